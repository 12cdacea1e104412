package kabar.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kabar.entities.tagger.Family;
import kabar.entities.tagger.Model;

/**
 * Trains a tagger that ships: {@code java -cp kabar.jar kabar.training.TaggerTraining latin ../shared/data tagger-latin.bin}: which one, the
 * folder of the sets, the model to write. Equal input gives an equal file.
 */
public final class TaggerTraining {
    private TaggerTraining() {}

    /** Trains and writes. */
    public static void main(String[] args) throws IOException {
        Family family = Family.valueOf(args[0].toUpperCase(Locale.ROOT));
        Model model = Trainer.of(family).train(TrainingSet.of(family), Path.of(args[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            model.write(out);
        }
    }
}
