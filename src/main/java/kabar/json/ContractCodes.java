package kabar.json;

import java.util.List;
import kabar.article.Code;

/** The page of all words of the contract: a table of code and meaning for each member of a record that holds one. */
public final class ContractCodes {
    private static final String HEAD = """
            # Codes

            Every word in a record that is not the article's own, by the member that holds it. A later version may add words; none changes its meaning or is
            used again. Generated from the code by `mvn test -Dtest=ContractCodesTest -Dkabar.update=true`.
            """;

    private ContractCodes() {}

    /**
     * The words that one member can hold.
     *
     * @param member path of the member, for example {@code flags[]}
     * @param kind the enum of its words
     */
    public record Words(String member, Class<? extends Code> kind) {
        public Words {
            if (!kind.isEnum()) throw new IllegalArgumentException("words of the contract are an enum, was " + kind);
        }
    }

    /** The page in Markdown, the tables in the order given. */
    public static String markdown(List<Words> all) {
        var page = new StringBuilder(HEAD);
        for (Words words : all) {
            page.append("\n## `").append(words.member).append("`\n\n| code | meaning |\n|---|---|\n");
            for (Code word : words.kind.getEnumConstants())
                page.append("| `")
                        .append(word.code())
                        .append("` | ")
                        .append(word.meaning())
                        .append(former(word))
                        .append(" |\n");
        }
        return page.toString();
    }

    private static String former(Code word) {
        return word.formerCodes().isEmpty() ? "" : " Once `" + String.join("`, `", word.formerCodes()) + "`.";
    }
}
