package kabar.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kabar.json.ArticleWriter;
import kabar.text.TextFile;

/** Makes an event of a text file. */
final class TextEvent {
    private static final ArticleWriter WRITER = new ArticleWriter();

    private TextEvent() {}

    /** The article of the text; bytes that are no text stay as they are, so that they are rejected like any other bad event. */
    static byte[] of(String path, byte[] content) {
        String name = String.valueOf(Path.of(path).getFileName());
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return WRITER.write(
                    TextFile.read(InputFormat.isCompressed(name) ? name.substring(0, name.length() - 3) : name, text));
        } catch (CharacterCodingException | IllegalArgumentException noText) {
            return content;
        }
    }
}
