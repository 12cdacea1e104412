"""Writes name-parts.txt.gz and name-signs.txt.gz of kabar.entities: words that are parts of persons' names, in scripts that part words
by blanks and in those that do not, with how far each is known as one.
Usage: name_parts.py RESOURCES_DIR PROJECT_DIR
  RESOURCES_DIR  reads transliteration/SCRIPT.tsv.gz (CC0; name parts of persons in Wikidata with the number of persons), person-names/
                 by-country.tsv (CC0), world-*.tsv.gz (MIT) and surnames-by-language.tsv.gz (public domain)
A line: one digit, base 16 (1 in a list of given names + 2 in one of family names + 4 × grade of the number of persons), and words."""
import gzip, re, sys
from collections import Counter, defaultdict
from pathlib import Path

resources, project = map(Path, sys.argv[1:3])
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0980-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])*")
UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
GRADES = 2, 8, 50  # persons from which a grade is reached
GIVEN, FAMILY, GRADE = 1, 2, 4
LONGEST = 20


def rows(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines: yield line.rstrip("\n").split("\t")


def words(text):
    return [w for w in WORD.findall(text.lower()) if len(w) <= LONGEST]


persons, listed = Counter(), defaultdict(int)
for path in sorted((resources / "transliteration").glob("*.tsv.gz")):
    if path.name.startswith("full-"): continue
    here = Counter()
    for latin, other, count in rows(path):
        here[latin] += int(count)
        for word in words(other): persons[word] += int(count)
    for latin, count in here.items():
        for word in words(latin): persons[word] = max(persons[word], count)
names = resources / "person-names"
for path in sorted(names.glob("world-*.tsv.gz")):
    for row in rows(path):
        for word in words(row[0]): listed[word] |= FAMILY if "Surnames" in path.name else GIVEN
for row in rows(names / "by-country.tsv"):
    for form in row[3:5]:
        for word in words(form): listed[word] |= FAMILY if row[0] == "family" else GIVEN
for row in rows(names / "surnames-by-language.tsv.gz"):
    for word in words(row[0]):
        if row[1] != "us" and persons[word]: listed[word] |= FAMILY
for name, chosen in ("name-parts", lambda word: not UNPARTED.match(word)), ("name-signs", UNPARTED.match):
    grades = defaultdict(list)
    for word in sorted(set(persons) | set(listed)):
        grade = sum(persons[word] >= least for least in GRADES)
        if (grade or listed[word]) and chosen(word): grades[grade * GRADE + listed[word]].append(word)
    text = "".join("%x %s\n" % (grade, " ".join(grades[grade])) for grade in sorted(grades))
    target = project / "src/main/resources/kabar/entities" / (name + ".txt.gz")
    with open(target, "wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=0) as packed: packed.write(text.encode("utf-8"))
    print(name, {"%x" % g: len(w) for g, w in sorted(grades.items())}, sum(map(len, grades.values())), "words")
