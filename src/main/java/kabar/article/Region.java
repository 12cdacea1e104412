package kabar.article;

/** A region of several countries, never fanned out to them; {@code m49} is the UN M49 code, three digits. */
public record Region(String m49, String name) {}
