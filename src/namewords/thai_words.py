"""Writes words-th.txt.gz of kabar.entities: the most frequent words of Thai, the most frequent first, as a dictionary to cut texts by.
Usage: thai_words.py COMMON_WORDS_DIR PROJECT_DIR
COMMON_WORDS_DIR holds subtitles-th.tsv.gz of FrequencyWords (word TAB count, the most frequent first; CC BY-SA 4.0)."""
import gzip, re, sys
from pathlib import Path

MOST = 9000
source, project = map(Path, sys.argv[1:3])
with gzip.open(source / "subtitles-th.tsv.gz", "rt", encoding="utf-8") as lines:
    words = [line.split("\t")[0] for line in lines]
words = [w for w in words if re.fullmatch("[\u0e00-\u0e7f]{1,24}", w)][:MOST]
target = project / "src/main/resources/kabar/entities/words-th.txt.gz"
with open(target, "wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=0) as packed:
    packed.write(("\n".join(words) + "\n").encode("utf-8"))
print(len(words), "words")
