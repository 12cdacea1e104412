package kabar.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.article.Entity;
import kabar.geo.Gazetteer;
import kabar.geo.Subject;
import kabar.text.CleanText;
import kabar.text.Cleaner;
import kabar.text.TextFile;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;

/** The two reports from the field, with the names they are about. */
class SeedEntitiesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final EntityFinder FINDER = new EntityFinder();

    @Test
    void firstReport_namesFivePersonsAndFourOrganisations() throws IOException {
        List<Entity> entities = entities("000_2ec0f023f625bdb8.txt");
        assertThat(names(entities, Entity.Type.PERSON))
                .containsExactly(
                        "Wang Yi", "Sergei Lavrov", "Kassym-Jomart Tokayev", "Xi Jinping", "Mukhtar Tleuberdi");
        assertThat(names(entities, Entity.Type.ORGANISATION))
                .containsExactly(
                        "Organisasi Perjanjian Keamanan Kolektif",
                        "Kementerian Luar Negeri China",
                        "Habar-24",
                        "Kementerian Kesehatan Kazakhstan");
        assertThat(entities)
                .filteredOn(entity -> entity.name().equals("Sergei Lavrov"))
                .extracting(Entity::country)
                .containsExactly("RU");
    }

    @Test
    void secondReport_namesThreePersons() throws IOException {
        assertThat(names(entities("004_84385d725add12df.txt"), Entity.Type.PERSON))
                .containsExactly("Wang Yi", "Sergei Lavrov", "Kassym-Jomart Tokayev");
    }

    private static List<String> names(List<Entity> entities, Entity.Type type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    private static List<Entity> entities(String name) throws IOException {
        Path file = Path.of(System.getProperty("kabar.shared", "../shared"), "seeds", name);
        assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        CleanText text = new Cleaner().clean(TextFile.read(name, Files.readString(file)));
        Tokens title = Tokens.of(text.title());
        Tokens body = Tokens.of(text.body());
        return FINDER.find(new Subject(
                "id",
                title,
                GAZETTEER.find(title, "id"),
                body,
                GAZETTEER.find(body, "id"),
                text.dateline(),
                text.byline(),
                null,
                text.boilerplate()));
    }
}
