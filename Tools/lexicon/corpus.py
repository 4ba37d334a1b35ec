"""Reads plain text files as paragraphs, undoing the hard line breaks of court and law texts."""

import re

_FURNITURE = re.compile(r"-? ?Seite \d+ von \d+ ?-?|\d+")
_MARKER = re.compile(r"\d+[a-z]?\.|[a-z]{1,2}\)|\(\d+[a-z]?\)|[-–•]")
_NEW_ITEM = re.compile(r"[-–•*] |\(\d+[a-z]?\) |\d+\.( |$)|[a-z]{1,2}\)( |$)|§")
_COORDINATION = ("und ", "oder ", "bzw", "sowie ")
_WRAPPED_AT = 75


def paragraphs(path):
    """Paragraphs of a text file: wrapped lines are joined, page numbers are dropped."""
    current = last = ""
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if _FURNITURE.fullmatch(line):
            continue
        if current and line and _continues(current, line, len(last)):
            current = _join(current, line)
        else:
            if current:
                yield current
            current = line
        last = line
    if current:
        yield current


def _continues(current, line, last_length):
    if _MARKER.fullmatch(current):
        return True
    if current[-1] in ".!?:;" or _NEW_ITEM.match(line):
        return False
    return line[0].islower() or last_length >= _WRAPPED_AT


def _join(current, line):
    broken_word = re.search(r"\w-$", current) and line[0].islower()
    if broken_word and not line.startswith(_COORDINATION):
        return current[:-1] + line
    return f"{current} {line}"
