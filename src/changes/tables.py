"""Writes the tables of src/main/resources/kabar/changes that are not kept by hand: opposites.tsv, negation.tsv, classes of phrases, numbers.tsv.
Usage: tables.py RESOURCES_DIR [OUTPUT_DIR]
RESOURCES_DIR holds news-opposites (written for this project) and number-words (Unicode ICU)."""
import csv, gzip, os, re, sys

SOURCE = sys.argv[1]
TARGET = sys.argv[2] if len(sys.argv) > 2 else "src/main/resources/kabar/changes"
HOMOGRAPHS = {("ja", "ぬ"), ("ja", "ず"), ("ko", "말"), ("ar", "ما"), ("ar", "لما")}  # letters of too many other words, or words of other senses
CLASSES = {"say": "say", "approx": "approx", "bound-up": "more", "bound-down": "less"}


def rows(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def write(name, head, lines):
    with open(os.path.join(TARGET, name), "w", encoding="utf-8", newline="\n") as out:
        out.write("".join(f"# {line}\n" for line in head))
        out.write("".join("\t".join(line) + "\n" for line in lines))


def opposites():
    for row in rows(f"{SOURCE}/news-opposites/opposites.tsv"):
        yield row["lang"], row["id"], row["formsA"], row["formsB"]


def negations():
    for row in rows(f"{SOURCE}/news-opposites/negation.tsv"):
        if "…" in row["form"] or row["lang"] in ("zh-Hant", "sr-Latn") or (row["lang"], row["form"]) in HOMOGRAPHS: continue
        yield row["lang"], row["kind"], row["form"]


LANGS = "en id ms de fr es pt it nl ru uk pl tr ar fa hi zh ja ko vi sw".split()
SIGNS = ("zh", "ja", "ko")


def numbers():
    """Cardinals of one word that others are made of; Han signs one by one, as texts are cut."""
    words = {}
    def add(lang, word):
        if lang in LANGS and not re.search(r"[\s\-\u200b\u00ad]", word) and (len(word) > 1 and lang not in SIGNS[:2] or lang in SIGNS and len(word) == 1):
            words.setdefault(lang, set()).add(word.lower())
    for row in rows(f"{SOURCE}/number-words/number-words.tsv.gz"):
        if not re.fullmatch(r"[0-9]+", row["value"]): continue
        value = int(row["value"])
        base = value <= 20 or value in range(30, 101, 10) or value in range(200, 1000, 100) or value >= 1000
        if row["kind"] == "cardinal" and row["source"] == "icu" and base and value != 1: add(row["lang"], row["word"])
    for row in rows(f"{SOURCE}/number-words/compact-scales.tsv"): add(row["locale"].split("-")[0], row["word"].rstrip("."))
    for lang in sorted(words): yield lang, " ".join(sorted(words[lang]))


write("opposites.tsv", ["Opposites of news. language, number of the pair, forms of one side, forms of the other (| between; * any ending).",
    "Own list; built by src/changes/tables.py."], opposites())
write("negation.tsv", ["Forms that negate. language, kind, form. Own list; built by src/changes/tables.py."], negations())
write("numbers.tsv", ["Words that are numbers. language, words. Unicode ICU and CLDR (Unicode License V3); built by src/changes/tables.py."], numbers())
by_class = {}
for row in rows(f"{SOURCE}/news-opposites/phrase-classes.tsv"):
    by_class.setdefault((row["lang"], CLASSES[row["class"]]), []).append(row["form"])
write("classes.tsv", ["Classes of phrases. language, class (as in words-*.tsv), forms. Own list; built by src/changes/tables.py."],
    ((lang, kind, "|".join(forms)) for (lang, kind), forms in sorted(by_class.items())))
