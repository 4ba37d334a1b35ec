"""adjectives.tsv: adjectives with the stems of their three degrees, from simplemma's table.

A word is an adjective when simplemma leads at least four of its five endings back to it, or two
where its suffix speaks for it too.
Participles are in where they are used like adjectives; the column "class" tells them apart.
"""

import argparse
import re
from pathlib import Path

from sources import DATA, hundredths, lemma_table, read_tsv, read_words, share, write_tsv
from spelling import without_variants

ENDINGS = ("e", "en", "er", "es", "em")
SUFFIX = re.compile(
    "(bar|lich|ig|isch|sam|haft|los|frei|voll|arm|reich|iv|al|ell|ös|är|ant|ent|weit|bedürftig|pflichtig)$"
)
UMLAUT = str.maketrans("aou", "äöü")
NOT_ADJECTIVES = read_words(DATA / "not-adjectives.txt")


def stems():
    """Adjective to the stem that takes its endings: dunkel, dunkl."""
    table, found = lemma_table(), {}
    for lemma in set(table.values()):
        if (
            not re.fullmatch("[a-zäöüß]+(-[a-zäöüß]+)*", lemma)
            or len(lemma) < 3
            or lemma in NOT_ADJECTIVES
        ):
            continue
        possible = [lemma]
        if lemma.endswith("e"):
            possible.append(lemma[:-1])
        if lemma.endswith(("el", "er")):
            possible.append(lemma[:-2] + lemma[-1])
        for stem in possible:
            forms = [stem + ending for ending in ENDINGS]
            enough = 2 if SUFFIX.search(lemma) else 4
            if (
                sum(table.get(form, lemma if form == lemma else "") == lemma for form in forms)
                >= enough
            ):
                found[lemma] = stem
                break
    for lemma in read_words(DATA / "adjectives-extra.txt"):
        found.setdefault(lemma, lemma)
    return found


def irregular():
    return {row["lemma"]: row for row in read_tsv(DATA / "adjective-comparison.tsv")}


def attested(lemma, candidates):
    """The commonest of the possible degree stems that simplemma or wordfreq knows; else "".

    A participle's "er" form may be a noun (Geschiedener), so wordfreq alone is asked for "ere".
    """
    table = lemma_table()
    known = [
        stem
        for stem in candidates
        if table.get(stem + "en") == lemma or table.get(stem + "e") == lemma
    ]
    known = known or [stem for stem in candidates if share([stem + "e", stem + "en"]) > 1e-9]
    return max(known, key=lambda stem: share([stem + "e", stem + "en", stem]), default="")


def degrees(lemma, stem):
    """Comparative and superlative stem and whether they are in use."""
    base = lemma.removesuffix("e")
    comparatives, superlatives = [stem + "er"], [base + "st", base + "est"]
    if re.fullmatch("[^aeiouäöü]*[aou][^aeiouäöü]*", base):
        shifted = base.translate(UMLAUT)
        comparatives.append(shifted + "er")
        superlatives += [shifted + "st", shifted + "est"]
    comparative, superlative = attested(lemma, comparatives), attested(lemma, superlatives)
    in_use = bool(comparative or superlative)
    long = re.search("([dtsßzx]|sch|[aeiouäöü]h?)$", base) and not re.search(
        "(isch|end|ert|elt|et)$", base
    )
    return comparative or stem + "er", superlative or base + ("est" if long else "st"), in_use


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--out", type=Path, required=True, help="folder with verbs.tsv and closed.tsv"
    )
    arguments = parser.parse_args()
    closed = {
        row["form"]
        for row in read_tsv(arguments.out / "closed.tsv")
        if row["tag"] not in ("ADV", "PTKVZ", "APPR")
    }
    participles = {}
    for row in read_tsv(arguments.out / "verbs.tsv"):
        participles.update(dict.fromkeys(row["participle2"].split("|"), "participle2"))
        participles[row["participle1"]] = "participle1"
    known, special = stems(), irregular()
    for lemma, row in special.items():
        if lemma.endswith("e") and not row["comparative"]:
            known.pop(row["stem"], None)
        known[lemma] = row["stem"]
    rows = []
    for lemma in without_variants(known):
        if lemma in closed and lemma not in special:
            continue
        stem = known[lemma]
        if lemma in special:
            comparative, superlative = special[lemma]["comparative"], special[lemma]["superlative"]
            in_use = bool(comparative or superlative)
        else:
            comparative, superlative, in_use = degrees(lemma, stem)
        forms = {lemma, *(stem + ending for ending in ENDINGS)}
        for degree in filter(None, (comparative, superlative)) if in_use else ():
            forms.update(degree + ending for ending in ("", *ENDINGS))
        kind = participles.get(lemma, "adjective")
        rows.append(
            (lemma, stem, comparative, superlative, int(in_use), kind, hundredths(share(forms)))
        )
    rows.sort(key=lambda row: (-row[-1], row))
    rows = ((*row, rank) for rank, row in enumerate(rows, start=1))
    header = ("lemma", "stem", "comparative", "superlative", "gradable", "class", "zipf", "rank")
    print("adjectives.tsv", write_tsv(arguments.out / "adjectives.tsv", header, rows))


if __name__ == "__main__":
    main()
