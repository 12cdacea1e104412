"""Writes known-organisations.tsv of kabar.entities: organisations that are known by name, with their country.
Usage: known.py RESOURCES_DIR PROJECT_DIR
  RESOURCES_DIR  reads companies (MIT), parties (MIT), football-clubs (CC0), actors (MIT), universities (MIT), and as a filter geonames-names
                 (CC BY): a name that is also a town's or a region's is left out
  PROJECT_DIR    reads the frequent words of dedup/words and the names of given.txt and family.txt as filters: no word of theirs is written
A line: kind (org, club, town) TAB ISO country or empty TAB names joined by "|". Names of two words and more whose words are not all of
everyday use; of clubs also single words (kind town), which count in a report on clubs alone."""
import gzip, re, sys, unicodedata
from collections import defaultdict
from pathlib import Path

resources, project = map(Path, sys.argv[1:3])
WORD = re.compile(r"[^\W_]+")
LEGAL = re.compile(
    r"[,\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|lp|l\.p|ag|se|sa|s\.a|nv|n\.v|bv|b\.v|ab|asa|as|a/s|oyj|spa|s\.p\.a|"
    r"gmbh|kgaa|ag & co\. kgaa|sab de c\.v|s\.a\.b\. de c\.v|tbk|persero|pt|berhad|bhd|public company limited|pjsc|ojsc|pao|holdings?|group|"
    r"kk|k\.k|a\.s|\(publ\)|class [a-c]|adr)\.?$", re.I)
SINCE = 2014  # parties that ended before are left out
LONGEST = 8


def rows(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        next(lines)
        for line in lines: yield line.rstrip("\n").split("\t")


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


everyday = defaultdict(set)
for path in (project / "src/main/resources/kabar/dedup/words").glob("*.txt.gz"):
    for word in gzip.open(path, "rt", encoding="utf-8").read().split(): everyday[plain(word)].add(path.name[:2])


def usable(name, least=2):
    words = WORD.findall(name)
    if not least <= len(words) <= LONGEST or not words[0][:1].isupper() and words[0].isascii(): return False
    if "(" in name or '"' in name or len(name) < 5: return False
    strange = [w for w in words if plain(w) not in everyday and not w.isdigit() and len(w) > 2]
    return len(words) >= 4 or len(strange) >= 1


BODY = re.compile(
    r"\b(?:group|front|army|movement|organi[sz]ation|council|brigades?|battalion|union|party|fund|association|agency|committee|federation|institute|"
    r"forces?|league|alliance|coalition|network|society|foundation|bank|commission|center|centre|international|guards?|militia|cartel|congress|"
    r"court|bureau|authority|initiative|partnership|programme|program|conference|confederation|jihad|islamiyah|hizb\w*|ansar|jaish|lashkar|"
    r"haram|sayyaf|shabaab|tigers|command|assembly|secretariat|university|college|school|community|corporation|ltd|inc|plc|systems|energy|"
    r"industries|technologies|pharmaceuticals?|petroleum|oil|gas|holdings?|airlines?|airways|motors?|electric|steel)\b", re.I)
parts = set()
for file in ("given.txt", "family.txt"):
    parts |= {plain(w) for w in (project / "src/main/resources/kabar/entities" / file).read_text("utf-8").split()}


def person(name):
    """Whether a name may be a person's: it has no word of bodies, and parts of names."""
    return not BODY.search(name) and any(plain(w) in parts for w in WORD.findall(name))


places = set()
for file in ("cities", "admin1"):
    for row in rows(resources / f"geonames-names/{file}.tsv.gz"):
        for cell in row: places.update(plain(n.partition(":")[2] or n) for n in re.split(r"[|;]", cell))

found = {}  # name → (kind, country)


def add(kind, country, name):
    name = " ".join(name.split())
    key = plain(name)
    if key in places and kind != "town": return
    if key in found and found[key][1] != country: country = "" if found[key][0] == kind else country
    found[key] = (kind, country, name)


for name, country, *_ in rows(resources / "companies/companies.tsv.gz"):
    short = name
    for _ in range(3): short = LEGAL.sub("", short)
    if name.isupper(): short, name = short.title(), name.title()
    for form in sorted({name.rstrip("."), short.rstrip(".")}):
        if usable(form) and not person(form): add("org", country, form)
for country, _, _, _, english, native, other, _, last in rows(resources / "parties/parties.tsv.gz"):
    if last and int(last) < SINCE: continue
    for name in re.split(r" [|/] ", " | ".join((english, native, other))):
        if len(country) == 2 and usable(name.strip()): add("org", country, name.strip())
for row in rows(resources / "universities/universities.tsv.gz"):
    if usable(row[0]) and len(row[0]) < 50: add("org", row[1], row[0])
for file in ("armed-groups", "international"):
    for name, others, codes in rows(resources / "actors" / (file + ".tsv")):
        for form in [name] + others.split(" | "):
            form = re.sub(r"^THE ", "", form.partition("#")[0].strip())
            body = BODY.search(form) or (file == "armed-groups" and form == name and not person(form) and not form.startswith("ABU "))
            if body and form.isupper() and usable(form.title()): add("org", "", form.title())
for row in rows(resources / "football-clubs/clubs.tsv"):
    name, country, others = row[0], row[1], row[3] if len(row) > 3 else ""
    if len(country) != 2: continue
    for form in [name] + others.split(" | "):
        form = re.sub(r"\s+", " ", form).strip()
        words = WORD.findall(form)
        if len(words) > 1 and len(form) > 7 and form[0].isupper(): add("club", country, form)
        elif len(words) == 1 and len(form) > 3 and form[0].isupper() and not form.isupper() and form == name.split()[0]:
            add("town", country, form)
    bare = re.sub(r"^(?:FC|AFC|AC|SC|SSC|AS|US|RC|RB|SV|VfB|VfL|CD|CF|UD|SD|TSG|1\. FC)\s+|\s+(?:FC|AFC|CF|SC|SV|CD|AC)$", "", name)
    bare = re.sub(r"\s+(?:City|United|Town|Rovers|Wanderers|Albion|Hotspur|County|Athletic|Villa)$", "", bare)
    if bare != name and len(WORD.findall(bare)) == 1 and len(bare) > 3: add("town", country, bare)

groups = defaultdict(list)
for kind, country, name in found.values(): groups[kind, country].append(name)
target = project / "src/main/resources/kabar/entities/known-organisations.tsv"
with open(target, "w", encoding="utf-8") as out:
    for (kind, country), names in sorted(groups.items()): out.write(f"{kind}\t{country}\t{'|'.join(sorted(names))}\n")
print({k: sum(len(n) for (kind, _), n in groups.items() if kind == k) for k in ("org", "club", "town")}, target.stat().st_size)
