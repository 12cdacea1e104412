"""python3 factrueval.py dev.jsonl > dev.conll: factRuEval 2016 as lines of word TAB label, for kabar.training.TaggerTraining.

A person is the hull of its name spans, an organisation of its own name, a place of its own name; what has no name of its own
("the mayor's office of Moscow") keeps its place alone. Labels begin at a capital: the tagger looks at nothing else."""
import json, re, sys

NAMES = {"Person": ("PER", ("name", "surname", "patronymic", "nickname")), "Org": ("ORG", ("org_name",)),
    "Location": ("LOC", ("loc_name",)), "LocOrg": ("LOC", ("loc_name",))}

for line in open(sys.argv[1], encoding="utf-8"):
    article = json.loads(line)
    text, labels = article["text"], {}
    for entity in article["entities"]:
        label, kinds = NAMES.get(entity["type"], (None, ()))
        spans = [s for s in entity["spans"] if s["type"] in kinds]
        if not spans and label == "ORG":
            label, spans = "LOC", [s for s in entity["spans"] if s["type"] == "loc_name"]
        if not spans: continue
        start, end, inside = min(s["start"] for s in spans), max(s["end"] for s in spans), False
        for word in re.finditer(r"\w+", text[start:end]):
            if inside or word[0][0].isupper(): labels[start + word.start()] = ("I-" if inside else "B-") + label
            inside = inside or word[0][0].isupper()
    for sentence in re.finditer(r".+?(?:[.!?](?=\s)|$)", text, re.M):
        for word in re.finditer(r"\w+|[^\w\s]", sentence[0]):
            print(word[0], labels.get(sentence.start() + word.start(), "O"), sep="\t")
        print()
