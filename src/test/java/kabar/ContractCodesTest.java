package kabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kabar.article.BodyBasis;
import kabar.article.BodyFormat;
import kabar.article.Code;
import kabar.article.Country;
import kabar.article.Dating;
import kabar.article.Disposition;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.RejectReason;
import kabar.article.RejectedCountry;
import kabar.article.Relation;
import kabar.article.Removed;
import kabar.article.Status;
import kabar.article.Story;
import kabar.article.Verdict;
import kabar.article.Zone;
import kabar.changes.Finding;
import kabar.json.ContractCodes;
import kabar.json.ContractCodes.Words;
import org.junit.jupiter.api.Test;

/** {@code docs/contract/codes.md} has every word of the contract; {@code -Dkabar.update=true} writes it anew. */
class ContractCodesTest {
    private static final Path PAGE = Path.of("docs/contract/codes.md");
    private static final List<Words> ALL = List.of(
            new Words("kind, verdict.disposition", Disposition.class),
            new Words("bodyBasis", BodyBasis.class),
            new Words("publishedBasis", Dating.Basis.class),
            new Words("flags[], timeFlags[]", Flag.class),
            new Words("status", Status.class),
            new Words("countries[].role", Country.Role.class),
            new Words("countries[].evidence[].rule", Evidence.Rule.class),
            new Words("countries[].evidence[].basis", Evidence.Basis.class),
            new Words("countries[].evidence[].zone, entities[].mentions[].zone", Zone.class),
            new Words("rejectedCountries[].reason", RejectedCountry.Reason.class),
            new Words("entities[].type", Entity.Type.class),
            new Words("removed[].rule, before the colon if there is one", Removed.Rule.class),
            new Words("verdict.relation", Relation.class),
            new Words("verdict.rule", Verdict.Rule.class),
            new Words("story.relation", Story.Link.class),
            new Words("reason of a difference in wording", Finding.Reason.class),
            new Words("bodyFormat of an event", BodyFormat.class),
            new Words("header __streams.errors.reason of a dead letter", RejectReason.class));

    @Test
    void page_isWhatTheCodeSays() throws IOException {
        String page = ContractCodes.markdown(ALL);
        if (Boolean.getBoolean("kabar.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void page_hasTheWordsOfEveryEnumOfTheContract() throws Exception {
        assertThat(compiled())
                .filteredOn(type -> type.isEnum() && Code.class.isAssignableFrom(type))
                .containsExactlyInAnyOrderElementsOf(
                        ALL.stream().map(Words::kind).toList());
    }

    /** Every class of Kabar, tests aside; none is initialised. */
    private static List<Class<?>> compiled() throws Exception {
        Path root = Path.of(
                Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var types = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                if (name.endsWith(".class"))
                    types.add(Class.forName(
                            name.substring(0, name.length() - ".class".length()), false, Code.class.getClassLoader()));
            }
        }
        return types;
    }

    @Test
    void everyWord_hasOneSentenceThatSaysWhatItMeans() {
        for (Words words : ALL)
            for (Code word : words.kind().getEnumConstants())
                assertThat(word.meaning()).as(word.code()).matches("[A-Z][^|]*\\.");
    }
}
