"""Writes src/main/resources/kabar/story/common-words.tsv: words that tell little about an event, by language.
Usage: common_words.py STOPWORDS_ISO.json DATA_DIR > common-words.tsv
STOPWORDS_ISO.json is the file of that name in the npm package stopwords-iso 1.1.0; DATA_DIR holds the labelled sets."""
import json, math, re, sys
from collections import Counter
LANGS = "ar bg bn cs da de el en es fa fi fr he hi hu id it ko ms nl no pl pt ro ru sv sw th tl tr uk ur vi".split()
stop = json.load(open(sys.argv[1], encoding="utf-8"))
word = re.compile(r"[^\W\d_]+")
def fold(w): return w.lower()
def sentences(path):
    if path.endswith(".jsonl"):
        for line in open(path, encoding="utf-8"):
            r = json.loads(line)
            t = r.get("text") or " ".join(r.get("tokens", []))
            if isinstance(t, str):
                for s in re.split(r"(?<=[.!?])\s+", t): yield s.split()
        return
    toks = []
    for line in open(path, encoding="utf-8"):
        p = line.rstrip("\n").split("\t")
        if not p[0]:
            if toks: yield toks
            toks = []
        elif len(p) < 2 or p[1] == "O": toks.append(p[0])
    if toks: yield toks
CORPORA = {"id": ["ner-id-idner-news-2k/train.conll", "ner-id-idner-news-2k/dev.conll"], "en": ["ner-en-uner-ewt/dev.conll"],
  "de": ["ner-de-germeval2014/dev.conll"], "pt": ["ner-pt-uner-bosque/train.conll"], "ru": ["ner-ru-factrueval2016/dev.jsonl"]}
LEAD = 8  # sentences of a lead: a sentence's odds become a lead's
table = {}
for lang in LANGS:
    words = set()
    for w in stop[lang]: words.update(fold(x) for x in word.findall(w))
    if lang == "ms": words.update(fold(x) for w in stop["id"] for x in word.findall(w))
    for w in words:
        if len(w) >= 2: table[lang, w] = 8
for lang, files in CORPORA.items():
    df, n = Counter(), 0
    for f in files:
        for s in sentences(sys.argv[2] + "/" + f):
            n += 1
            df.update({fold(x) for t in s for x in word.findall(t)})
    for w, c in df.items():
        if c < 3 or len(w) < 2: continue
        p = 1 - (1 - c / n) ** LEAD
        k = min(7, round(8 + math.log2(p)))  # 7: half the leads, each class below half of the one above
        if k < 2: continue
        table.setdefault((lang, w), k)
        if lang == "id": table.setdefault(("ms", w), k)
rows = sorted(table.items())
print("# Words that tell little about an event. language, word (lower case), class: 8 = stop word, 2-7 = in about one lead of 2^(8-class).")
print("# Sources: stopwords-iso 1.1.0 (npm, MIT); class 2-7 counted in idner-news-2k (MIT), UNER EWT and Bosque (CC BY-SA 4.0), GermEval 2014 (CC BY 4.0), factRuEval 2016 (MIT).")
print(f"# Rows: {len(rows)}. Made by src/storywords/common_words.py.")
for (l, w), k in rows: print(f"{l}\t{w}\t{k}")
