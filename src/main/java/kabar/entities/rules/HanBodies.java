package kabar.entities.rules;

import kabar.entities.reading.HanText;
import kabar.entities.reading.HanWords;
import kabar.entities.reading.Reading;

/** Chinese organisations by their last word: from a known place or body to it, over nouns ("北京市劳动争议仲裁委员会"). */
final class HanBodies {
    private static final int MOST_WORDS = 6;
    private static final String SINGLE = "局厂院厅署司委社党";
    private static final String MANY = "政府 企业 组织 公司 银行 集团 部队 学校 医院 工厂 中学 小学 工业 科技 电子 汽车 电视台 电台 大学 法院 联盟";

    private final Scan scan;
    private final Reading text;
    private final HanText han;

    private HanBodies(Scan scan) {
        this.scan = scan;
        this.text = scan.text();
        this.han = text.as(HanText.class);
    }

    /** Adds the organisations of a Chinese text that the tagger has left. */
    static void apply(Scan scan) {
        var bodies = new HanBodies(scan);
        int i = 0;
        while (i < scan.text().size()) {
            int end = bodies.end(i);
            if (end > i && scan.free(i, end)) i = Organisations.keep(scan, i, end);
            else i = bodies.han.wordEnd(i);
        }
    }

    /** Token after the organisation that begins at {@code i}; {@code i} itself when none begins there. */
    private int end(int i) {
        boolean known = scan.countryAt(i) != null || scan.placeAt(i) != null;
        int at = known ? text.afterHit(i) : han.wordEnd(i);
        if (at - i < 2 || !(known || is(i, HanWords.Kind.PLACE))) return i;
        int end = i;
        boolean told = false;
        for (int words = 0;
                words < MOST_WORDS && at < text.size() && text.gap(at).inName();
                words++) {
            int next = han.wordEnd(at);
            boolean tail = is(at, HanWords.Kind.TAIL);
            if ((tail && closes(at, told)) || (is(at, HanWords.Kind.ORGANISATION) && next - at > 1)) end = next;
            else if (!goesOn(at)) break;
            told = !tail;
            at = next;
        }
        return end;
    }

    /** Whether a last word makes a name: of some a country has many, and single signs do other work too. */
    private boolean closes(int i, boolean told) {
        boolean single = han.wordEnd(i) == i + 1;
        if (single) return told && SINGLE.indexOf(han.sign(i)) >= 0;
        return told || MANY.indexOf(text.text(i, han.wordEnd(i))) < 0;
    }

    private boolean goesOn(int i) {
        return is(i, HanWords.Kind.NOUN)
                || is(i, HanWords.Kind.OTHER)
                || is(i, HanWords.Kind.PLACE)
                || is(i, HanWords.Kind.TAIL)
                || is(i, HanWords.Kind.ORGANISATION);
    }

    private boolean is(int i, HanWords.Kind kind) {
        return han.kind(i) == kind.number();
    }
}
