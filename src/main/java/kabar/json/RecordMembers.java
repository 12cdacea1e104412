package kabar.json;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kabar.article.Country;
import kabar.article.Dateline;
import kabar.article.Decisions;
import kabar.article.EnrichedArticle;
import kabar.article.Entity;
import kabar.article.Evidence;
import kabar.article.Flag;
import kabar.article.Given;
import kabar.article.Mention;
import kabar.article.Provenance;
import kabar.article.Publisher;
import kabar.article.Region;
import kabar.article.RejectedCountry;
import kabar.article.Removed;
import kabar.article.Status;
import kabar.article.Story;
import kabar.article.Verdict;

/** The members of an output record and of the objects in it, in their order. */
final class RecordMembers {
    private RecordMembers() {}

    static void article(JsonBytes json, EnrichedArticle article) throws IOException {
        var source = article.source();
        json.text("id", source.id());
        json.text("url", source.url());
        json.text("title", article.title());
        json.text("body", article.body());
        json.code("bodyBasis", source.bodyBasis());
        boolean whole = !article.flags().contains(Flag.TEXT_LIMITED);
        if (whole && !source.summary().isEmpty()) json.text("summary", source.summary());
        json.text("language", article.language());
        json.time("publishedAt", article.dating().publishedAt());
        json.code("publishedBasis", article.dating().basis());
        json.codes("timeFlags", article.dating().flags());
        json.time("modifiedAt", source.modifiedAt());
        json.object("publisher", members -> publisher(members, source.publisher()));
        json.text("byline", article.byline());
        Dateline dateline = article.dateline();
        if (dateline != null) json.object("dateline", members -> dateline(members, dateline));
        json.texts("agencies", article.agencies());
        if (source.status() != Status.USABLE) json.code("status", source.status());
        json.text("version", source.version());
        json.objects("countries", article.countries(), RecordMembers::country);
        json.objects("rejectedCountries", article.rejectedCountries(), RecordMembers::rejected);
        json.objects("regions", article.regions(), RecordMembers::region);
        json.objects("entities", article.entities(), RecordMembers::entity);
        List<Flag> flags = article.flags().stream().distinct().toList();
        if (!flags.isEmpty()) json.codes("flags", flags);
        Given given = source.given();
        if (!given.equals(Given.NOTHING)) json.object("given", members -> RecordMembers.given(members, given));
        if (whole) json.json("extensions", source.extensions());
        json.objects("removed", article.removed(), RecordMembers::removed);
        Decisions decisions = source.decisions();
        if (decisions != null) json.object("decisions", members -> decisions(members, decisions));
    }

    /** The same members as those of an event. */
    static void given(JsonBytes json, Given given) throws IOException {
        if (!given.categories().isEmpty()) json.texts("category", given.categories());
        if (!given.keywords().isEmpty()) json.texts("keywords", given.keywords());
        json.text("image", given.image());
        if (!given.entities().isEmpty()) json.objects("entities", given.entities(), RecordMembers::named);
    }

    private static void named(JsonBytes json, Given.Named named) throws IOException {
        json.text("name", named.name());
        json.text("type", named.type());
        json.text("id", named.id());
    }

    static void decisions(JsonBytes json, Decisions decisions) throws IOException {
        json.object("countries", members -> {
            members.texts("add", decisions.addCountries());
            members.texts("remove", decisions.removeCountries());
        });
        json.texts("notCopyOf", decisions.notCopyOf());
        json.text("copyOf", decisions.copyOf());
        json.text("story", decisions.story());
        json.flag("ownStory", decisions.ownStory());
        json.flag("news", decisions.news());
        json.text("by", decisions.by());
        json.text("reason", decisions.reason());
    }

    static void publisher(JsonBytes json, Publisher publisher) throws IOException {
        json.text("name", publisher.name());
        json.text("domain", publisher.domain());
        json.text("country", publisher.country());
    }

    static void verdict(JsonBytes json, Verdict verdict) throws IOException {
        json.code("disposition", verdict.disposition());
        json.code("relation", verdict.relation());
        if (verdict.of() == null) json.none("of");
        else json.text("of", verdict.of());
        json.decimal("score", verdict.score());
        json.code("rule", verdict.rule());
        json.text("explanation", verdict.explanation());
        if (!verdict.changes().isEmpty()) json.texts("changes", verdict.changes());
        if (!verdict.differs().isEmpty()) json.texts("differs", verdict.differs());
    }

    static void story(JsonBytes json, Story story) throws IOException {
        json.text("id", story.id());
        json.text("running", story.running());
        json.code("relation", story.relation());
        json.text("nearest", story.nearest());
        json.decimal("score", story.score());
        json.texts("shared", story.shared());
    }

    static void provenance(JsonBytes json, Provenance provenance) throws IOException {
        json.text("version", provenance.version());
        json.text("resources", provenance.resources());
        if (!provenance.rules().isEmpty()) json.text("rules", provenance.rules());
        json.text("topic", provenance.at().topic());
        json.number("partition", provenance.at().partition());
        json.number("offset", provenance.at().offset());
        json.time("logTime", Instant.ofEpochMilli(provenance.at().logTime()));
        json.flag("late", provenance.late());
    }

    private static void dateline(JsonBytes json, Dateline dateline) throws IOException {
        json.text("text", dateline.text());
        json.text("country", dateline.country());
    }

    private static void country(JsonBytes json, Country country) throws IOException {
        json.text("code", country.code());
        json.code("role", country.role());
        json.decimal("score", country.score());
        json.number("mentions", country.mentions());
        json.objects("evidence", country.evidence(), RecordMembers::evidence);
    }

    private static void evidence(JsonBytes json, Evidence evidence) throws IOException {
        if (evidence instanceof Evidence.Mentioned mentioned) mention(json, mentioned.mention());
        json.code("rule", evidence.rule());
        if (evidence instanceof Evidence.Fallback fallback) {
            json.code("basis", fallback.basis());
            json.text("text", fallback.text());
        }
        json.decimal("weight", evidence.weight());
    }

    private static void mention(JsonBytes json, Mention mention) throws IOException {
        json.code("zone", mention.zone());
        json.number("start", mention.start());
        json.number("end", mention.end());
        json.text("text", mention.text());
    }

    private static void rejected(JsonBytes json, RejectedCountry country) throws IOException {
        json.text("code", country.code());
        json.code("reason", country.reason());
        json.number("mentions", country.mentions());
    }

    private static void region(JsonBytes json, Region region) throws IOException {
        json.text("m49", region.m49());
        json.text("name", region.name());
    }

    private static void entity(JsonBytes json, Entity entity) throws IOException {
        json.code("type", entity.type());
        json.text("name", entity.name());
        json.text("id", entity.id());
        json.text("role", entity.role());
        json.text("country", entity.country());
        json.objects("mentions", entity.mentions(), RecordMembers::mention);
    }

    private static void removed(JsonBytes json, Removed removed) throws IOException {
        json.text("rule", removed.label());
        json.number("words", removed.words());
    }
}
