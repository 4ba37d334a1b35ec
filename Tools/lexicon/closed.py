"""closed.tsv: determiners, pronouns, prepositions, conjunctions, particles and adverbs.

One row an analysis, from the hand-written tables in data/: "der" before a noun has one row for
each gender, number and case that it can mark.
"""

import argparse
from pathlib import Path

from sources import DATA, read_tsv, write_tsv

HEADER = (
    "form",
    "lemma",
    "tag",
    "person",
    "gender",
    "number",
    "case",
    "adjective",
    "governs",
    "place",
)
CASES = ("nom", "gen", "dat", "acc")
# Endings by gender (plural: p) in the order nom, gen, dat, acc.
DIES = {"m": "er es em en", "f": "e er er e", "n": "es es em es", "p": "e er en e"}
WEAK = {"m": "e en en en", "f": "e en en e", "n": "e en en e", "p": "en en en en"}
DER = {"m": "er es em en", "f": "ie er er ie", "n": "as es em as", "p": "ie er en ie"}
# ein has no ending where the noun's gender is not marked.
NO_ENDING = {("m", "nom"), ("n", "nom"), ("n", "acc")}

# jeden Tages, allen Ernstes: their genitive may end like an adjective's.
WEAK_GENITIVE = ("jed", "jeglich", "all", "welch", "solch", "manch")


def forms_of(row, alone):
    """Forms of one determiner as (form, gender, case); alone: without a following noun."""
    stem, pattern = row["stem"], row["pattern"]
    for gender in "mfnp":
        for index, case in enumerate(CASES):
            ending = DIES[gender].split()[index]
            if pattern == "der":
                yield stem + DER[gender].split()[index], gender, case
            elif pattern == "derjenige":
                article = "d" + DER[gender].split()[index]
                yield article + stem[3:] + WEAK[gender].split()[index], gender, case
            elif pattern in ("ein", "ending") and (gender, case) in NO_ENDING:
                if alone:
                    yield stem + ending, gender, case
                    if gender == "n":
                        yield stem + "s", gender, case
                elif pattern == "ein":
                    yield stem, gender, case
            else:
                yield stem + ending, gender, case
                if ending == "es" and case == "gen" and stem in WEAK_GENITIVE:
                    yield stem + "en", gender, case


def determiners():
    for row in read_tsv(DATA / "determiners.tsv"):
        for tag, alone in ((row["before_noun"], False), (row["alone"], True)):
            if tag == "-":
                continue
            for form, gender, case in forms_of(row, alone):
                number = "pl" if gender == "p" else "sg"
                if number in row["numbers"]:
                    gender_cell = "-" if gender == "p" else gender
                    yield (
                        form,
                        row["lemma"],
                        tag,
                        "3",
                        gender_cell,
                        number,
                        case,
                        row["adjective"],
                        "-",
                        "-",
                    )


def pronouns():
    for row in read_tsv(DATA / "pronouns.tsv"):
        yield (*(row[name] for name in HEADER[:7]), "-", "-", "-")


def invariables():
    for row in read_tsv(DATA / "invariable.tsv"):
        for entry in dict.fromkeys(row["words"].split()):
            word, _, genders = entry.replace("_", " ").partition(":")
            if not genders:
                yield (
                    word,
                    word,
                    row["tag"],
                    "-",
                    "-",
                    "-",
                    "-",
                    "-",
                    row["governs"],
                    row["place"],
                )
            for gender in genders.split("|") if genders else ():
                yield (
                    word,
                    word,
                    row["tag"],
                    "-",
                    gender,
                    "sg",
                    row["governs"],
                    "weak",
                    row["governs"],
                    row["place"],
                )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the TSV files")
    arguments = parser.parse_args()
    rows = dict.fromkeys((*determiners(), *pronouns(), *invariables()))
    print("closed.tsv", write_tsv(arguments.out / "closed.tsv", HEADER, rows))


if __name__ == "__main__":
    main()
