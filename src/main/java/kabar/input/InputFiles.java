package kabar.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kabar.json.EventDecisions;

/**
 * The events of the files, folders and standard input that a command names, in the order given; a folder stands for the files below it whose
 * names say what they hold, in the order of their names.
 */
public final class InputFiles {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final List<Path> skipped = new ArrayList<>();

    public InputFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Files of folders whose names do not say that they hold events. */
    List<Path> skipped() {
        return List.copyOf(skipped);
    }

    /**
     * Hands over every event. Paths are looked at before anything is read, so a mistyped one stops the command before it has done half.
     *
     * @throws UnreadableInput naming a path that is missing or cannot be read
     */
    public void forEach(List<String> arguments, Consumer<InputEvent> events) {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) files.add(Path.of(argument));
            else list(path(argument), files);
        }
        for (Path file : files) {
            if (file.toString().equals(STANDARD_INPUT)) readStandardInput(events);
            else read(file, events);
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException noPath) {
            throw new UnreadableInput("this is no path: " + argument);
        }
    }

    private void list(Path path, List<Path> files) {
        if (!Files.exists(path)) throw new UnreadableInput("there is no file or folder " + path);
        if (!Files.isReadable(path)) throw unreadable(path, "permission denied");
        if (Files.isDirectory(path)) listFolder(path, files);
        else files.add(path);
    }

    private void listFolder(Path folder, List<Path> files) {
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.sorted().toList();
        } catch (IOException unreadable) {
            throw unreadable(folder, reason(unreadable));
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) listFolder(entry, files); // a link could lead back
            else if (Files.isRegularFile(entry)
                    && InputFormat.of(entry.getFileName().toString()) != null) list(entry, files);
            else skipped.add(entry);
        }
    }

    private static void read(Path file, Consumer<InputEvent> events) {
        String name = file.toString();
        InputFormat named = InputFormat.of(name);
        // A pipe has no telling name; whoever writes into one writes lines.
        InputFormat format = named != null ? named : Files.isRegularFile(file) ? InputFormat.TEXT : InputFormat.LINES;
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = InputFormat.isCompressed(name) ? new GZIPInputStream(raw, 64 << 10) : raw) {
            switch (format) {
                case LINES -> readLines(name, in, events);
                case EVENT -> events.accept(event(name, in.readNBytes(LineReader.MAX_LINE)));
                case TEXT ->
                    events.accept(new InputEvent(name, TextEvent.of(name, in.readNBytes(LineReader.MAX_LINE))));
            }
        } catch (IOException unreadable) {
            throw unreadable(file, reason(unreadable));
        }
    }

    private void readStandardInput(Consumer<InputEvent> events) {
        try {
            readLines(STANDARD_INPUT, standardInput, events);
        } catch (IOException unreadable) {
            throw unreadable(Path.of(STANDARD_INPUT), reason(unreadable));
        }
    }

    /** Empty lines hold nothing and are passed over. */
    private static void readLines(String name, InputStream in, Consumer<InputEvent> events) throws IOException {
        LineReader lines = new LineReader(in);
        long number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.length > 0) events.accept(event(name + ":" + number, line));
        }
    }

    /** A file decides nothing: that a person does, who signs it. */
    private static InputEvent event(String source, byte[] value) {
        return new InputEvent(source, EventDecisions.without(value));
    }

    private static UnreadableInput unreadable(Path path, String reason) {
        return new UnreadableInput("cannot read " + path + ": " + reason);
    }

    private static String reason(IOException thrown) {
        if (thrown instanceof NoSuchFileException) return "it is gone";
        return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    }
}
