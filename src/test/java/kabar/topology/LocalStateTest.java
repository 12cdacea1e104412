package kabar.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kabar.state.UnknownLayout;
import org.apache.kafka.streams.errors.LockException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rocksdb.RocksDBException;

class LocalStateTest {
    /** What RocksDB 10 says of files that were overwritten, cut short or taken away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CURRENT file does not end with newline",
                "Corruption: checksum mismatch",
                "While opening a file for sequentially reading: MANIFEST-000005: No such file or directory"
            })
    void isDamage_filesThatCannotBeRead(String message) {
        assertThat(LocalState.isDamage(failure(message))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "While appending to file: 000009.log: No space left on device",
                "While lock file: LOCK: Resource temporarily unavailable",
                "While opening directory: Permission denied",
                "While open a file for random read: 000012.sst: Too many open files"
            })
    void isDamage_whatNoNewFolderWouldMend_isNone(String message) {
        assertThat(LocalState.isDamage(failure(message))).isFalse();
    }

    @Test
    void isFull_isWhatADiskWithoutSpaceSays() {
        assertThat(LocalState.isFull(failure("While appending to file: 000009.log: No space left on device")))
                .isTrue();
        assertThat(LocalState.isFull(failure("Corruption: checksum mismatch"))).isFalse();
    }

    @Test
    void hasRoom_ofADiskWithSpace(@TempDir Path folder) {
        assertThat(new LocalState(folder.resolve("kabar")).hasRoom()).isTrue();
    }

    @Test
    void remedy_namesTheThingAndTheCommand(@TempDir Path folder) {
        var state = new LocalState(folder.resolve("kabar"));
        var foreign = new StreamsException(new UnknownLayout("article layout version must be 2, was 9"));
        assertThat(StateTrouble.remedy(foreign, state, "kabar"))
                .contains("article layout version", "-X application.id=kabar-2 --after kabar --memory-from 30d");
        var shared = new StreamsException("Unable to initialize state, this can happen if multiple instances of Kafka"
                + " Streams are running in the same state directory");
        assertThat(StateTrouble.remedy(shared, state, "kabar"))
                .contains(state.folder().toString(), "state.dir of its own");
        assertThat(StateTrouble.remedy(new StreamsException("the broker is gone"), state, "kabar"))
                .isNull();
    }

    @Test
    void isDamage_troubleElsewhere_isNone() {
        assertThat(LocalState.isDamage(new StreamsException("the broker is gone")))
                .isFalse();
        assertThat(LocalState.isDamage(new LockException("task 0_1 is locked by another thread")))
                .isFalse();
    }

    @Test
    void setAside_keepsEachDamagedFolderUnderANameOfItsOwn(@TempDir Path folder) throws IOException {
        var state = new LocalState(folder.resolve("kabar"));
        for (int number = 1; number <= 2; number++) {
            Files.createDirectory(state.folder());
            assertThat(state.setAside())
                    .isEqualTo(folder.resolve("kabar.damaged-" + number))
                    .isDirectory();
            assertThat(state.folder()).doesNotExist();
        }
        assertThatThrownBy(state::setAside)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("damaged state " + state.folder());
    }

    private static Throwable failure(String message) {
        return new StreamsException(new ProcessorStateException("Error opening store", new RocksDBException(message)));
    }
}
