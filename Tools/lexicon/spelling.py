"""Tells today's spelling from the one before 1996 and from the Swiss one, where only ß differs."""

import re

from sources import fold

# ß stands after a diphthong, or after a long vowel; which vowels are long only a list can say.
_LONG = re.compile(
    "(ei|ai|au|äu|eu|ie)ß|größ|groß|bl[oö]ß|süß|m[aä]ß|gr[uü]ß|st[oö]ß|sp[aä]ß|f[uü]ß|ruß|b[uü]ß|soß|kl[oö]ß|sch[oö]ß"
    "|flöß|floß|str[aä]ß|fr[aä]ß|säß|gefäß|kreiß"
)


def is_current(word):
    """Whether every ß of the word stands where today's rules want one: Maß, but not muß."""
    return word.count("ß") == len(_LONG.findall(word))


def without_variants(words):
    """The words in today's German spelling: no muß, and no gross beside groß."""
    current = [word for word in words if is_current(word)]
    with_sz = {fold(word) for word in current if "ß" in word}
    return [word for word in current if "ß" in word or fold(word) not in with_sz]
