"""Brings tags in line with the STTS guidelines where HanTa, word by word, cannot see what decides."""

from sources import DATA, read_tsv

PHRASES = {
    tuple(row["phrase"].split()): row["tags"].split()
    for row in read_tsv(DATA / "fixed-phrases.tsv")
}
_LONGEST = max(map(len, PHRASES))
# Coordinators at the beginning of a clause, adverbs inside ("aber er kommt", "er kommt aber").
_COORDINATORS = frozenset(("aber", "doch", "jedoch"))
# What can stand between "von" or "die" and a number only as part of the number: "von unter 18 Jahren".
_NUMBER_PREPOSITIONS = frozenset(("unter", "über"))
_BEFORE_NUMBERS = frozenset(("APPR", "APPRART", "ART", "PIAT", "KOKOM"))
# Adjectives that look like adverbs because they are never inflected before a number.
_NUMBER_ADJECTIVES = frozenset(("rund",))


def apply_conventions(words, tags):
    """Changes the tags of a sentence in place."""
    lower = [word.lower() for word in words]
    waits_for_noch = False
    for index, word in enumerate(lower):
        before = tags[index - 1] if index else "$."
        after = tags[index + 1] if index + 1 < len(tags) else "$."
        if word == "weder":
            waits_for_noch = True
        elif word == "noch" and waits_for_noch:
            tags[index] = "KON"
            waits_for_noch = False
        elif word in _COORDINATORS and _begins_clause(tags, index):
            tags[index] = "KON"
        elif after == "CARD" and word in _NUMBER_ADJECTIVES:
            tags[index] = "ADJD"
        elif after == "CARD" and word in _NUMBER_PREPOSITIONS and before in _BEFORE_NUMBERS:
            tags[index] = "ADV"
        for length in range(2, _LONGEST + 1):
            phrase = tuple(lower[index : index + length])
            if phrase in PHRASES:
                tags[index : index + length] = PHRASES[phrase]


def _begins_clause(tags, index):
    """Whether a comma, the end of a sentence or nothing stands before, quotation marks left out."""
    index -= 1
    while index >= 0 and tags[index] == "$(":
        index -= 1
    return index < 0 or tags[index] in ("$,", "$.")
