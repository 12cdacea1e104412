"""Writes src/main/resources/kabar/dedup/words/LANG.txt.gz: the most frequent words of each language, the most frequent first.
Usage: frequent_words.py COMMON_WORDS_DIR OUT_DIR
COMMON_WORDS_DIR holds LANG.tsv.gz of wordfreq (word TAB centibels, the most frequent first)."""
import gzip, pathlib, re, sys
MOST = {"id": 10000, "en": 10000}
OTHERS = 5000
SAME = {"fil": "tl", "nb": "no", "sh": "hr"}  # the codes of the language detector
source, target = map(pathlib.Path, sys.argv[1:3])
for path in sorted(source.glob("*.tsv.gz")):
    language = path.name.split(".")[0]
    if not re.fullmatch("[a-z]{2,3}", language): continue
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        words = [line.split("\t")[0] for line in lines]
    kept = [w for w in words if any(c.isalpha() for c in w)][: MOST.get(language, OTHERS)]
    # No file name and no time in the header, so that equal words give equal bytes.
    with open(target / (SAME.get(language, language) + ".txt.gz"), "wb") as raw:
        with gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as out:
            out.write(("\n".join(kept) + "\n").encode())
