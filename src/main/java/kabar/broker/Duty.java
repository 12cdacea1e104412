package kabar.broker;

import java.util.Locale;

/** What a principal is for; each duty needs rights of its own. */
public enum Duty {
    RUN("the stream: kabar run"),
    PUBLISH("sending articles: kabar publish, kabar override"),
    TAIL("reading what is published: kabar tail"),
    REPLAY("the past once more, under one name: kabar replay"),
    TOPICS("creating and changing topics: kabar topics"),
    DOCTOR("looking at an installation: kabar doctor, beside the rights of the command it looks at");

    private final String meaning;

    Duty(String meaning) {
        this.meaning = meaning;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }

    /** As on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
