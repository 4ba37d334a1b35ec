"""Splits German running text into tokens and sentences for the silver corpus.

One rule above all: a full stop that belongs to an ordinal, a date or an abbreviation stays with
it, because a false sentence end tears clauses apart. "z. B." is one token, as is "12." in
"am 12. Mai"; "im" is never split.
"""

import re
from collections import namedtuple

from sources import DATA, read_tsv, read_words

ABBREVIATIONS = list(read_tsv(DATA / "abbreviations.tsv"))

STARTERS = read_words(DATA / "sentence-starters.txt")

Token = namedtuple("Token", "text kind spaced")

_LETTER = r"[^\W\d_]"
_SPACED_ABBREVIATIONS = "|".join(
    r"\s?".join(re.escape(piece) for piece in name.split())
    for name in sorted((row["abbreviation"] for row in ABBREVIATIONS), key=len, reverse=True)
    if " " in name
)
_PATTERNS = {
    "address": r"(?:https?://|www\.)[^\s<>()„“”\"]*[^\s<>()„“”\".,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    "several": rf"(?<!\w)(?:{_SPACED_ABBREVIATIONS})(?!\w)",
    "joined": rf"(?<![\w.])(?:{_LETTER}{{1,3}}\.){{2,}}(?!\w)",
    "date": r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\d{1,2}\.(?!\d)",
    "number": rf"\d+(?:[.,:]\d+)*(?:-{_LETTER}[\w-]*|(?![A-ZÄÖÜ][a-zäöüß]){_LETTER}[\w-]*)?",
    "placeholder": r"\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}",
    "word": rf"(?<![^\W\d])-?{_LETTER}[\w·]*"
    rf"(?:(?:-|/-|[*:’'](?={_LETTER})|\((?=-?\w+\)))-?\w[\w·]*\)?)*-?",
    "ellipsis": r"\.{2,}|…",
    "paragraph": r"§+",
    "mark": r"[^\w\s]|_+",
}
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()))
_MAY_END = {row["abbreviation"].replace(" ", ""): row["may_end"] == "1" for row in ABBREVIATIONS}
_ALWAYS_CLOSING = frozenset("“”)]’›")
_MAYBE_CLOSING = frozenset("\"'»«")


def sentences(paragraph):
    """Sentences of one paragraph, each a list of token strings."""
    tokens = _with_stops(_tokens(paragraph))
    current = []
    for index, token in enumerate(tokens):
        current.append(token.text)
        if index + 1 < len(tokens) and _ends(tokens, index):
            yield current
            current = []
    if current:
        yield current


def _tokens(text):
    result = []
    end = 0
    for match in _TOKEN.finditer(text):
        word = match.group()
        result.append(Token(" ".join(word.split()), match.lastgroup, match.start() > end))
        end = match.end()
    return result


def _with_stops(raw):
    """Joins full stops to abbreviations, initials and ordinals."""
    result = []
    skip = False
    for index, token in enumerate(raw):
        if skip:
            skip = False
            continue
        stop = raw[index + 1] if index + 1 < len(raw) else None
        after = raw[index + 2].text if index + 2 < len(raw) else ""
        first = not result or result[-1].kind == "end"
        if stop and stop.text == "." and not stop.spaced and _takes_stop(token, after, first):
            kind = "abbreviation" if token.kind == "word" else "ordinal"
            result.append(Token(token.text + ".", kind, token.spaced))
            skip = True
        elif token.text in (".", "!", "?"):
            result.append(token._replace(kind="end"))
        else:
            result.append(token)
    return result


def _takes_stop(token, after, first):
    opens_sentence = after.lower() in STARTERS and not after.islower()
    if token.kind == "word":
        if token.text + "." in _MAY_END:
            return bool(after)
        if len(token.text) == 1 or re.fullmatch("[IVXL]+", token.text):
            return first or bool(after) and not opens_sentence
        return after[:1].islower() and len(token.text) <= 12
    if token.kind == "number" and re.fullmatch(r"\d{1,3}(?:\.\d{1,3})*", token.text):
        return first or after[:1].isalnum() and not opens_sentence or after[:1] in tuple(",-–/")
    return False


def _ends(tokens, index):
    token, following = tokens[index], tokens[index + 1]
    ended = token.kind == "end" or _closes(token) and index > 0 and tokens[index - 1].kind == "end"
    if ended:
        return not (
            _closes(following) or following.text[0].islower() or following.text[0] in ",;:.!?"
        )
    if token.kind in ("abbreviation", "several", "joined"):
        opens_sentence = following.text.lower() in STARTERS and not following.text.islower()
        return _MAY_END.get(token.text.replace(" ", ""), False) and opens_sentence
    return False


def _closes(token):
    return token.text in _ALWAYS_CLOSING or token.text in _MAYBE_CLOSING and not token.spaced
