package kabar.entities;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kabar.entities.names.ArabicShortForms;
import kabar.entities.names.Cast;
import kabar.entities.names.HanShortForms;
import kabar.entities.names.ShortForms;
import kabar.entities.names.UncasedShortForms;
import kabar.entities.reading.Script;
import kabar.entities.rules.ArabicBodies;
import kabar.entities.rules.ArabicPersons;
import kabar.entities.rules.HanRule;
import kabar.entities.rules.OrganisationRules;
import kabar.entities.rules.PersonRules;
import kabar.entities.rules.PlaceRules;
import kabar.entities.rules.RoleRule;
import kabar.entities.rules.Scan;
import kabar.entities.rules.TaggedSpans;
import kabar.entities.rules.TaggerRule;
import kabar.entities.rules.UncasedPersons;

/**
 * What is done with the texts of a script.
 *
 * @param rules find names, in this order: what one has found is taken for those behind it
 * @param mentions find the names of the article where they stand again, in this order
 */
record ScriptRules(List<Consumer<Scan>> rules, List<BiConsumer<Scan, Cast>> mentions) {
    private static final ScriptRules CASED = new ScriptRules(
            List.of(
                    UncasedPersons::apply,
                    RoleRule::apply,
                    TaggerRule::first,
                    PersonRules::apply,
                    OrganisationRules::apply,
                    TaggerRule::last,
                    PlaceRules::apply),
            List.of(ShortForms::apply, UncasedShortForms::apply));
    private static final ScriptRules PLAIN = new ScriptRules(
            List.of(
                    UncasedPersons::apply,
                    TaggedSpans::apply,
                    PersonRules::apply,
                    OrganisationRules::apply,
                    PlaceRules::apply),
            List.of(HanShortForms::apply, UncasedShortForms::apply));
    private static final ScriptRules SIGNS = new ScriptRules(
            List.of(TaggedSpans::apply, PersonRules::apply, OrganisationRules::apply, PlaceRules::apply),
            List.of(HanShortForms::apply));
    private static final ScriptRules HAN = new ScriptRules(
            List.of(HanRule::apply, RoleRule::apply, PersonRules::apply, OrganisationRules::apply, PlaceRules::apply),
            List.of(HanShortForms::apply, ShortForms::apply));
    private static final ScriptRules ARABIC = new ScriptRules(
            List.of(
                    ArabicBodies::apply,
                    ArabicPersons::apply,
                    RoleRule::apply,
                    PersonRules::apply,
                    OrganisationRules::apply,
                    TaggerRule::last,
                    PlaceRules::apply),
            List.of(ArabicShortForms::apply, ShortForms::apply));

    /** The rules of a script. */
    static ScriptRules of(Script script) {
        return switch (script) {
            case CASED -> CASED;
            case HAN -> HAN;
            case ARABIC -> ARABIC;
            case PLAIN -> PLAIN;
            case SIGNS -> SIGNS;
        };
    }
}
