package kabar.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something odd about an article: what was mended while it was read and cleaned, what could not be read, what is unusual about its time. */
public enum Flag implements Code {
    BOM("The event began with a byte order mark."),
    UNREADABLE_URL("The url is no address of a web page."),
    UNREADABLE_SUMMARY("The summary is not text."),
    UNREADABLE_BYLINE("The byline is not text, or too long to be one."),
    UNREADABLE_LANGUAGE("The language is no tag of BCP 47."),
    UNREADABLE_DATE("The publication time is written in no known way."),
    UNREADABLE_MODIFIED_DATE("The time of the last change is written in no known way."),
    UNREADABLE_PUBLISHER("The publisher is neither text nor an object, or its name is too long to be one."),
    UNREADABLE_DOMAIN("The domain of the publisher is no host name."),
    UNREADABLE_COUNTRY("The country of the publisher is no code of the closed list."),
    UNREADABLE_AGENCY("The agency is not text, or too long to be a name."),
    UNREADABLE_DATELINE("The dateline is not text, or too long to be a place."),
    UNREADABLE_STATUS("The status is no known one; the article is taken for usable."),
    UNREADABLE_VERSION("The version is not text, or too long to be one."),
    UNREADABLE_GIVEN(
            "A category, keyword, image or entity as the publisher gave it is not what it has to be, or more than 64, and is left out."),
    UNREADABLE_BODY_FORMAT("The format of the body is not text; markup is looked for."),
    ABSURD_DATE("The publication time lies before 1900 or after 2199 and is left out."),
    ABSURD_MODIFIED_DATE("The time of the last change lies before 1900 or after 2199 and is left out."),
    HASHED_ID("The id was too long for a key or had control characters; its SHA-256 stands for it."),
    EXTENSIONS_DROPPED("The unknown fields had more than 16 KiB and none is kept."),
    LONE_SURROGATE("A field had half of a character, which became U+FFFD.", "lone-surrogates"),
    CONTROL("Title, body or summary came with control characters, which are taken out.", "control-characters"),
    BIDI(
            "Title, body or summary came with signs that turn the direction of writing, which are taken out.",
            "direction-overrides"),
    ZERO_WIDTH(
            "Title, body or summary came with signs that cannot be seen, which are taken out where no word needs them.",
            "invisible-characters"),
    STACKED_MARKS(
            "A letter came with more combining marks, or a syllable with more Hangul jamo, than a language needs; the rest is cut."),
    REPLACEMENT_CHARACTER("Title, body or summary came with U+FFFD, where an earlier reader lost a character."),
    LONG_WORD("A word is longer than 1,000 characters."),
    COUNTRY_LIST("The article lists countries, or more of them than are routed."),
    TEXT_LIMITED(
            "Of the text no more than its publisher is to be given is published; summary, unknown fields, and mentions beyond it are left out."),
    FUTURE("The publication time lies after the log time, which takes its place."),
    LATE("The article came more than three days after its publication."),
    GENRE_HOROSCOPE("The article is a horoscope, by its title or the publisher's category."),
    GENRE_RESULTS(
            "The article is a list of results, prices or rates, by its title, its form or the publisher's category."),
    GENRE_SERVICE(
            "The article is a service for readers and no news, by its title or the publisher's category: recipe, timetable, weather, rates of the day.");

    private final String meaning;
    private final @Nullable String formerCode;

    Flag(String meaning) {
        this(meaning, null);
    }

    Flag(String meaning, @Nullable String formerCode) {
        this.meaning = meaning;
        this.formerCode = formerCode;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<String> formerCodes() {
        return formerCode == null ? List.of() : List.of(formerCode);
    }
}
