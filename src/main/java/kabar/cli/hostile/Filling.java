package kabar.cli.hostile;

import java.util.function.Supplier;

/** A text filled up to what one event can hold. */
final class Filling {
    private Filling() {}

    /** Pieces behind each other while the next one fits. */
    static String of(Supplier<String> pieces) {
        return of(pieces, HostileEvent.MOST_BYTES);
    }

    /** The same up to so many bytes of UTF-8 as they stand in JSON. */
    static String of(Supplier<String> pieces, int mostBytes) {
        var text = new StringBuilder();
        int bytes = 0;
        while (true) {
            String piece = pieces.get();
            bytes += bytes(piece);
            if (bytes > mostBytes || text.length() + piece.length() >= HostileEvent.MOST_CHARACTERS)
                return text.toString();
            text.append(piece);
        }
    }

    private static int bytes(String piece) {
        int bytes = 0;
        for (int i = 0; i < piece.length(); i++) {
            char unit = piece.charAt(i);
            if (unit == '"' || unit == '\\' || unit == '\n') bytes += 2;
            else if (unit < ' ') bytes += 6;
            else if (unit < 0x80) bytes++;
            else if (unit < 0x800) bytes += 2;
            else if (Character.isSurrogate(unit)) bytes += 6;
            else bytes += 3;
        }
        return bytes;
    }
}
