package kabar.entities.names;

import java.util.ArrayList;
import java.util.List;
import kabar.article.Zone;
import kabar.entities.rules.Found;
import kabar.entities.rules.Scan;

/** The mentions of an article, ready for coreference: pairs parted, names in base form. */
public final class NamedMentions {
    private NamedMentions() {}

    /** The names found in title and body, in reading order. */
    public static List<CandidateMention> of(Scan title, Scan body) {
        var mentions = new ArrayList<CandidateMention>();
        for (Found found : title.found()) mentions.add(CandidateMention.of(Zone.TITLE, title.text(), found));
        for (Found found : body.found()) mentions.add(CandidateMention.of(Zone.BODY, body.text(), found));
        return BaseForms.of(NamePairs.parted(mentions), title.text(), body.text());
    }
}
