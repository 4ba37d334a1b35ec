"""Reads a sample letter of plain text and writes the archives of office files."""

import re
import zipfile
from dataclasses import dataclass, field

MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
          "August", "September", "Oktober", "November", "Dezember"]
DATE = r"(?:\d{2}\.\d{2}\.\d{4}|\d{1,2}\. (?:%s) \d{4})" % "|".join(MONTHS)
# A deadline or a question that opens a paragraph is bold, a citation in brackets italic.
MARKS = re.compile(
    rf"(?P<bold>^[A-ZÄÖÜ][^.?!]{{3,25}}\?|(?:bis|spätestens)(?: spätestens)?(?: zum| am)? {DATE})"
    r"|(?P<italic>\(§[^()]*\))"
    r"|(?P<note>[¹²³])")
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass
class Block:
    kind: str  # heading, paragraph, bullets, numbers, table
    rows: list  # one string a paragraph or item, one list of cells a table row


@dataclass
class Letter:
    sender: list
    return_line: str
    address: list
    info: list  # ("Datum:", "4. März 2026") without the opening hours
    hours: str
    subject: str
    salutation: str
    body: list
    closing: list
    signature: str
    enclosures: list
    notes: dict = field(default_factory=dict)  # "¹" -> text


def read_letter(path):
    blocks = [b.split("\n") for b in re.split(r"\n{2,}", path.read_text(encoding="utf-8").strip())]
    sender, address, info, subject, salutation = blocks[:5]
    end = next(i for i, b in enumerate(blocks) if b[0].startswith("Mit freundlichen"))
    pairs = [tuple(re.split(r":\s+", line, maxsplit=1)) for line in info]
    letter = Letter(
        sender=sender, return_line=address[0], address=address[1:],
        info=[(f"{k}:", v) for k, v in pairs if k != "Sprechzeiten"],
        hours=next((v for k, v in pairs if k == "Sprechzeiten"), ""),
        subject=" ".join(subject), salutation=salutation[0],
        body=[read_block(b) for b in blocks[5:end]],
        closing=blocks[end], signature=blocks[end + 1][0], enclosures=[])
    for block in blocks[end + 2:]:
        if block[0][0] in "¹²³":
            letter.notes[block[0][0]] = " ".join(block)[2:]
        else:
            letter.enclosures = block
    return letter


def read_block(lines):
    if all(re.search(r"\S {2,}\S", line) for line in lines):
        return Block("table", [re.split(r" {2,}", line) for line in lines])
    for kind, marker in (("bullets", r"- "), ("numbers", r"\d\. (?!%s)" % "|".join(MONTHS))):
        if re.match(marker, lines[0]):
            items = re.split(r"\n(?=%s)" % marker, "\n".join(lines))
            return Block(kind, [re.sub(r"\n\s*", " ", re.sub(marker, "", i, count=1)) for i in items])
    text = " ".join(line.strip() for line in lines)
    is_heading = len(lines) == 1 and len(text) < 60 and text[-1] not in ".:?!,;"
    return Block("heading" if is_heading else "paragraph", [text])


def spans(text):
    """(style, text) pairs: "bold", "italic", "note" or "" for plain text."""
    at = 0
    for match in MARKS.finditer(text):
        if match.start() > at:
            yield "", text[at:match.start()]
        yield match.lastgroup, match.group()
        at = match.end()
    if at < len(text):
        yield "", text[at:]


def chop(text):
    """Plain text in uneven pieces, also inside words, as an edited document has it."""
    sizes, at, n = (38, 53, 17, 71), 0, 0
    while len(text) - at > 80:
        yield text[at:at + sizes[n % 4]]
        at, n = at + sizes[n % 4], n + 1
    yield text[at:]


def iso_date(text):
    day, month, year = text.replace(".", "").split()
    return f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"


def write_zip(path, parts):
    """`parts`: (name, text) pairs; the first may be the uncompressed `mimetype` of ODF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"), compresslevel=9)
