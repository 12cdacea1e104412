#!/usr/bin/env python3
"""Towns that share a name of the gazetteer and lie in another country: src/main/resources/kabar/senses/namesakes.tsv.

usage: src/senses/namesakes.py CITIES NAMES OUT
  CITIES  cities.tsv.gz of geonames-names: places of 15,000 inhabitants and more (GeoNames, CC BY 4.0)
  NAMES   src/main/resources/kabar/geo/names.tsv.gz
"""
import collections, gzip, sys, unicodedata

KINDS = {"COUNTRY", "CAPITAL", "PLACE", "CITY"}


def fold(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def main(cities, names, out):
    known = collections.defaultdict(set)
    for line in gzip.open(names, "rt", encoding="utf-8"):
        if line.startswith("#"):
            continue
        kind, code, _, _, _, forms = line.rstrip("\n").split("\t")
        if kind in KINDS:
            for form in forms.split("|"):
                known[fold(form.lstrip("=_~").rstrip("*"))].add(code)
    people = collections.defaultdict(collections.Counter)
    shown = {}
    for line in gzip.open(cities, "rt", encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if not cells[0].isdigit():
            continue
        name, country, inhabitants = cells[1], cells[2], int(cells[5] or 0)
        spellings = {name} | {part.split("=", 1)[1] for part in cells[6].split("|") if "=" in part}
        for spelling in spellings:
            key = fold(spelling)
            if key in known:
                people[key][country] = max(people[key][country], inhabitants)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Name, and the countries that have a town of 15,000 inhabitants and more of that name, the largest first; from GeoNames\n")
        file.write("# (geonames.org, CC BY 4.0) by src/senses/namesakes.py.\n")
        for key in sorted(people):
            if set(people[key]) - known[key] or len(people[key]) > 1:
                ranked = sorted(people[key].items(), key=lambda item: (-item[1], item[0]))
                file.write(key + "\t" + ",".join(country for country, _ in ranked) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
