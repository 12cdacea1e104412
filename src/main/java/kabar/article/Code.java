package kabar.article;

import java.util.List;
import java.util.Locale;

/** A word of the contract: an enum constant that stands in a record under its code, with one sentence that says what it means. */
public interface Code {
    /** The constant's name, which an enum has. */
    String name();

    /** The word as records have it: the name in small letters with hyphens, {@code no-text}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Codes under which records written before have the same word; only read. */
    default List<String> formerCodes() {
        return List.of();
    }

    /** One sentence for people, as {@code docs/contract/codes.md} has it. */
    String meaning();

    /**
     * The word of a kind that has this code or had it once.
     *
     * @throws IllegalArgumentException when this version knows none; the message has kind and code
     */
    static <C extends Code> C of(Class<C> kind, String code) {
        for (C word : kind.getEnumConstants())
            if (word.code().equals(code) || word.formerCodes().contains(code)) return word;
        throw new IllegalArgumentException("no " + kind.getSimpleName() + " has the code " + code);
    }
}
