package kabar.entities.identity;

/** Latin letters whose marks change their sound, spelled out before folding takes the marks away. */
final class LatinLetters {
    private static final String MARKED = "čćšśşșžźżçťţțđČĆŠŚŞȘŽŹŻÇŢȚĐ";
    private static final String[] SPELLED = {
        "ch", "ch", "sh", "sh", "sh", "sh", "zh", "zh", "zh", "c", "ts", "ts", "ts", "dj", "ch", "ch", "sh", "sh", "sh",
        "sh", "zh", "zh", "zh", "c", "ts", "ts", "dj"
    };

    private LatinLetters() {}

    /** The name with those letters spelled out; the same instance where it has none. */
    static String spelled(String name, String language) {
        boolean turkish = language.equals("tr") || language.equals("az");
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            int at = letter < 'ç' && !turkish ? -1 : MARKED.indexOf(letter);
            String spelled = at >= 0 ? SPELLED[at] : null;
            if (turkish)
                spelled = letter == 'ç' || letter == 'Ç' ? "ch" : letter == 'c' || letter == 'C' ? "j" : spelled;
            if (spelled == null && out == null) continue;
            if (out == null) out = new StringBuilder(name.length() + 4).append(name, 0, i);
            if (spelled == null) out.append(letter);
            else out.append(spelled);
        }
        return out == null ? name : out.toString();
    }
}
