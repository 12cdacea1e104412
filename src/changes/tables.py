"""Writes the tables of src/main/resources/kabar/changes that are not kept by hand: opposites.tsv, negation.tsv, classes.tsv, numbers.tsv, calendar.tsv, han.tsv.
Usage: tables.py RESOURCES_DIR [OUTPUT_DIR [HAN_TABLE]]
RESOURCES_DIR holds news-opposites (written for this project) and number-words and calendar-words (Unicode ICU and CLDR)."""
import csv, gzip, os, re, sys

SOURCE = sys.argv[1]
TARGET = sys.argv[2] if len(sys.argv) > 2 else "src/main/resources/kabar/changes"
OTHER_WORDS = {("en", "told"), ("id", "menolak"), ("tr", "kadar"), ("ja", "ぬ"), ("ja", "ず"), ("ko", "말"), ("ar", "ما"), ("ar", "لما")}  # letters of too many other words, or words of other senses
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
        if "…" in row["form"] or row["lang"] in ("zh-Hant", "sr-Latn") or (row["lang"], row["form"]) in OTHER_WORDS: continue
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


SHORT = {"en": "jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri", "id": "jan feb apr jun jul agt agu ags sep sept okt nov des"}


def calendar():
    """Months and weekdays: alternatives of each other, and the forms of one are the same. Short forms only where they are no other words."""
    forms = {}
    for row in rows(f"{SOURCE}/calendar-words/calendar-words.tsv.gz"):
        lang, word = row["lang"], row["word"].strip(".").lower()
        if row["kind"] not in ("month", "weekday") or lang not in LANGS or re.search(r"[0-9]", word): continue
        if len(word) < (2 if lang in SIGNS or lang == "hi" else 5) and word not in SHORT.get(lang, "").split() and word not in FULL: continue
        if lang in SIGNS and len(word) < 3: continue
        forms.setdefault((lang, row["kind"], row["value"]), dict.fromkeys([]))[word] = None
    for (lang, kind, value), words in sorted(forms.items()):
        yield lang, f"set:{kind}", "|".join(words)
        if len(words) > 1: yield lang, "same", "|".join(words)


FULL = {"may", "june", "july", "mei", "juni", "juli", "mai", "juin", "août", "mars", "maio", "mayo", "lundi", "mardi", "jeudi", "maj", "luty", "май", "мая", "июнь", "июля",
    "среда", "juin", "enero", "abril", "julio", "junio", "aylül", "ekim", "ocak", "kasım", "salı", "cuma", "rabu", "kamis", "senin", "jumat", "sabtu", "maret", "agosto"}
HAN = sys.argv[3] if len(sys.argv) > 3 else "src/main/resources/kabar/entities/han.tsv"


def han():
    """Traditional signs by the simplified one that is written for them, after OpenCC."""
    with open(HAN, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"): continue
            sign, traditional = line.split("\t")[:2]
            others = "".join(c for c in traditional if c != sign)
            if others: yield sign, others


# Bounds that the number itself reaches: "at least 10" is not "more than 10".
REACHING = set("at least|setidaknya|paling sedikit|minimal|mindestens|au moins|al menos|por lo menos|pelo menos|almeno|minstens|не менее|co najmniej|en az|ما لا يقل عن|على الأقل"
    "|دست‌کم|حداقل|कम से कम|至少|以上|少なくとも|이상|최소|ít nhất|at most|up to|paling banyak|maksimal|hingga|höchstens|bis zu|au plus|jusqu'à|como máximo|hasta|no máximo|até"
    "|al massimo|fino a|hoogstens|tot|не более|до|najwyżej|do|en fazla|لا يزيد عن|حداکثر|अधिकतम|至多|最多|以下|最大|이하|최대|tối đa".split("|"))
BEHIND = {"civarında", "左右", "가량"}


write("calendar.tsv", ["Months and weekdays. language, kind (as in words-*.tsv), forms. Unicode CLDR (Unicode License V3); built by src/changes/tables.py."], calendar())
write("han.tsv", ["Simplified signs and the traditional ones they are written for. Reduced from src/main/resources/kabar/entities/han.tsv, after OpenCC",
    "(Apache License 2.0); built by src/changes/tables.py."], han())
write("opposites.tsv", ["Opposites of news. language, number of the pair, forms of one side, forms of the other (| between; * any ending).",
    "Own list; built by src/changes/tables.py."], opposites())
write("negation.tsv", ["Forms that negate. language, kind, form. Own list; built by src/changes/tables.py."], negations())
write("numbers.tsv", ["Words that are numbers. language, words. Unicode ICU and CLDR (Unicode License V3); built by src/changes/tables.py."], numbers())
by_class = {}
for row in rows(f"{SOURCE}/news-opposites/phrase-classes.tsv"):
    kind = CLASSES[row["class"]]
    if row["form"] in REACHING: kind = {"more": "least", "less": "most"}[kind]
    if row["form"] in BEHIND: kind = "approx-behind"
    if (row["lang"], row["form"]) not in OTHER_WORDS: by_class.setdefault((row["lang"], kind), []).append(row["form"])
write("classes.tsv", ["Classes of phrases. language, class (as in words-*.tsv), forms. Own list; built by src/changes/tables.py."],
    ((lang, kind, "|".join(forms)) for (lang, kind), forms in sorted(by_class.items())))
