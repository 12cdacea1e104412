package kabar.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabar.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    @ParameterizedTest
    @CsvSource({
        "kazakhstsn, kazakhstan, true",
        "kazakstan, kazakhstan, true",
        "kazzakhstan, kazakhstan, true",
        "kazakhstna, kazakhstan, false",
        "kazahkstan, kazakhstan, true",
        "tazakhstan, kazakhstan, false",
        "kazakhstanx, kazakhstan, false",
        "kazakhstan, kazakhstan, false",
        "kazakhztxn, kazakhstan, false",
        "austria, australia, false"
    })
    void oneEdit_changedSwappedMissingOrDoubled_isOneAwayFromTheEnds(String word, String name, boolean expected) {
        assertThat(Misspellings.oneEdit(word, name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakhstsn tiba, Kazakhstan, 0 10",
        "kazakhstsn tiba, Kazakhstan, ''", // small
        "lalu Kazakhstsn tiba, Kazakhstan, 5 15",
        "Mongolsa tiba, Mongolia, 0 8",
        "Urugusy tiba, Uruguay, ''", // seven letters
        "Urugusay tiba, Uruguay, 0 8",
        "Kazakhstan tiba, Kazakhstan, ''"
    })
    void find_capitalisedWordOfEightLetters(String text, String name, String expected) {
        var names = new java.util.TreeMap<String, Entry>();
        Misspellings.note(names, name, new Entry(Entry.Kind.COUNTRY, "KZ", name));
        assertThat(found(text, List.of(), names)).isEqualTo(expected);
    }

    @Test
    void find_wordUnderAKnownName_isNoMisspelling() {
        var entry = new Entry(Entry.Kind.COUNTRY, "KZ", "Kazakhstan");
        var names = new java.util.TreeMap<String, Entry>();
        Misspellings.note(names, "Kazakhstan", entry);
        String text = "Kazakhstsn dan Kazakhstsn";
        assertThat(found(text, List.of(new Hit(entry, 0, 10)), names)).isEqualTo("15 25");
        assertThat(found(text, List.of(new Hit(entry, 15, 25)), names)).isEqualTo("0 10");
        assertThat(found(text, List.of(new Hit(entry, 11, 14)), names)).isEqualTo("0 10 15 25");
    }

    @Test
    void note_remembersCountriesOfSevenLettersAlone() {
        var names = new java.util.TreeMap<String, Entry>();
        Misspellings.note(names, "Uruguay", new Entry(Entry.Kind.COUNTRY, "UY", "Uruguay"));
        Misspellings.note(names, "Jepang", new Entry(Entry.Kind.COUNTRY, "JP", "Jepang"));
        Misspellings.note(names, "Montevideo", new Entry(Entry.Kind.CAPITAL, "UY", "Montevideo"));
        assertThat(names).containsOnlyKeys("uruguay");
        assertThat(found("Urugusay", List.of(), new java.util.TreeMap<>())).isEmpty();
    }

    private static String found(String text, List<Hit> known, java.util.Map<String, Entry> names) {
        return Misspellings.find(Tokens.of(text), known, names).stream()
                .map(hit -> hit.start() + " " + hit.end())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
