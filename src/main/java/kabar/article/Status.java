package kabar.article;

/** What the publisher says may be done with an article; anything but {@code USABLE} withdraws it. */
public enum Status {
    USABLE,
    WITHHELD,
    CANCELED
}
