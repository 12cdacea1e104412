package kabar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The import table of the project: which package may know which. */
class ArchitectureTest {
    private static final JavaClasses KABAR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kabar");

    @TestFactory
    Stream<DynamicTest> eachPackage_importsOnlyWhatItsRowAllows() {
        return Stream.of(
                row("article"),
                row("state"),
                row("text", "kabar.article", "org.jsoup"),
                row("geo", "kabar.text", "kabar.article"),
                room("entities.reading", "kabar.geo", "kabar.text"),
                room("entities.tagger", "kabar.entities.reading", "kabar.geo", "kabar.text", "kabar.article"),
                room("entities.rules", "kabar.entities.tagger", "kabar.entities.reading", "kabar.geo", "kabar.article"),
                room(
                        "entities.names",
                        "kabar.entities.rules",
                        "kabar.entities.reading",
                        "kabar.geo",
                        "kabar.text",
                        "kabar.article"),
                room(
                        "entities",
                        "kabar.entities.names",
                        "kabar.entities.rules",
                        "kabar.entities.tagger",
                        "kabar.entities.reading",
                        "kabar.geo",
                        "kabar.text",
                        "kabar.article"),
                room("training", "kabar.entities.tagger", "kabar.entities.reading", "kabar.geo", "kabar.text"),
                row("enrich", "kabar.text", "kabar.geo", "kabar.entities", "kabar.article"),
                row("dedup", "kabar.text", "kabar.article", "kabar.state"),
                row("story", "kabar.text", "kabar.article", "kabar.state"),
                row("json", "kabar.article", "com.fasterxml.jackson"),
                row(
                        "eval",
                        "kabar.article",
                        "kabar.state",
                        "kabar.text",
                        "kabar.geo",
                        "kabar.entities",
                        "kabar.enrich",
                        "kabar.dedup",
                        "kabar.story",
                        "kabar.training",
                        "kabar.json"),
                row("config", "kabar.article", "org.apache.kafka.common"),
                row(
                        "topology",
                        "kabar.article",
                        "kabar.state",
                        "kabar.text",
                        "kabar.geo",
                        "kabar.entities",
                        "kabar.enrich",
                        "kabar.dedup",
                        "kabar.story",
                        "kabar.json",
                        "kabar.config",
                        "org.apache.kafka",
                        "org.slf4j"),
                row("broker", "kabar.config", "org.apache.kafka", "kafka", "scala", "org.slf4j"),
                row(
                        "replay",
                        "kabar.article",
                        "kabar.json",
                        "kabar.config",
                        "kabar.broker",
                        "kabar.topology",
                        "org.apache.kafka"));
    }

    @Test
    void roomsOfEntities_areKnownToItsFacadeAndTheTrainingOnly() {
        noClasses()
                .that(not(resideInAnyPackage("kabar.entities..", "kabar.training")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kabar.entities.*..")
                .check(KABAR);
    }

    @Test
    void streams_isKnownToTheTopologyAndItsCommandsOnly() {
        onlyIn("org.apache.kafka.streams", "kabar.topology", "kabar.cli");
    }

    @Test
    void jackson_isKnownToJsonOnly() {
        onlyIn("com.fasterxml.jackson", "kabar.json");
    }

    @Test
    void drawers_doNotExist() {
        noClasses()
                .that()
                .resideInAPackage("kabar..")
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(KABAR);
    }

    @Test
    void purePackages_askNoClockAndNoDice() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "kabar.article..",
                        "kabar.text..",
                        "kabar.geo..",
                        "kabar.entities..",
                        "kabar.training..",
                        "kabar.enrich..",
                        "kabar.dedup..",
                        "kabar.story..",
                        "kabar.json..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(KABAR);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that(not(resideInAnyPackage(withSubpackages(packages))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(KABAR);
    }

    private static DynamicTest row(String name, String... allowed) {
        String[] targets = Stream.concat(Stream.of("java", "org.jspecify", "kabar." + name), Stream.of(allowed))
                .map(target -> target + "..")
                .toArray(String[]::new);
        return DynamicTest.dynamicTest(
                name,
                () -> classes()
                        .that()
                        .resideInAPackage("kabar." + name + "..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(targets))
                        .allowEmptyShould(true)
                        .check(KABAR));
    }

    /** A row for one package without those below it, each of which has a row of its own. */
    private static DynamicTest room(String name, String... allowed) {
        String[] targets = Stream.concat(Stream.of("java..", "org.jspecify..", "kabar." + name), Stream.of(allowed))
                .toArray(String[]::new);
        return DynamicTest.dynamicTest(
                name,
                () -> classes()
                        .that()
                        .resideInAPackage("kabar." + name)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(targets))
                        .check(KABAR));
    }

    private static String[] withSubpackages(String... packages) {
        return Stream.of(packages).map(name -> name + "..").toArray(String[]::new);
    }
}
