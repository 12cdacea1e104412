package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kabar.article.Dateline;
import kabar.article.RejectedCountry;
import kabar.text.CleanText;
import kabar.text.Cleaner;
import kabar.text.TextFile;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

/** The two articles that started the project, read from the shared folder when it is there. */
class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("kabar.shared", "../shared"), "seeds");

    @Test
    void attribute_firstSeed_isAboutThreeCountriesAndNotWhereItWasFiled() throws IOException {
        About about = about("000_2ec0f023f625bdb8.txt");
        assertThat(Texts.codes(about)).containsExactlyInAnyOrder("KZ", "CN", "RU");
        assertThat(about.dateline()).isEqualTo(new Dateline("JAKARTA", "ID"));
        assertThat(about.agencies()).containsExactly("Reuters", "Anadolu Agency");
        assertThat(about.rejected())
                .extracting(RejectedCountry::code, RejectedCountry::reason)
                .containsExactlyInAnyOrder(
                        tuple("GB", RejectedCountry.Reason.AGENCY),
                        tuple("TR", RejectedCountry.Reason.AGENCY),
                        tuple("ID", RejectedCountry.Reason.DATELINE));
    }

    @Test
    void attribute_secondSeed_leavesTheSidebarOut() throws IOException {
        About about = about("004_84385d725add12df.txt");
        assertThat(Texts.codes(about)).containsExactlyInAnyOrder("RU", "CN", "KZ");
        assertThat(about.rejected())
                .extracting(RejectedCountry::code, RejectedCountry::reason)
                .contains(
                        tuple("ID", RejectedCountry.Reason.BOILERPLATE),
                        tuple("TW", RejectedCountry.Reason.BOILERPLATE));
    }

    private static About about(String name) throws IOException {
        Path file = SEEDS.resolve(name);
        assumeTrue(Files.exists(file), "needs the shared folder: " + file);
        CleanText text = new Cleaner().clean(TextFile.read(name, Files.readString(file)));
        Tokens title = Tokens.of(text.title());
        Tokens body = Tokens.of(text.body());
        return new Attribution(Texts.GAZETTEER)
                .attribute(new Subject(
                        "id",
                        title,
                        Texts.GAZETTEER.find(title, "id"),
                        body,
                        Texts.GAZETTEER.find(body, "id"),
                        text.dateline(),
                        text.byline(),
                        null,
                        text.boilerplate()));
    }
}
