"""Writes src/main/resources/kabar/facts/LANGUAGE.tsv: the words by which texts of a language write numbers, dates, times, units and money.
Usage: words.py RESOURCES OUT_DIR
RESOURCES holds the folders number-words, calendar-words and units-currencies; own.tsv beside this script adds and takes away words.
A row is: role, value, words parted by |. A word may begin with a flag: ? counts only beside another number, a unit or a counted
noun; ^ only with a capital letter; _ with a capital letter only like ?; = only as it is written."""
import collections, gzip, os, re, sys, unicodedata

root, out = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
SAME = {"zh-Hant": "zh", "pt-PT": "pt", "fr-BE": "fr", "fr-CH": "fr", "en-IN": "en", "sr-Latn": "sr", "nb": "no"}
SKIPPED = {"jv", "su", "sk-none"}
UNITS = {"%": "%", "‰": "‰", "pp": "pp", "km": "km", "m": "m", "cm": "cm", "mm": "mm", "km2": "km2", "m2": "m2", "m3": "m3",
  "ha": "ha", "kg": "kg", "g": "g", "mg": "mg", "t": "t", "ton-us": "t", "l": "l", "ml": "ml", "km/h": "km/h", "mph": "mph",
  "m/s": "m/s", "mi": "mi", "ft": "ft", "in": "in", "lb": "lb", "bbl": "bbl", "degC": "degC", "degF": "degF",
  "kW": "kW", "MW": "MW", "GW": "GW", "kWh": "kWh", "kn": "kn", "nmi": "nmi"}
MONEY = set("USD EUR GBP JPY CNY IDR MYR SGD INR PKR BDT LKR NPR PHP THB VND KRW KPW HKD TWD AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RON BGN "
  "RUB UAH KZT TRY ILS EGP SAR AED QAR KWD IQD IRR SYP LBP JOD MAD DZD TND LYD NGN GHS KES UGX TZS RWF ETB ZAR ZMW XOF XAF BRL ARS MXN CLP "
  "COP PEN VES AFN MMK KHR LAK SDG SOS AZN GEL UZS BYN RSD".split())
WORLD = set("USD EUR GBP JPY CNY INR RUB CHF AUD CAD SEK NOK DKK PLN CZK HUF RON BGN RSD TRY ILS UAH BRL KRW IDR THB NGN ETB PHP VND MYR "
  "SGD HKD TWD PKR BDT SAR".split())
CORE = set("id ms en de fr es pt it nl ru uk pl tr ar fa hi zh ja ko vi sw".split())
ORDER = "number scale ordinal before after fraction more join plain counted month weekday weekdayshort day unit money prefix half at oclock zone lead of leading trailing preposition time".split()

def rows(path):
    with gzip.open(os.path.join(root, path), "rt", encoding="utf-8") as f:
        next(f)
        for line in f: yield line.rstrip("\n").split("\t")

def pieces(word): return [p for p in re.split(r"[\s\-\u2010'\u2019\u02bc/.,()\u00b0]+", word) if any(c.isalnum() for c in p)]
def short(word): return len(word) <= 2 and word.isascii()

table = collections.defaultdict(lambda: collections.defaultdict(dict))  # language -> (role, value) -> words in order
def add(lang, role, value, word):
    if lang in SKIPPED or not pieces(word.lstrip("?^_=")): return
    table[SAME.get(lang, lang)][role, value][word.replace("\u00ad", "")] = None

for lang, kind, value, word, _, source in rows("number-words/number-words.tsv.gz"):
    if lang in ("ar", "fa", "ur", "he") and source == "variant": continue  # the same when folded
    many = len(pieces(word)) > 1 and not re.search(r"[\u3040-\u9fff]", word)
    if kind == "cardinal":
        n = int(value)
        if re.search(r"[\u4e00-\u9fff]", word) and len(word) > 1: continue  # composes of its signs
        if n <= 100 or not many or lang == "en" and word.startswith("a "):
            add(lang, "number", value, word)
            if n in (100, 1000, 10**6, 10**9, 10**12) and not many and not (lang in ("id", "ms") and word.startswith("se")): add(lang, "scale", value, word)
        elif n < 1000 and lang not in ("en", "sw"): add(lang, "number", value, word)
    elif kind == "scale":
        if many and not re.search(r"[\u4e00-\u9fff]", word): continue
        if re.search(r"[\u4e00-\u9fff]", word) and len(word) > 1: continue
        add(lang, "scale", value, "=" + word.rstrip(".") if short(word.rstrip(".")) else word.rstrip("."))
    elif kind == "ordinal":
        if re.match("第", word): continue
        if int(value) <= (31 if lang in CORE else 12) or not many and int(value) <= 100 and int(value) % 10 == 0: add(lang, "ordinal", value, word)
    elif kind == "ordinal-pattern":
        left, right = word.split("{}")
        if right and not left and len(right.strip(" .-'")) > 0: add(lang, "after", "ordinal", right.strip(" .-'"))
        elif left and not right and left.strip(" -'"): add(lang, "before", "ordinal", left.strip(" -'"))
    elif kind == "fraction":
        if value[0] in "+-*" or re.search(r"[\d\u4e00-\u9fff]", word): continue
        add(lang, "fraction", value, word)

for lang, kind, value, word, forms in rows("calendar-words/calendar-words.tsv.gz"):
    if kind == "month" and not re.match(r"\d|[一二三四五六七八九十]+月", word): add(lang, "month", value, word.rstrip("."))
    elif kind == "weekday" and not re.search(r"\d", word):
        wide = "wide" in forms or "hand" in forms
        if wide and not (lang in ("zh", "ja", "ko") and len(word) == 1): add(lang, "weekday", value, word.rstrip("."))
        elif len(word) > 1 or lang in ("ja", "zh", "ko"): add(lang, "weekdayshort", value, word.rstrip("."))
    elif kind == "relative" and re.fullmatch(r"day[+-]\d", value): add(lang, "day", value[3:], word)
    elif kind == "day-period" and re.match("am|pm|morning|afternoon|evening|night", value) and "·" not in word:
        half = "am" if value.startswith(("am", "morning")) else "night" if value.startswith("night") else "pm"
        add(lang, "half", half, word.rstrip("."))

for lang, unit, word, width in rows("units-currencies/units.tsv.gz"):
    if unit not in UNITS or not pieces(word): continue
    if word in ("°C", "°F") or any(c in word for c in "²³°″′"): continue
    add(lang, "unit", UNITS[unit], "=" + word.rstrip(".") if len(word.rstrip(".")) <= 2 else word.rstrip("."))

for lang, code, word, kind in rows("units-currencies/currencies.tsv.gz"):
    if code not in (MONEY if lang in CORE else WORLD) or kind == "symbol" and (len(pieces("".join(c for c in word if c.isalpha()))) == 0 or "$" in word or "£" in word or "¥" in word or len(word) < 2 or word == code): continue
    if len(pieces(word)) > 4: continue
    add(lang, "money", code, "=" + word.rstrip(".") if kind == "symbol" else word.rstrip("."))

with open(os.path.join(here, "own.tsv"), encoding="utf-8") as f:
    for line in f:
        if line.startswith("#") or not line.strip(): continue
        langs, role, value, words = line.rstrip("\n").split("\t")
        for lang in langs.split(","):
            for word in words.split("|"):
                bare = word.lstrip("?^_=")
                if role.startswith("-"):
                    for (r, v), known in table[lang].items():
                        if r == role[1:] and value in (v, "*"):
                            for w in list(known):
                                if w.lstrip("?^_=").casefold() == bare.casefold(): del known[w]
                else:
                    known = table[lang][role, value]
                    for w in list(known):
                        if w == word or w[0] != "=" and word[0] != "=" and w.lstrip("?^_").casefold() == bare.casefold(): del known[w]
                    known[word] = None

def composes(roles, role, n, word):
    """Whether a reader composes a word's value of its parts: tens and unit, unit and hundred."""
    def words(r, v): return {tuple(pieces(w.casefold())) for w in roles.get((r, str(v)), {})}
    parts = tuple(pieces(word.casefold()))
    if len(parts) < 2: return False
    joins = {()} | {tuple(pieces(w.casefold())) for w in roles.get(("join", "-"), {})}
    if 20 < n < 100 and n % 10:
        ends = words(role, n % 10)
        return any(t + j + e == parts for t in words("number", n - n % 10) for j in joins for e in ends)
    if role == "number" and 100 < n < 1000 and n % 100 == 0:
        return any(u + h == parts for u in words("number", n // 100) for h in words("scale", 100))
    return False

for code in sorted(MONEY): add("und", "money", code, "=" + code)
def fold_word(word):
    """A word without case and, in Latin and Greek, without marks: what the product folds so too."""
    word = word.casefold()
    if not re.match(r"[?^_]?[a-z\u00df-\u024f\u0370-\u03ff]", word): return word.replace("\u0451", "\u0435")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).replace("\u00df", "ss")

os.makedirs(out, exist_ok=True)
total = 0
for lang, roles in table.items():
    for (role, value), words in list(roles.items()):
        if role in ("number", "ordinal") and not value.startswith("-"):
            for w in list(words):
                if composes(roles, role, int(value), w): del words[w]
                elif lang == "fi" and 20 < int(value) < 100 and int(value) % 10: del words[w]
for lang, roles in sorted(table.items()):
    with open(os.path.join(out, lang + ".tsv"), "w", encoding="utf-8") as f:
        f.write("# Made by src/facts/words.py of Unicode ICU and CLDR data (Unicode License v3, LICENSE-UNICODE.txt) and own words.\n")
        for (role, value), words in sorted(roles.items(), key=lambda e: (ORDER.index(e[0][0]), e[0][1].zfill(14))):
            if not words: continue
            fold, kept = set(), []
            for w in sorted(words, key=lambda w: w[0] in "?^_="):
                key = w if w[0] == "=" else fold_word(w)
                if key not in fold: fold.add(key); kept.append(w)
            f.write(f"{role}\t{value}\t{'|'.join(kept)}\n")
        total += f.tell()
print(len(table), "languages,", total, "bytes")
