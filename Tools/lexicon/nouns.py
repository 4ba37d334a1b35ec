"""nouns.tsv and names.tsv: gender and paradigm of German nouns, from german-nouns (Wiktionary).

One row a lemma and gender, so a noun of two genders (der, das Teil) has two rows. Proper names
go to names.tsv. Adjectival nouns (der Angestellte, ein Angestellter) hold their strong, weak and
mixed forms as variants, in this order.
"""

import argparse
import csv
import re
from pathlib import Path

import german_nouns.config

from sources import fold, hundredths, read_tsv, share, write_tsv

CASES = {"nom": "nominativ", "gen": "genitiv", "dat": "dativ", "acc": "akkusativ"}
CELLS = [(case, number) for number in ("singular", "plural") for case in CASES]
FORMS = tuple(f"{case}_{'sg' if number == 'singular' else 'pl'}" for case, number in CELLS)
NAME_KINDS = {
    "Vorname": "first",
    "Nachname": "last",
    "Toponym": "place",
    "Straßenname": "street",
    "Eigenname": "other",
}
LEFT_OUT = {
    "Affix",
    "Gebundenes Lexem",
    "Buchstabe",
    "Symbol",
    "Wortverbindung",
    "Redewendung",
    "Geflügeltes Wort",
    "Deklinierte Form",
    "Suffix",
}
DECLENSIONS = ("stark", "schwach", "gemischt")


def source_rows():
    path = Path(german_nouns.config.__file__).parent / "nouns.csv"
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            kinds = set(row["pos"].split(","))
            if re.match(r"[A-ZÄÖÜ][\w'.-]*$", row["lemma"]) and not kinds & LEFT_OUT:
                yield row, kinds


def genders(row):
    """The genders of a source row with the number that marks their singular forms."""
    numbered = [
        (row[f"genus {number}"], str(number)) for number in range(1, 5) if row[f"genus {number}"]
    ]
    if row["genus"] and numbered:
        numbered = [(row["genus"], "1"), *numbered]
    return numbered or [(row["genus"], "")]


def forms(row, case, number, index):
    """The forms of one cell, the usual one first, without article or repetition."""
    name = f"{CASES[case]} {number}"
    if any(row[f"{name} {declension}"] for declension in DECLENSIONS):
        keys = [f"{name} {declension}" for declension in DECLENSIONS]
    elif index and number == "singular" and row[f"{name} {index}"]:
        # Masculine and neuter share their endings, so one has the other's variants too.
        same_endings = not any(row[f"genus {n}"] == "f" for n in range(1, 5))
        others = [f"{name} {n}" for n in range(1, 5)] if same_endings else []
        keys = [f"{name} {index}", *others]
    else:
        keys = [name, name + "*", *(f"{name} {n}" for n in range(1, 5))]
    found = (row[key].split()[-1] for key in keys if row[key].strip())
    return "|".join(dict.fromkeys(form for form in found if form not in ("-", "—", "–")))


def paradigm(row, index):
    return [forms(row, case, number, index) for case, number in CELLS]


def frequency(lemma, cells, closed):
    """Hundredfold Zipf value of a noun's forms; forms that are function words do not count."""
    every = {fold(form) for cell in (lemma, *cells) for form in cell.split("|") if form}
    return hundredths(share(every - closed))


def collect():
    nouns, names = {}, {}
    for row, kinds in source_rows():
        name_kinds = [NAME_KINDS[kind] for kind in NAME_KINDS if kind in kinds]
        for gender, index in genders(row):
            cells = paradigm(row, index)
            if not gender and not any(cells[:4]):
                gender = "pl"
            if name_kinds or not gender:
                kind = name_kinds[0] if name_kinds else "other"
                names[row["lemma"], kind, gender, *(cells if gender else [""] * len(cells))] = None
            elif any(cells):
                kind = (
                    "adjectival"
                    if "adjektivische Deklination" in kinds
                    else ("abbreviation" if "Abkürzung" in kinds else "noun")
                )
                nouns[row["lemma"], gender, kind, *cells] = None
    return nouns, names


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder with closed.tsv")
    arguments = parser.parse_args()
    nouns, names = collect()
    closed = {fold(row["form"]) for row in read_tsv(arguments.out / "closed.tsv")}
    zipf = {row: frequency(row[0], row[3:], closed) for row in (*nouns, *names)}
    best = {}
    for row in nouns:
        best[row[0]] = max(zipf[row], best.get(row[0], 0))
    # Stable: the rows of one lemma keep Wiktionary's order, the main gender first.
    ranked = sorted(nouns, key=lambda row: (-best[row[0]], row[0]))
    ranks = {lemma: rank for rank, lemma in enumerate(dict.fromkeys(row[0] for row in ranked), 1)}
    rows = ((*row, zipf[row], ranks[row[0]]) for row in ranked)
    header = ("lemma", "gender", "class", *FORMS, "zipf", "rank")
    print("nouns.tsv", write_tsv(arguments.out / "nouns.tsv", header, rows))
    rows = ((*row, zipf[row]) for row in sorted(names, key=lambda row: (-zipf[row], row)))
    header = ("lemma", "kind", "gender", *FORMS, "zipf")
    print("names.tsv", write_tsv(arguments.out / "names.tsv", header, rows))


if __name__ == "__main__":
    main()
