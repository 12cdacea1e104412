package kabar.cli.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Locale;
import kabar.doctor.Diagnosis;
import kabar.json.TextsLine;

/** How what the doctor finds is shown: the words of {@code -o}. */
public enum FindingFormat {
    /** Level, what was looked at, what was found; then what to do. */
    TEXT {
        @Override
        public String line(Diagnosis finding) {
            String remedy = finding.remedy().isEmpty() ? "" : "; " + finding.remedy();
            return String.format(
                    Locale.ROOT,
                    "%-4s  %-12s  %s",
                    level(finding),
                    finding.check(),
                    Terminal.safe(finding.says() + remedy));
        }
    },
    /** An object. */
    JSON {
        @Override
        public String line(Diagnosis finding) {
            var members = new LinkedHashMap<String, String>();
            members.put("level", level(finding));
            members.put("check", finding.check());
            members.put("says", finding.says());
            members.put("remedy", finding.remedy());
            return new String(TextsLine.of(members), UTF_8);
        }
    };

    /** One line. */
    public abstract String line(Diagnosis finding);

    private static String level(Diagnosis finding) {
        return finding.level().name().toLowerCase(Locale.ROOT);
    }
}
