package gazetteer;

import java.util.Set;

/** How spellings are marked in the resource, and what script they are in. */
final class Names {
    /** Languages written in other letters than Latin ones. */
    private static final Set<String> NOT_LATIN = Set.of(
            "am", "ar", "as", "ba", "be", "bg", "bn", "ce", "ckb", "cv", "dz", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "kk", "km", "kn", "ko",
            "kok", "ks", "ky", "lo", "mai", "mk", "ml", "mn", "mr", "my", "ne", "or", "pa", "ps", "ru", "sah", "sd", "shi", "si", "sr", "ta", "te", "tg", "th",
            "ti", "tt", "ug", "uk", "ur", "yi", "zgh", "zh");

    private Names() {}

    static boolean latin(String form) {
        return form.chars().filter(Character::isLetter).map(c -> Character.UnicodeScript.of(c).ordinal())
                .allMatch(script -> script == Character.UnicodeScript.LATIN.ordinal() || script == Character.UnicodeScript.COMMON.ordinal());
    }

    static boolean latinWritten(String language) {
        return !NOT_LATIN.contains(language);
    }

    /** Script of the first letter. */
    static Character.UnicodeScript script(String form) {
        return form.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of).findFirst().orElse(Character.UnicodeScript.COMMON);
    }

    /** Whether a letter stands for a syllable, so that two make a name. */
    static boolean syllabic(String form) {
        Character.UnicodeScript script = script(form);
        return script == Character.UnicodeScript.ETHIOPIC || script == Character.UnicodeScript.HANGUL;
    }

    static boolean cased(String form) {
        return form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** A place stands alone: beside another capital, or joined to another word of katakana, it is part of a longer name. */
    static String place(String form) {
        if (Character.isLowerCase(form.charAt(0))) return "_" + form;
        return cased(form) || script(form) == Character.UnicodeScript.KATAKANA ? "~" + form : form;
    }

    /** Whether a script is written without blanks and a short name is likely to be a part of a word. */
    static boolean unparted(String form) {
        return switch (script(form)) {
            case THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Abbreviations stand exactly so; names that start with a small letter stand in any. */
    static String written(String form) {
        long letters = form.chars().filter(Character::isLetter).count();
        boolean capitals = form.chars().noneMatch(Character::isLowerCase) && cased(form);
        if (capitals && letters <= 4) return "=" + form;
        return Character.isLowerCase(form.charAt(0)) ? "_" + form : form;
    }
}
