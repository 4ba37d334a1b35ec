"""The outside sources, each read in one place: simplemma's table, wordfreq, our own TSV files."""

import csv
import functools
import math
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
from wordfreq import get_frequency_dict

DATA = Path(__file__).parent / "data"


def read_tsv(path):
    """Rows of a TSV file with a header, as dictionaries; lines that start with # are comments."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def read_words(path):
    """Words of a text file, once each in their order; lines that start with # are comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict.fromkeys(" ".join(line for line in lines if not line.startswith("#")).split())


def write_tsv(path, header, rows):
    """Writes a TSV file and returns the number of its rows."""
    count = 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(header) + "\n")
        for row in rows:
            file.write("\t".join(str(cell) for cell in row) + "\n")
            count += 1
    return count


@functools.cache
def lemma_table():
    """Simplemma's German table, form to lemma (1.1 million forms)."""
    table = DefaultDictionaryFactory().get_dictionary("de")
    return {_text(form): _text(lemma) for form, lemma in table.items()}


def _text(value):
    return value.decode() if isinstance(value, bytes) else value


@functools.cache
def frequencies():
    """wordfreq's large German list: folded form to share of all words, most frequent first.

    It knows no capitals and no ß: Masse and Maße share one figure.
    """
    return get_frequency_dict("de", wordlist="large")


def share(forms):
    """The share of all words that are one of the forms, whatever their spelling."""
    return sum(frequencies().get(key, 0) for key in {fold(form) for form in forms})


def zipf(form):
    """Zipf frequency of a form (log10 of occurrences in 10^9 words); 0 for an unknown form."""
    return hundredths(share([form])) / 100


def hundredths(share_of_words):
    """A share as a hundredfold Zipf value, the figure that the TSV files hold."""
    return max(0, round(100 * math.log10(share_of_words * 1e9))) if share_of_words else 0


def fold(word):
    """The key under which spellings of one word meet: lower case, ß as ss."""
    return word.lower().replace("ß", "ss")
