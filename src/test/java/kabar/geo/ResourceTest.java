package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kabar.text.Resource;
import org.junit.jupiter.api.Test;

class ResourceTest {
    private static final int LARGEST = 5 << 20;

    @Test
    void names_everyCode_isIsoOrKosovoOrAnM49Region() {
        Set<String> known = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        known.add("XK");
        Set<String> former = Locale.getISOCountries(Locale.IsoCountryCode.PART3);
        known.add("");
        for (String line : lines("names.tsv.gz")) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(6);
            if (line.startsWith("\t\t\t")) continue;
            if (cells[0].equals("REGION")) assertThat(cells[1]).matches("\\d{3}");
            else if (cells[0].equals("FORMER")) assertThat(former).contains(cells[1]);
            else assertThat(known).as(line).contains(cells[1]);
            assertThat(cells[1].isEmpty()).as(line).isEqualTo(cells[0].equals("NEUTRAL"));
        }
    }

    @Test
    void names_everyCountryOfIso_hasAName() {
        Set<String> named = new TreeSet<>();
        for (String line : lines("names.tsv.gz")) {
            if (line.startsWith("COUNTRY")) named.add(line.split("\t", -1)[1]);
        }
        Set<String> wanted = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        wanted.removeAll(named);
        assertThat(wanted).isSubsetOf("UM", "AN");
        assertThat(named).contains("XK", "PS", "TW", "HK", "SS", "TL");
    }

    @Test
    void states_everyFormerStateOfTheNames_hasItsDaysAndAStateOfToday() {
        Set<String> dated = new TreeSet<>();
        for (String line : lines("states.tsv")) {
            String[] cells = line.split("\t", -1);
            assertThat(Locale.getISOCountries()).contains(FormerState.of(cells).today());
            dated.add(cells[0]);
        }
        Set<String> named = new TreeSet<>();
        for (String line : lines("names.tsv.gz")) if (line.startsWith("FORMER")) named.add(line.split("\t", -1)[1]);
        assertThat(dated).isEqualTo(named).contains("SUHH");
    }

    @Test
    void business_everyCountry_isIso() {
        for (String line : lines("business.tsv")) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("market"))
                assertThat(Locale.getISOCountries()).as(line).contains(cells[2].split(","));
        }
    }

    @Test
    void sources_everyLine_tellsLicenceAndCount() {
        assertThat(lines("sources.tsv"))
                .hasSize(8)
                .allMatch(line ->
                        line.matches("[^\t]+\t(Apache-2.0|Unicode-3.0|CC0-1.0|MIT|CC-BY-4.0|PDDL-1.0)\t[1-9]\\d*"));
    }

    @Test
    void names_size_staysSmall() {
        assertThat(Resource.bytes("kabar/geo/names.tsv.gz")).hasSizeLessThan(LARGEST);
        assertThat(Texts.GAZETTEER.size()).isGreaterThan(30_000);
    }

    private static List<String> lines(String name) {
        return Resource.lines("kabar/geo/" + name);
    }
}
