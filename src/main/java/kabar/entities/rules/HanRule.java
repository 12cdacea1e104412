package kabar.entities.rules;

import kabar.article.Entity;
import kabar.entities.reading.Gap;
import kabar.entities.reading.HanText;
import kabar.entities.reading.HanWords;
import kabar.entities.reading.Reading;
import kabar.entities.tagger.Label;
import kabar.geo.Entry;
import org.jspecify.annotations.Nullable;

/** Takes over what the Chinese tagger sees, with the offices and countries that stand beside persons ("俄罗斯外长拉夫罗夫"). */
public final class HanRule {
    private static final int LONGEST_ROLE = 12;
    private static final int LONGEST_PERSON = 20;
    private static final int LONGEST_WITHOUT_DOT = 8;

    private final Scan scan;
    private final Reading text;
    private final HanText han;

    private HanRule(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.han = text.as(HanText.class);
    }

    /** Adds the tagger's names of a Chinese text. */
    public static void apply(Scan scan) {
        var rule = new HanRule(scan);
        for (int i = 0; i < scan.text().size(); i++) {
            Label label = scan.label(i);
            if (label == Label.B_PER || label == Label.B_ORG) rule.name(label.type(), i, rule.nameEnd(i));
        }
        HanBodies.apply(scan);
        for (int i = 0; i < scan.text().size(); i++)
            if (scan.label(i) == Label.B_LOC) rule.name(Entity.Type.PLACE, i, scan.labelEnd(i));
    }

    /** Token after the tagger's name; after a middle dot a person's name goes on. */
    private int nameEnd(int first) {
        int end = scan.labelEnd(first);
        while (scan.personAt(first) && scan.label(end) == Label.B_PER && text.gap(end) == Gap.JOIN)
            end = scan.labelEnd(end);
        return end;
    }

    private void name(Entity.@Nullable Type type, int first, int end) {
        if (end == first + 1 || !scan.free(first, end)) return;
        if (type == Entity.Type.PERSON) person(first, end);
        else if (known(first, end)) return;
        else if (type == Entity.Type.ORGANISATION) Organisations.keep(scan, first, end);
        else scan.add(Found.place(first, end, null));
    }

    /** Whether the stretch is exactly a name of the gazetteer that is not that of a body. */
    private boolean known(int first, int end) {
        return text.hit(first) != null
                && !text.insideHit(first)
                && text.afterHit(first) >= end
                && text.kind(first) != Entry.Kind.ORGANISATION;
    }

    private void person(int first, int to) {
        int end = withoutNouns(first, to);
        if (end - first > LONGEST_PERSON) return;
        boolean dot = false;
        for (int i = first; i < end; i++) {
            if (han.sign(i) == HanText.NUMBER) return;
            dot |= i > first && text.gap(i) == Gap.JOIN;
        }
        int role = roleStart(first);
        if (!dot && (end - first > LONGEST_WITHOUT_DOT || (role == first && everydayWord(first, end)))) return;
        String country = role > 0 ? scan.countryAt(role - 1) : null;
        String office = role < first ? text.text(role, first) : titleBehind(end);
        if (country == null && office == null && first > 0 && text.gap(first).inName())
            country = scan.countryAt(first - 1);
        scan.add(Found.person(first, end, office, country));
    }

    /** "邓小平理论": a dictionary word behind a surname and a given name is no part of them. */
    private int withoutNouns(int first, int to) {
        int last = han.wordStart(to - 1);
        boolean noun = to - last > 1 && last - first >= 2 && last - first <= 3;
        boolean surname = (han.grades(first) >>> 6) > 1 || han.kind(first) == HanWords.Kind.PERSON.number();
        int kind = han.kind(to - 1);
        boolean known = kind == HanWords.Kind.NOUN.number() || kind == HanWords.Kind.VERB.number();
        return noun && surname && known && han.wordEnd(to - 1) == to ? last : to;
    }

    private boolean everydayWord(int first, int end) {
        int kind = han.kind(first);
        return han.wordStart(first) == first
                && han.wordEnd(first) == end
                && (kind == HanWords.Kind.NOUN.number()
                        || kind == HanWords.Kind.VERB.number()
                        || kind == HanWords.Kind.GRAMMAR.number());
    }

    /** First token of the office before a name: the title, and the nouns and bodies it goes on with to the left. */
    private int roleStart(int name) {
        int at = name;
        while (at > 0 && name - at < LONGEST_ROLE && text.gap(at).inName()) {
            int kind = han.kind(at - 1);
            boolean title = kind == HanWords.Kind.TITLE.number();
            boolean goesOn = at < name && (kind == HanWords.Kind.TAIL.number() || kind == HanWords.Kind.NOUN.number());
            if ((!title && !goesOn) || text.hit(at - 1) != null || !scan.free(at - 1)) break;
            at = han.wordStart(at - 1);
        }
        return at;
    }

    private @Nullable String titleBehind(int end) {
        boolean title = end < text.size()
                && text.gap(end).inName()
                && han.wordStart(end) == end
                && han.kind(end) == HanWords.Kind.TITLE.number();
        return title ? text.text(end, han.wordEnd(end)) : null;
    }
}
