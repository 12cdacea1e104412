package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

class ExtraNamesTest {
    private static final String FILE = """
            # places of the desk
            Nusantara\t*\tID Ibu Kota Nusantara\tcapital

            IKN\tid\tID Ibu Kota Nusantara\tplace
            orang seberang\tid\tMY\tpeople
            Kabar Angin\t*\t-\tagency
            Java Jive\ten\t-\tneutral
            """;

    private final Gazetteer gazetteer = Gazetteer.load(ExtraNames.parse(FILE));

    @Test
    void addedNames_areFoundInTheirLanguageAndWriting() {
        assertThat(found("Rapat di Nusantara membahas IKN dan orang seberang.", "id"))
                .isEqualTo("CAPITAL ID Ibu Kota Nusantara; PLACE ID Ibu Kota Nusantara; DEMONYM MY orang seberang; ");
        assertThat(found("A meeting on IKN and ikn.", "en")).isEmpty();
        assertThat(found("Menurut Kabar Angin, Java Jive.", "en"))
                .contains("AGENCY  Kabar Angin; NEUTRAL  Java Jive; ");
    }

    @Test
    void anAddedName_comesBeforeTheOneThatIsKnown() {
        Gazetteer other = Gazetteer.load(ExtraNames.parse("Almaty\t*\tKG\tplace\n"));
        assertThat(other.find(Tokens.of("Dari Almaty."), "id").get(0).entry().code())
                .isEqualTo("KG");
    }

    @Test
    void version_tellsOfWhatWasAdded() {
        assertThat(gazetteer.version()).isNotEqualTo(Gazetteer.load().version());
        assertThat(Gazetteer.load(ExtraNames.parse(FILE)).version()).isEqualTo(gazetteer.version());
        assertThat(Gazetteer.load(ExtraNames.NONE).version())
                .isEqualTo(Gazetteer.load().version());
    }

    @Test
    void whatIsWrong_isSaidOfEveryLine() {
        String wrong =
                "Nusantara\tid\tID\n\nX\tid\tUK\tplace\nY\tIndonesian\tID\tplace\nZ\tid\tID\ttown\nA|B\t*\tID\tplace\nC\t*\t-\tcity\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraNames.parse(wrong))
                .withMessageContaining("line 1: has 3 cells between tabs")
                .withMessageContaining("line 3: the country UK is no code of ISO 3166-1 in capitals")
                .withMessageContaining("line 4: the language Indonesian is no code such as id, and not *")
                .withMessageContaining("line 5: the kind town is none of agency, capital, city, country")
                .withMessageContaining("line 6: the name is empty")
                .withMessageContaining(
                        "line 7: the country - is no code of ISO 3166-1 in capitals, which a city needs");
    }

    private String found(String text, String language) {
        var found = new StringBuilder();
        for (Hit hit : gazetteer.find(Tokens.of(text), language))
            found.append(hit.entry().kind() + " " + hit.entry().code() + " "
                    + hit.entry().name() + "; ");
        return found.toString();
    }
}
