"""frequencies.tsv: how common German forms and lemmas are, from wordfreq's large list.

wordfreq folds capitals and ß away; the other TSV files give them back. A form of several lemmas
(Leben, leben) has a row for each, all with the frequency of the form, because nobody counted them
apart. A lemma's frequency is the sum over its forms, function words not counted for content words.
"""

import argparse
from collections import defaultdict
from pathlib import Path

from adjectives import ENDINGS
from nouns import FORMS
from sources import fold, frequencies, hundredths, lemma_table, read_tsv, share, write_tsv
from spelling import is_current
from verbs import HEADER as VERB_COLUMNS


def lexicon_forms(folder):
    """(form, lemma, part of speech) of every form in the lexicon's files."""
    for row in read_tsv(folder / "closed.tsv"):
        if " " not in row["form"]:
            yield row["form"], row["lemma"], "closed"
    for row in read_tsv(folder / "verbs.tsv"):
        particle = row["particle"].replace(" ", "")
        for column in VERB_COLUMNS:
            if "_" in column and column != "zu_infinitive":
                for form in row[column].split("|"):
                    yield particle + form, row["infinitive"], "verb"
        for form in (
            row["infinitive"],
            *row["participle2"].split("|"),
            row["zu_infinitive"].split()[-1],
        ):
            yield form, row["infinitive"], "verb"
    for row in read_tsv(folder / "adjectives.tsv"):
        if row["class"] == "participle2":
            continue
        yield row["lemma"], row["lemma"], "adjective"
        degrees = (
            row["stem"],
            *((row["comparative"], row["superlative"]) if row["gradable"] == "1" else ()),
        )
        for degree in filter(None, degrees):
            for ending in ENDINGS:
                yield degree + ending, row["lemma"], "adjective"
        if row["gradable"] == "1":
            yield row["comparative"], row["lemma"], "adjective"
    for row in read_tsv(folder / "nouns.tsv"):
        for cell in (row["lemma"], *(row[column] for column in FORMS)):
            for form in cell.split("|"):
                yield form, row["lemma"], "noun"
    for row in read_tsv(folder / "names.tsv"):
        for cell in (row["lemma"], *(row[column] for column in FORMS)):
            for form in cell.split("|"):
                yield form, row["lemma"], "name"


def analyses(folder):
    """Folded form to its (form, lemma, part of speech), closed words alone where there are any."""
    found = defaultdict(dict)
    for form, lemma, part in lexicon_forms(folder):
        if form:
            found[fold(form)][form, lemma, part] = None
    for key, entries in found.items():
        closed = [entry for entry in entries if entry[2] == "closed"]
        words = [entry for entry in entries if entry[2] != "name"]
        found[key] = closed or words or list(entries)
    return found


def simplemma_spellings():
    """Folded form to (form, lemma) by simplemma's table, for words that the lexicon lacks."""
    spellings = {}
    for form, lemma in lemma_table().items():
        other = spellings.get(fold(form), ("", ""))[0]
        if not other or (is_current(form), form.islower(), "ß" in form) > (
            is_current(other),
            other.islower(),
            "ß" in other,
        ):
            spellings[fold(form)] = (form, lemma)
    return spellings


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder with the other TSV files")
    parser.add_argument("--limit", type=int, default=60_000, help="number of forms by frequency")
    arguments = parser.parse_args()
    known, other = analyses(arguments.out), simplemma_spellings()
    keys = [key for key in frequencies() if key.replace("-", "").isalpha()][: arguments.limit]
    members = defaultdict(set)
    for key, entries in known.items():
        for _, lemma, part in entries:
            members[lemma, part].add(key)
    rows = []
    for key in keys:
        entries = known.get(key) or [(*other.get(key, (key, key)), "other")]
        for form, lemma, part in sorted({(form, lemma, part) for form, lemma, part in entries}):
            members[lemma, part].add(key)
            rows.append((form, lemma, part, key))
    shares = {entry: share(keys) for entry, keys in members.items()}
    lines = dict.fromkeys(
        (form, lemma, hundredths(frequencies()[key]), hundredths(shares[lemma, part]), part)
        for form, lemma, part, key in rows
    )
    header = ("form", "lemma", "zipf_form", "zipf_lemma", "class")
    print("frequencies.tsv", write_tsv(arguments.out / "frequencies.tsv", header, lines))


if __name__ == "__main__":
    main()
