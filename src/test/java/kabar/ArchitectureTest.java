package kabar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The import table of the project: which package may know which. */
class ArchitectureTest {
    private static final List<String> COMMANDS = List.of("kabar.cli", "kabar.cli.bench", "kabar.cli.hostile");
    private static final Map<String, List<String>> ROWS = ImportTable.rows();
    private static final String[] PURE = {
        "kabar.article",
        "kabar.state",
        "kabar.text..",
        "kabar.facts",
        "kabar.identity",
        "kabar.geo",
        "kabar.entities..",
        "kabar.senses",
        "kabar.enrich",
        "kabar.changes",
        "kabar.dedup..",
        "kabar.story",
        "kabar.json",
        "kabar.pipeline"
    };
    private static final Set<String> DICE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");
    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle",
            "java.lang.Math.random");

    private static final JavaClasses KABAR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kabar");

    @TestFactory
    Stream<DynamicTest> eachPackage_importsOnlyWhatItsRowAllows() {
        return ROWS.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    var targets = new ArrayList<>(List.of("java..", "org.jspecify..", row.getKey()));
                    targets.addAll(row.getValue());
                    classes()
                            .that()
                            .resideInAPackage(row.getKey())
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(targets.toArray(String[]::new)))
                            .check(KABAR);
                }));
    }

    @Test
    void everyPackage_hasARow_butTheCommandsThatMayUseEverything() {
        var packages = new TreeSet<String>();
        for (JavaClass type : KABAR)
            if (!type.getSimpleName().equals("package-info")) packages.add(type.getPackageName());
        var known = new TreeSet<>(ROWS.keySet());
        known.addAll(COMMANDS);
        assertThat(packages).isEqualTo(known);
    }

    @Test
    void packages_haveNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("(kabar..)")
                .should()
                .beFreeOfCycles()
                .check(KABAR);
    }

    @Test
    void roomsOfEntities_areKnownToItsFacadeAndTheTrainingOnly() {
        noClasses()
                .that(not(resideInAnyPackage("kabar.entities..", "kabar.training")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kabar.entities.names..",
                        "kabar.entities.reading..",
                        "kabar.entities.rules..",
                        "kabar.entities.tagger..")
                .check(KABAR);
    }

    @Test
    void simpleNames_standForOneClassEach() {
        var packagesByName = new TreeMap<String, TreeSet<String>>();
        for (JavaClass type : KABAR)
            if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                packagesByName
                        .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getPackageName());
        packagesByName.values().removeIf(packages -> packages.size() == 1);
        assertThat(packagesByName).isEmpty();
    }

    @Test
    void streams_isKnownToTheTopologyAndTheBenchOnly() {
        onlyIn("org.apache.kafka.streams", "kabar.topology", "kabar.cli.bench");
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

    /** No clock and no source of randomness, by whichever class of the JDK. */
    @Test
    void purePackages_askNoClockAndNoDice() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should(new ArchCondition<>("ask neither for the time nor for chance") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaAccess<?> access : type.getAccessesFromSelf())
                            if (asksForTimeOrChance(access))
                                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                })
                .check(KABAR);
    }

    private static boolean asksForTimeOrChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean now = owner.startsWith("java.time.")
                && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"));
        return now
                || DICE.contains(owner)
                || owner.startsWith("java.util.random.")
                || CLOCKS_AND_CHANCE.contains(owner + "." + name);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that(not(resideInAnyPackage(withSubpackages(packages))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(KABAR);
    }

    private static String[] withSubpackages(String... packages) {
        return Stream.of(packages).map(name -> name + "..").toArray(String[]::new);
    }
}
