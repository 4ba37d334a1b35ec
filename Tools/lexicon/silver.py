"""silver.tsv: the text folder tokenised and tagged by HanTa with STTS tags, to train the tagger.

Columns: token, tag; an empty line ends a sentence, a line "# kind" (legal, admin, web, levels)
starts one. Each token is tagged as HanTa knows it and written as it stood in the text. (To
restore the old spelling of its newspaper corpus, daß for dass, changed nothing measurable.)
"""

import argparse
import re
from pathlib import Path

from HanTa import HanoverTagger

from corpus import paragraphs
from mending import VerbForms, mend
from tokens import ABBREVIATIONS, sentences

QUOTES = {
    "„": "``",
    "“": "''",
    "”": "''",
    '"': "''",
    "«": "``",
    "»": "''",
    "‚": "`",
    "‘": "'",
    "’": "'",
}
SYMBOL_TAGS = {
    "§": "NN",
    "§§": "NN",
    "%": "NN",
    "€": "NN",
    "$": "NN",
    "°": "NN",
    "&": "KON",
    "+": "KON",
}
ABBREVIATION_TAGS = {row["abbreviation"].replace(" ", ""): row["tag"] for row in ABBREVIATIONS}
LONGEST_SENTENCE = 120


def for_hanta(word):
    """The word as HanTa's model knows it: quotation marks of its corpus, no syllable dots."""
    return QUOTES.get(word, word.replace("·", "") or word)


def fixed_tag(word):
    """The tag of a token that needs no model: punctuation, symbols, abbreviations, numbers."""
    if word in SYMBOL_TAGS:
        return SYMBOL_TAGS[word]
    if "." in word and word.replace(" ", "") in ABBREVIATION_TAGS:
        return ABBREVIATION_TAGS[word.replace(" ", "")]
    if not any(character.isalnum() for character in word):
        if word == ",":
            return "$,"
        return "$." if word in (".", "!", "?", ":", ";") else "$("
    if re.fullmatch(r"[\d.,:]*\d", word):
        return "CARD"
    return "NE" if "@" in word or word.startswith(("www.", "http")) else None


def tag(tagger, words, verb_forms=None):
    """STTS tags of a sentence's words."""
    tags = []
    analyses = tagger.tag_sent([for_hanta(word) for word in words])
    for word, (_, _, found) in zip(words, analyses, strict=True):
        found = found if found.startswith("$") else found.replace("(", "").replace(")", "")
        if re.fullmatch(r"[\d.]+\.", word) and found != "ADJA":
            found = "CARD"
        tags.append(fixed_tag(word) or found)
    return mend(words, tags, verb_forms)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, required=True, help="folder of plain text files")
    parser.add_argument("--out", type=Path, required=True, help="folder with verbs.tsv")
    arguments = parser.parse_args()
    tagger = HanoverTagger.HanoverTagger("morphmodel_ger.pgz")
    verb_forms = VerbForms(arguments.out / "verbs.tsv")
    counts = {}
    with open(arguments.out / "silver.tsv", "w", encoding="utf-8", newline="\n") as file:
        for path in sorted(arguments.text.glob("*.txt")):
            for paragraph in paragraphs(path):
                for words in sentences(paragraph):
                    if len(words) > LONGEST_SENTENCE:
                        continue
                    file.write(f"# {path.stem}\n")
                    for word, stts in zip(words, tag(tagger, words, verb_forms), strict=True):
                        file.write(f"{word}\t{stts}\n")
                    file.write("\n")
                    counts[path.stem] = counts.get(path.stem, 0) + len(words)
    print("silver.tsv", counts)


if __name__ == "__main__":
    main()
