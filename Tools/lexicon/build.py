"""Writes all lexical data as TSV files into one folder, in the order of their dependencies.

    python3 Tools/lexicon/build.py --out DIR [--text DIR]

With --text also silver.tsv, which takes some six minutes; all else takes one.
"""

import argparse
import runpy
import sys
from pathlib import Path

FILES = ("closed", "verbs", "adjectives", "nouns", "frequencies")


def run(name, *arguments):
    sys.argv = [name, *map(str, arguments)]
    runpy.run_path(str(Path(__file__).parent / f"{name}.py"), run_name="__main__")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the TSV files")
    parser.add_argument(
        "--text", type=Path, help="folder of plain German text files for silver.tsv"
    )
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        run(name, "--out", arguments.out)
    if arguments.text:
        run("silver", "--out", arguments.out, "--text", arguments.text)


if __name__ == "__main__":
    main()
