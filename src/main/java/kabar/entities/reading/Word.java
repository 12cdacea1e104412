package kabar.entities.reading;

/** What a word can do beside or inside a name; a word may do several of these. */
@SuppressWarnings("EnumOrdinal") // numbers in the model file: new ones go to the end
public enum Word {
    /** First word of an office or occupation: Menteri, Kapolres, striker, spokesman. */
    ROLE,
    /** A role of a whole country: the place behind it is no part of it. */
    NATIONAL,
    /** Goes on with a role: Luar Negeri, utama, affairs. */
    ROLE_PART,
    /** Stands before a name and belongs to neither role nor name: Dr, Kombes, Mrs, H. */
    RANK,
    /** Verb of speech whose speaker follows or precedes. */
    SAY,
    /** Verb of speech whose speaker precedes. */
    SAID,
    /** First word of an organisation: Kementerian, Universitas, Ministry. */
    ORG_HEAD,
    /** Last word of an organisation: Tbk, Inc, Agency. */
    ORG_TAIL,
    /** An organisation by itself, mostly written in capitals. */
    ORG,
    /** Legal form or kind before an organisation's name that may be left out: PT, Partai. */
    LEGAL_FORM,
    /** First word of a building, event, law or product: what follows is no person. */
    THING,
    /** Kind of place: Provinsi, Kecamatan. */
    PLACE_HEAD,
    /** Given name. */
    GIVEN,
    /** Family name. */
    FAMILY,
    /** Small word inside a person's name: bin, van, de. */
    PARTICLE,
    /** Small word inside an organisation's name: dan, of. */
    LINK,
    /** Weekday, month, time zone. */
    CALENDAR,
    /** Usually written in lower case in the language of the text; in the lists: in a language other than Indonesian. */
    COMMON,
    /** Usually written in lower case, but in another language than that of the text; in the lists: in Indonesian. */
    FOREIGN,
    /** Written with a capital though it names nobody. */
    NOT,
    /** Common noun for an organisation whose name follows: perusahaan, broadcaster. */
    ORG_KIND,
    /** May stand between such a noun and the name: berita, teknologi. */
    KIND_PART,
    /** A {@link #LINK} that means "and": what follows may be a name of its own. */
    AND,
    /** First word of a known organisation or outlet of the phrase lists. */
    PHRASE,
    /** Leads from a name to its country: dari, of. */
    FROM,
    /** Opens an apposition: the, selaku. */
    ARTICLE,
    /** A quarter of the compass behind the name of a village or street: Kidul, Selatan. */
    QUARTER;

    /** Number of this class in the tagger's features. */
    public int number() {
        return ordinal();
    }

    /** This class as one bit of a set. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a set of classes has this one. */
    public boolean in(int classes) {
        return (classes & bit()) != 0;
    }
}
