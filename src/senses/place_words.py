#!/usr/bin/env python3
"""Finds towns and provinces whose names are ordinary words of a language: src/main/resources/kabar/senses/place-words.tsv.

usage: src/senses/place_words.py COMMON_WORDS NAMES OUT
  COMMON_WORDS  folder with LANG.tsv.gz: words by frequency, smaller is more frequent, in centibels (wordfreq by Robyn Speer, CC BY-SA 4.0)
  NAMES         src/main/resources/kabar/geo/names.tsv.gz

A place is spoken of about as often in every language but those of its country. A word that names one abroad and is several times as
frequent in a language as in the median language is something else there: "Ende", a town of Flores, is German for end.
"""
import collections, gzip, os, sys, unicodedata

AT_LEAST = 70
RAREST = 530
MOST_FREQUENT = 490
# A name in more lists than that is one of a place that all the world knows.
LISTS_MOST = 8
# Places all the same.
PLACES = set("berlino california ingiltere kanadas krim maine makkah olanda wiens".split())
# German writes all nouns with a capital, so that it never tells.
NOUN = {"de": "!"}
# Countries whose places a language knows far better than others do.
HOME = """ar SA EG IQ SY YE JO LB PS KW QA AE BH OM LY TN DZ MA SD IL IR TR MR SO DJ KM;bg BG RO GR TR RS MK RU;bn BD IN PK;ca ES AD FR;cs CZ SK DE AT PL
da DK SE NO DE;de DE AT CH LI LU FR IT;el GR CY TR AL;en US GB IE AU NZ CA ZA IN NG KE GH PH;es ES MX AR CL PE CO VE EC UY PY BO CU DO GT HN NI SV CR PA US PR;fa IR AF IQ TJ PK SY
fi FI SE EE RU;fil PH US;fr FR BE CH CA DZ MA TN SN CI CM CD;he IL PS EG JO SY LB;hi IN PK NP;hu HU RO SK AT RS;id ID MY SG TL;is IS DK NO;it IT VA SM CH;ja JP KR CN
ko KR KP JP CN;lt LT LV PL RU BY;lv LV LT EE RU;mk MK BG GR RS AL XK;ms MY ID SG BN;nb NO SE DK;nl NL BE DE SR ID;pl PL UA DE LT BY;pt PT BR AO MZ ES;ro RO MD HU;ru RU UA BY KZ UZ GE AM AZ KG
sh RS HR BA ME SI XK;sk SK CZ HU;sl SI HR IT AT;sv SE FI NO DK;ta IN LK;tr TR CY AZ GR SY DE;uk UA RU PL BY;ur PK IN AF;vi VN CN US;zh CN TW HK MO JP US KR"""


def fold(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def main(folder, names, out):
    places = collections.defaultdict(set)
    other = set()
    for line in gzip.open(names, "rt", encoding="utf-8"):
        if line.startswith("#"):
            continue
        kind, code, _, languages, _, forms = line.rstrip("\n").split("\t")
        for form in forms.split("|"):
            if form[:1] in "=_~" or any(sign in form for sign in " -.'’*"):
                continue
            if kind in ("PLACE", "CITY"):
                places[fold(form)].add(code)
            elif kind in ("COUNTRY", "DEMONYM", "CAPITAL"):
                other.add(fold(form))
    home = {row.split()[0]: set(row.split()[1:]) for line in HOME.split("\n") for row in line.split(";")}
    ranks = {}
    for language in home:
        rows = (line.rstrip("\n").split("\t") for line in gzip.open(os.path.join(folder, language + ".tsv.gz"), "rt", encoding="utf-8"))
        ranks[language] = {}
        for word, rank in rows:
            ranks[language].setdefault(fold(word), int(rank))
    rows = []
    for language in sorted(home):
        found = []
        for word, rank in ranks[language].items():
            codes = places.get(word)
            if not codes or word in other or word in PLACES or len(word) < 3 or rank > MOST_FREQUENT or codes & home[language]:
                continue
            elsewhere = sorted(ranks[l].get(word, RAREST) for l in home if l != language and not codes & home[l])
            known = sum(rank < RAREST for rank in elsewhere)
            if not word.isascii() or known > LISTS_MOST:
                continue
            if elsewhere and rank + AT_LEAST <= elsewhere[len(elsewhere) // 2]:
                found.append(NOUN.get(language, "") + word)
        tag = {"nb": "no", "fil": "tl", "sh": "hr,bs,sr"}.get(language, language)
        if found:
            rows.append(tag + "\t" + " ".join(sorted(found)))
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Names of towns and provinces abroad that are ordinary words of a language: languages words. From wordfreq by Robyn Speer, CC BY-SA 4.0, by\n")
        file.write("# src/senses/place_words.py; this file is under CC BY-SA 4.0.\n")
        file.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
