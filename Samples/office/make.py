#!/usr/bin/env python3
"""Turn some of the plain text sample letters into .docx and .odt files.

    python3 make.py OUTPUT_FOLDER [SAMPLES_FOLDER]

SAMPLES_FOLDER (default: the folder above this script) holds `vorher/` and `nachher/`.
The text files stay the only source: everything written here is read from them.
The documents contain what real letters contain and readers stumble over: header and
footer, tables, lists, a text box (in docx twice, with its VML fallback), a merge or date
field, footnotes, and sentences broken into many runs. Only the Python standard library is
used; the archives carry fixed timestamps, so that the same text gives the same bytes.
"""

import sys
from pathlib import Path

from docx import docx_parts
from letter import read_letter, write_zip
from odt import odt_parts

DOCX = ["01-aufenthalt-unterlagen", "04-wohngeld-bescheid", "06-bauamt-anhoerung", "08-schule-anmeldung"]
ODT = ["02-integrationskurs", "05-jobcenter-mitwirkung"]
FOLDERS = ["vorher", "nachher"]


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__.strip().split("\n\n")[1].strip())
    output = Path(arguments[0])
    samples = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).resolve().parent.parent
    for folder in FOLDERS:
        for names, ending, make in ((DOCX, "docx", docx_parts), (ODT, "odt", odt_parts)):
            for name in names:
                letter = read_letter(samples / folder / f"{name}.txt")
                write_zip(output / folder / f"{name}.{ending}", list(make(letter)))


if __name__ == "__main__":
    main(sys.argv[1:])
