package kabar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import kabar.config.OwnerOnly;
import kabar.doctor.Diagnosis.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of a machine, a folder and a clock. */
class FindingsTest {
    @TempDir
    private Path base;

    @Test
    void clock_betweenTheTwoMoments_isRight_andAtTheBorderIsSaid() {
        assertThat(ClockCheck.of(1_000, 990, 1_010).level()).isEqualTo(Level.OK);
        assertThat(ClockCheck.of(1_000, 1_499, 1_600).level()).isEqualTo(Level.OK);
        assertThat(ClockCheck.of(1_000, 1_500, 1_600).says())
                .isEqualTo("this machine is 500 ms ahead of the controller (± 100 ms)");
        assertThat(ClockCheck.of(10_000, 2_000, 2_010).says())
                .isEqualTo("this machine is 7990 ms behind the controller (± 10 ms)");
    }

    @Test
    void memoryAndFiles_tooFew_areSaid() {
        assertThat(MachineChecks.memory(511L << 20, 4L << 30).level()).isEqualTo(Level.WARN);
        assertThat(MachineChecks.memory(512L << 20, 1L << 30).level()).isEqualTo(Level.OK);
        assertThat(MachineChecks.memory(600L << 20, 1L << 30).says()).contains("512 MB beside it");
        assertThat(MachineChecks.files(4_095).level()).isEqualTo(Level.WARN);
        assertThat(MachineChecks.files(4_096).level()).isEqualTo(Level.OK);
    }

    @Test
    void folder_notThereYet_isMadeLater() {
        assertThat(state()).contains("ok " + base.resolve("kabar") + " is made at the first start");
    }

    @Test
    void folder_ofARunningInstance_isInUse() throws Exception {
        Path folder = base.resolve("kabar");
        OwnerOnly.folder(folder);
        assertThat(state()).contains("ok " + folder + " is there and free");
        try (var lock = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.tryLock()) {
            assertThat(held).isNotNull();
            assertThat(state())
                    .contains("ok " + folder
                            + " is in use by a running instance; a second one here needs a state.dir of its own");
        }
    }

    @Test
    void folder_openToOthers_andDamagedOnes_areSaid() throws Exception {
        Path folder = Files.createDirectory(base.resolve("kabar"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(base.resolve("kabar.damaged-1"));
        assertThat(state())
                .contains("warn others may look into " + folder)
                .contains("warn 1 copy of damaged state set aside, the first is " + base.resolve("kabar.damaged-1"));
        OwnerOnly.folder(folder);
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void base_thatIsAFile_fails() throws Exception {
        Path file = Files.writeString(base.resolve("file"), "");
        assertThat(new StateChecks(file, "kabar").look().get(0).level()).isEqualTo(Level.FAIL);
    }

    private List<String> state() {
        return new StateChecks(base, "kabar")
                .look().stream()
                        .map(finding -> finding.level().name().toLowerCase(Locale.ROOT) + " " + finding.says())
                        .toList();
    }
}
