package kabar.topology;

import kabar.state.UnknownLayout;
import org.jspecify.annotations.Nullable;

/** What a person can do about state that the stream cannot use, in a sentence. */
final class StateTrouble {
    private StateTrouble() {}

    /** The sentence; null where the failure is about something else. */
    static @Nullable String remedy(Throwable failure, LocalState state, String application) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof UnknownLayout)
                return "the memory of application " + application + " was written by another version of Kabar ("
                        + message + "): run with -X application.id=" + application + "-2 --after " + application
                        + " --memory-from 30d, which reads its memory from the input again and publishes nothing twice";
            if (message.contains("multiple instances of Kafka Streams"))
                return "another instance uses the state folder " + state.folder()
                        + " already: give each instance on this machine a state.dir of its own";
        }
        return null;
    }
}
