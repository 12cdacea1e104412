package kabar.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import kabar.entities.tagger.Family;
import kabar.entities.tagger.Model;

/**
 * Trains the taggers that ship: {@code java -cp kabar.jar kabar.training.TaggerTraining ../shared/data src/main/resources/kabar/entities
 * latin ja}: the folder of the sets, where the models go, and the families, all if none is named. Equal input gives equal files.
 */
public final class TaggerTraining {
    private TaggerTraining() {}

    /** Trains and writes; some minutes for all. */
    public static void main(String[] args) throws IOException {
        List<Family> families = args.length == 2
                ? List.of(Family.values())
                : Stream.of(args)
                        .skip(2)
                        .map(name -> Family.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        for (Family family : families) {
            Model model = Trainer.of(family).train(TrainingSet.of(family), Path.of(args[0]));
            Path target = Path.of(args[1], "tagger-" + family.file() + ".bin.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
                model.write(out);
            }
            System.out.println(family);
        }
    }
}
