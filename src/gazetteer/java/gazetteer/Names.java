package gazetteer;

/** How spellings are marked in the resource. */
final class Names {
    private Names() {}

    static boolean latin(String form) {
        return form.chars().filter(Character::isLetter).map(c -> Character.UnicodeScript.of(c).ordinal())
                .allMatch(script -> script == Character.UnicodeScript.LATIN.ordinal() || script == Character.UnicodeScript.COMMON.ordinal());
    }

    static boolean cased(String form) {
        return form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** Abbreviations stand exactly so; names that start with a small letter stand in any. */
    static String written(String form) {
        long letters = form.chars().filter(Character::isLetter).count();
        boolean capitals = form.chars().noneMatch(Character::isLowerCase) && cased(form);
        if (capitals && letters <= 4) return "=" + form;
        return Character.isLowerCase(form.charAt(0)) ? "_" + form : form;
    }
}
