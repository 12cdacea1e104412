package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kabar.article.Flag;
import org.jspecify.annotations.Nullable;

/** Reads values that are to be text. */
final class TextValue {
    private TextValue() {}

    /** The text of a string or number with lone surrogates replaced; null for null, a boolean, and what is blank. */
    static @Nullable String of(JsonParser parser, Set<Flag> flags) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) return null;
        String text = parser.getText();
        String mended = Surrogates.mended(text);
        if (!mended.equals(text)) flags.add(Flag.LONE_SURROGATE);
        return mended.isBlank() ? null : mended;
    }

    /** The texts of an array, or the names of the objects in it, as a list for readers: {@code Ani, Budi}; null when there are none. */
    static @Nullable String ofList(JsonParser parser, Set<Flag> flags) throws IOException {
        List<String> texts = new ArrayList<>();
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) depth++;
            if (token.isStructEnd()) depth--;
            boolean element = depth == 1 && token.isScalarValue() && parser.currentName() == null;
            boolean name = token.isScalarValue() && "name".equals(parser.currentName());
            String text = element || name ? of(parser, flags) : null;
            if (text != null) texts.add(text.strip());
            if (depth > 0) parser.nextToken();
        } while (depth > 0);
        return texts.isEmpty() ? null : String.join(", ", texts);
    }
}
