package kabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kabar.broker.Access;
import kabar.broker.Connection;
import kabar.broker.Duty;
import kabar.broker.Rights;
import kabar.cli.show.ExitCode;
import kabar.cli.show.Failure;
import kabar.cli.show.FindingFormat;
import kabar.config.InvalidSettings;
import kabar.config.Settings;
import kabar.doctor.Diagnosis;
import kabar.doctor.Examination;
import kabar.doctor.MachineChecks;
import kabar.doctor.StateChecks;
import kabar.replay.ReplayName;
import kabar.topology.InternalTopics;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at everything that a command needs, and changes nothing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks at settings, machine, state folder, brokers, rights, topics and clock; a line each.",
        footer = {
            "",
            "ok, warn (it works, and will hurt) or fail, with what to do. Exit code 1 when something fails.",
            "Nothing is changed, and nothing written.",
            "Examples:",
            "  ./kabar doctor",
            "  ./kabar doctor --for replay --into january",
            "  ./kabar doctor -o json | jq 'select(.level != \"ok\")'"
        })
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Option(
            names = "--for",
            paramLabel = "COMMAND",
            description = "Whose rights are looked at: run (default), publish, tail, replay, topics.")
    private Duty duty = Duty.RUN;

    @Option(
            names = "--into",
            paramLabel = "NAME",
            converter = ReplayCommand.Name.class,
            description = "Name of the replay, for --for replay.")
    private @Nullable ReplayName into;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "text (default) or json, an object a line.")
    private FindingFormat format = FindingFormat.TEXT;

    @Override
    public Integer call() {
        var findings = new ArrayList<Diagnosis>();
        Settings settings;
        try {
            settings = main.settings();
        } catch (InvalidSettings invalid) {
            invalid.problems()
                    .forEach(line -> findings.add(Diagnosis.fail("settings", line, "mend it where it is set")));
            return show(findings);
        }
        List<String> unknown = UnknownProperties.of(settings);
        unknown.forEach(line -> findings.add(Diagnosis.warn("settings", line, "correct or remove it")));
        if (unknown.isEmpty()) findings.add(Diagnosis.ok("settings", "are valid"));
        findings.addAll(MachineChecks.look());
        if (duty == Duty.RUN || duty == Duty.REPLAY)
            findings.addAll(new StateChecks(settings.stateDir(), applicationId(settings)).look());
        findings.addAll(brokers(settings));
        return show(findings);
    }

    private List<Diagnosis> brokers(Settings settings) {
        List<String> topics = topics(settings);
        Access access;
        try {
            access = Access.of(settings, duty, Rights.of(duty, settings, into == null ? null : into.text()));
        } catch (IllegalArgumentException noName) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(noName.getMessage()));
        }
        try (Admin admin = Connection.admin(settings)) {
            return new Examination(settings, admin).all(access, topics, System::currentTimeMillis);
        } catch (RuntimeException unreachable) {
            String why = String.join("; ", Failure.of(unreachable).lines());
            int remedy = why.lastIndexOf("; ");
            return List.of(
                    remedy < 0
                            ? Diagnosis.fail("brokers", why, "check bootstrap.servers")
                            : Diagnosis.fail("brokers", why.substring(0, remedy), why.substring(remedy + 2)));
        }
    }

    private String applicationId(Settings settings) {
        return into == null ? settings.applicationId() : into.applicationId();
    }

    private List<String> topics(Settings settings) {
        var topics = new ArrayList<String>();
        var names = into == null ? settings.topics() : into.topics();
        if (duty == Duty.TAIL) topics.addAll(List.of(names.duplicates(), names.deadLetters()));
        if (duty == Duty.TAIL) topics.addAll(names.countries());
        else topics.add(settings.inputTopic());
        if (duty == Duty.RUN || duty == Duty.REPLAY) {
            topics.addAll(names.outputs());
            topics.addAll(InternalTopics.of(applicationId(settings)));
        }
        return topics;
    }

    private int show(List<Diagnosis> findings) {
        findings.forEach(finding -> main.out().println(format.line(finding)));
        main.out().flush();
        boolean fails = findings.stream().anyMatch(finding -> finding.level() == Diagnosis.Level.FAIL);
        return fails ? ExitCode.FAILURE : ExitCode.OK;
    }
}
