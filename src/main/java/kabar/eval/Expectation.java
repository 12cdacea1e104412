package kabar.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.json.JsonMembers;

/**
 * What an editor expects of one article, or of two.
 *
 * @param kind which of the words of {@code expect} it is
 * @param id of the article, or of two articles; empty where it is about all of the case
 * @param wanted values, or {@code value=count} pairs
 */
record Expectation(String kind, List<String> id, List<String> wanted) {
    private static final Set<String> VERSIONS = Set.of("original", "revision", "correction", "retraction");
    /** Kinds that hold of an article that never came out, too. */
    private static final Set<String> EVEN_OF_NONE = Set.of(
            "never",
            "noEntities",
            "noPersons",
            "bodyLacks",
            "published",
            "of",
            "sequence",
            "sequence2",
            "disposition",
            "dispositionIn");

    /** All that a case expects. */
    static List<Expectation> of(JsonMembers expect) {
        var all = new ArrayList<Expectation>();
        for (String kind : expect.names()) {
            switch (kind) {
                case "sameStory", "differentStory" ->
                    expect.textLists(kind).forEach(pair -> all.add(new Expectation(kind, pair, List.of())));
                case "count", "count2" ->
                    expect.object(kind, counts -> all.add(new Expectation(kind, List.of(), pairs(counts))));
                default ->
                    expect.object(kind, articles -> {
                        for (String id : articles.names())
                            all.add(new Expectation(kind, List.of(id), articles.values(id)));
                        return all;
                    });
            }
        }
        return all;
    }

    private static List<String> pairs(JsonMembers counts) {
        return counts.names().stream()
                .map(name -> name + "=" + counts.integer(name))
                .toList();
    }

    /** Whether it holds; {@code ids} are those of the articles of its case. */
    boolean holds(CaseRun run, Set<String> ids) {
        return switch (kind) {
            case "sameStory" -> sameStory(run);
            case "differentStory" -> !sameStory(run);
            case "count" -> wanted.stream().allMatch(pair -> counted(run, ids, pair) >= number(pair));
            case "count2" -> wanted.stream().allMatch(pair -> counted(run, ids, pair) == number(pair));
            default -> holds(run.of(id.get(0)));
        };
    }

    private boolean sameStory(CaseRun run) {
        String a = run.of(id.get(0)).first().story();
        return a != null && a.equals(run.of(id.get(1)).first().story());
    }

    private static long counted(CaseRun run, Set<String> ids, String pair) {
        String disposition = pair.substring(0, pair.indexOf('='));
        return run.all().stream()
                .filter(answer -> ids.contains(String.valueOf(answer.id())) && disposition.equals(answer.disposition()))
                .count();
    }

    private static int number(String pair) {
        return Integer.parseInt(pair.substring(pair.indexOf('=') + 1));
    }

    private boolean holds(CaseRun.Answers its) {
        if (its.answers.isEmpty() && !EVEN_OF_NONE.contains(kind)) return false;
        CaseAnswer first = its.first();
        Set<String> routed = new TreeSet<>(its.routed);
        Set<String> codes = new TreeSet<>(wanted);
        return switch (kind) {
            case "exact" -> routed.equals(codes) || without(routed, "ZZ").equals(codes);
            case "newCountry" -> routed.equals(codes);
            case "never" -> routed.stream().noneMatch(codes::contains);
            case "includes" -> routed.containsAll(codes);
            case "maxRouted" -> !routed.isEmpty() && routed.size() <= Integer.parseInt(wanted.get(0));
            case "published" -> routed.isEmpty() != Boolean.parseBoolean(wanted.get(0));
            case "disposition", "dispositionIn" -> wanted.contains(String.valueOf(first.disposition()));
            case "of" -> wanted.get(0).equals(first.of());
            case "sequence" -> apart(dispositions(its).toList()).equals(wanted);
            case "sequence2" ->
                dispositions(its)
                        .map(word -> VERSIONS.contains(word) ? "published" : word)
                        .toList()
                        .equals(wanted);
            case "retractedFrom" -> retracted(its).containsAll(wanted);
            case "hasEntities" ->
                names(first, name -> true).collect(Collectors.toSet()).containsAll(wanted);
            case "noEntities" -> names(first, name -> true).noneMatch(this::namesOne);
            case "noPersons" ->
                names(first, name -> name.type().equals("person")).noneMatch(this::namesOne);
            case "bodyHas" -> wanted.stream().allMatch(first.body()::contains);
            case "bodyLacks" -> wanted.stream().noneMatch(first.body()::contains);
            case "titleIs" -> wanted.get(0).equals(first.title());
            case "publishedAt" -> wanted.contains(first.publishedAt());
            default -> throw new IllegalArgumentException("unknown expectation " + kind);
        };
    }

    private boolean namesOne(String name) {
        return wanted.stream().anyMatch(name::contains);
    }

    private static Stream<String> names(CaseAnswer answer, Predicate<CaseAnswer.Name> kind) {
        return answer.names().stream().filter(kind).map(CaseAnswer.Name::name);
    }

    private static Stream<String> dispositions(CaseRun.Answers its) {
        return its.answers.stream().map(CaseAnswer::disposition).map(String::valueOf);
    }

    private static Set<String> retracted(CaseRun.Answers its) {
        return its.answers.stream()
                .filter(answer -> "retraction".equals(answer.disposition()))
                .flatMap(answer -> answer.codes().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> codes, String code) {
        Set<String> rest = new HashSet<>(codes);
        rest.remove(code);
        return rest;
    }

    private static List<String> apart(List<String> words) {
        var apart = new ArrayList<String>();
        for (String word : words)
            if (apart.isEmpty() || !Objects.equals(apart.get(apart.size() - 1), word)) apart.add(word);
        return apart;
    }
}
