package kabar.training;

import kabar.entities.tagger.Label;

/** What the labels of the sets mean; kinds that Kabar does not look for are outside, adjectives and compounds of names too. */
final class LabelNames {
    private LabelNames() {}

    /** The first label of a name of a kind, written without {@code B-} and {@code I-}; {@link Label#O} for other kinds. */
    static Label of(String kind) {
        return switch (kind) {
            case "PER",
                    "PERSON",
                    "PS",
                    "person",
                    "politician",
                    "scientist",
                    "writer",
                    "nam_liv_person",
                    "nam_liv_character" -> Label.B_PER;
            case "ORG",
                    "ORGANIZATION",
                    "ORGANISATION",
                    "OG",
                    "organization",
                    "organisation",
                    "organization-company",
                    "politicalparty",
                    "university",
                    "government",
                    "corporation",
                    "ORG-company",
                    "ORG-corp",
                    "ORG-pol",
                    "ORG-oth" -> Label.B_ORG;
            case "LOC",
                    "LOCATION",
                    "GPE",
                    "PLACE",
                    "LC",
                    "location",
                    "country",
                    "LOC-city",
                    "location-city",
                    "GPE_LOC",
                    "GPE_ORG" -> Label.B_LOC;
            default -> kind.startsWith("nam_org_") ? Label.B_ORG : kind.startsWith("nam_loc_") ? Label.B_LOC : Label.O;
        };
    }
}
