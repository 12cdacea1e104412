package kabar.article;

import java.util.Locale;

/** A word of the contract: an enum constant that stands in a record under its code, with one sentence that says what it means. */
public interface Code {
    /** The constant's name, which an enum has. */
    String name();

    /** The word as records have it: the name in small letters with hyphens, {@code no-text}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence for people, as {@code docs/contract/codes.md} has it. */
    String meaning();

    /**
     * The word of a kind that has this code.
     *
     * @throws IllegalArgumentException when this version knows none; the message has kind and code
     */
    static <C extends Code> C of(Class<C> kind, String code) {
        for (C word : kind.getEnumConstants()) if (word.code().equals(code)) return word;
        throw new IllegalArgumentException("no " + kind.getSimpleName() + " has the code " + code);
    }
}
