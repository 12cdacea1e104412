"""Reads what the tables of languages are made of: CLD2's tables of letter groups, the Universal Declaration of Human Rights, Lingua's models.

A letter group ("gram") is up to four letters of one word in lower case, "_" where the word begins or ends; or a whole word of five to eight
letters, of longer ones the first eight. Accents that are combining signs are left out."""
import json, math, re, unicodedata, zipfile
from collections import Counter, defaultdict
from html import unescape

WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff]|[^\W\d_])*")
COMBINING = re.compile("[\u0300-\u036f]")
ARABIC = re.compile("[\u0600-\u06ff]")
# Codes of the sources and the code that an article gets.
CODES = {"iw": "he", "jw": "jv", "zh-Hant": "zh", "nn": "no", "nb": "no", "cmn": "zh", "arb": "ar", "bh": "bho", "tw": "ak",
         "fat": "ak", "kmr": "ku", "bik": "bcl", "zlm": "ms", "fuf": "ff", "fuv": "ff", "hnj": "hmn", "emk": "man"}


def normal(text):
    return COMBINING.sub("", unicodedata.normalize("NFC", text.lower()))


def words(text):
    return WORD.findall(normal(text))


def grams(word):
    length = len(word)
    for start in range(max(1, length - 3)):
        end = min(length, start + 4)
        yield ("_" if start == 0 else "") + word[start:end] + ("_" if end == length else "")
    if length > 4: yield word[-3:] + "_"
    if length > 4: yield "_" + (word + "_" if length <= 8 else word[:8])


def array(name, source):
    return re.search(re.escape(name) + r"\[[^\]]*\] = \{(.*?)\};", source, re.S).group(1)


class Cld2:
    """Grams of CLD2's full tables with up to six languages each and a weight of 1 to 12, by language: {language: {gram: weight}}."""

    def __init__(self, folder):
        self.folder = folder / "deps/cld/internal"
        names, header = self.text("generated_language.cc"), self.text("generated_language.h")
        codes = re.findall(r'"([^"]*)",\s*// \d+', array("kLanguageToCode", names))
        code = {name: codes[int(i)] for name, i in re.findall(r"(\w+)\s*=\s*(\d+),", header) if int(i) < len(codes)}
        self.latin, self.other = ([code[name] for name in re.findall(r"^\s*(\w+),\s*// \d+", array("kPLangToLanguage" + kind, names), re.M)]
                                  for kind in ("Latn", "Othr"))
        shared = self.text("cldutil_shared.h")
        self.weights = [int(x) for x in re.findall(r"\b\d+\b", re.sub("//.*", "", array("kLgProbV2Tbl", shared)))]
        self.tables = defaultdict(dict)
        for file, name in (("quad", "Quad0122"), ("deltaocta", "DeltaOcta0122"), ("distinctocta", "DistinctOcta0122")):
            self.read(self.text("cld2_generated_%s0122.cc" % file), name)

    def text(self, name):
        return (self.folder / name).read_text("utf-8", "replace")

    def read(self, source, name):
        mask = int(re.search("k%sKeyMask = (0x[0-9a-f]+)" % name, source).group(1), 16)
        single = int(re.search(r"k%sSizeOne = (\d+)" % name, source).group(1))
        entries = [int(x, 16) for x in re.findall("0x[0-9a-f]{8}", re.sub("//.*", "", array("k%sInd" % name, source)))]
        for line in source[source.index("k%s[" % name):source.index("k%sSizeOne" % name)].split("\n"):
            row = re.match(r"\s*\{\{(\w+),(\w+),(\w+),(\w+)\}\},\s*//\s+(?:\[\w+\])?\s*(.*)$", line)
            if not row: continue
            for key, gram in zip(row.groups()[:4], row.group(5).rstrip().rstrip(",").split(", ")):
                at = int(key, 16) & ~mask & 0xFFFFFFFF
                letters = len(gram.strip("_"))
                if int(key, 16) == 0 or gram == "--" or letters == 0 or (letters < 5) != (name == "Quad0122"): continue
                two = at >= single
                for entry in entries[single + 2 * (at - single):][:2] if two else entries[at:at + 1]: self.add(normal(gram), entry)

    def add(self, gram, entry):
        latin = all(sign < "\u0250" or "\u1e00" <= sign <= "\u1fff" or sign == "_" for sign in gram)
        for place in range(3):
            number = entry >> 8 * (place + 1) & 255
            if not number: continue
            language = (self.latin if latin else self.other)[number]
            language = "ckb" if language == "ku" and ARABIC.search(gram) else CODES.get(language, language)
            weight = self.weights[(entry & 255) * 8 + 5 + place]
            self.tables[language][gram] = max(weight, self.tables[language].get(gram, 0))


def declarations(folder):
    """Texts of the Declaration: {(BCP 47 tag, file): text}."""
    texts = {}
    for item in re.findall(r"\{([^}]*)\}", (folder / "index.js").read_text("utf-8")):
        tag, code = (re.search(r"%s: '([^']*)'" % key, item) for key in ("bcp47", "code"))
        path = folder / "declaration" / ((code.group(1) if code else "-") + ".html")
        if not tag or not path.exists(): continue
        parts = re.findall(r"<(?:p|li|h1)>(.*?)</(?:p|li|h1)>", path.read_text("utf-8"), re.S)
        parts = [re.sub(r"\s+", " ", unescape(re.sub("<[^>]+>", "", part))).strip() for part in parts]
        texts[tag.group(1), code.group(1)] = " ".join(part for part in parts if len(part) > 25)
    return texts


class Lingua:
    """Share of each group of four letters, wherever it stands in a word, among all of a language."""

    CYRILLIC = dict(zip("абвгдђежзијклљмнњопрстћуфхцчџш", "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split()))

    def __init__(self, jar):
        self.jar = zipfile.ZipFile(jar)

    def conditional(self, language, size):
        path = "language-models/%s/%sgrams.json" % (language, size)
        if path not in self.jar.namelist(): return {}
        file = json.loads(self.jar.read(path))
        return {gram: int(share.split("/")[0]) / int(share.split("/")[1]) for share, all in file["ngrams"].items() for gram in all.split()}

    def shares(self, language):
        uni, bi, tri, quadri = (self.conditional(language, size) for size in ("uni", "bi", "tri", "quadri"))
        joint = {gram: share * tri.get(gram[:3], 0) * bi.get(gram[:2], 0) * uni.get(gram[0], 0) for gram, share in quadri.items()}
        total = math.fsum(joint.values())
        return {gram: share / total for gram, share in joint.items()} if total else {}

    def serbian(self):
        """Serbian in Latin letters, from Cyrillic ones."""
        latin = Counter()
        for gram, share in self.shares("sr").items(): latin["".join(self.CYRILLIC.get(sign, sign) for sign in gram)[:4]] += share
        return latin


ROMAN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ")))


def roman(gram):
    """A gram of Russian as it is written in Latin letters."""
    letters = "".join(ROMAN.get(sign, sign) for sign in gram)
    start = letters.startswith("_")
    return letters if len(letters.strip("_")) <= 4 else letters[:4 + start]


def annotations(folder, locale):
    """Names and keywords of signs in CLDR, one text."""
    file = json.loads((folder / "annotations" / locale / "annotations.json").read_text("utf-8"))["annotations"]["annotations"]
    return " . ".join(text for sign in sorted(file) for kind in ("default", "tts") for text in file[sign].get(kind, []))
