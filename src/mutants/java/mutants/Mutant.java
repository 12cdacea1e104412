package mutants;

import java.nio.file.Path;

/**
 * One change of one source file.
 *
 * @param file below the source folder, as in kabar/geo/Tally.java
 * @param start offset of the first changed character; {@code end} is the offset behind the last
 * @param constant whether the changed value may stand copied in other classes
 */
record Mutant(Path file, int line, int start, int end, String replacement, String change, boolean constant) {
    String applied(String source) {
        return source.substring(0, start) + replacement + source.substring(end);
    }

    String packageName() {
        return file.getParent().toString().replace('/', '.');
    }

    String className() {
        return file.getFileName().toString().replace(".java", "");
    }

    @Override
    public String toString() {
        return file + ":" + line + "  " + change;
    }
}
