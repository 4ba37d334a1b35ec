"""Mends what HanTa gets wrong with system, before the tagger learns it.

HanTa decides word by word, so in verb-final clauses it takes plural finite verbs for infinitives
("die Leistungen, die ... voraussetzen"), nominalised verbs for finite ones ("das Vorliegen"), and
finite forms for participles that they cannot be ("begeht").
"""

from conventions import apply_conventions
from sources import fold, read_tsv
from verbs import HEADER

FINITE = frozenset(("VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"))
SUBORDINATORS = frozenset(("KOUS", "PRELS", "PRELAT", "PWS", "PWAV", "PWAT"))
NOT_STTS = {"NNA": "NN", "NNI": "NN", "PTKA": "PTKZU", "PROAV": "PAV"}
# Participles in form, but of no verb: they only stand with sein.
_ADJECTIVAL = ("berechtigt", "befugt", "gebunden", "belastet", "bezogen", "bedingt", "gerecht")
# An infinitive last but one, because _finish_clause makes it finite where the clause needs it.
_LIKELY = ("VVPP", "VVINF", "VVFIN", "VVIZU")
_BREAKS = frozenset(("$,", "$."))
_OPENERS = frozenset(("$(", "$.", "CARD", "XY"))


class VerbForms:
    """Which full-verb tags the verb lexicon allows a word."""

    def __init__(self, verbs_tsv):
        self._tags = {}
        for row in read_tsv(verbs_tsv):
            particle = row["particle"].replace(" ", "")
            self._add("VVINF", row["infinitive"])
            self._add("VVIZU" if particle else "VVINF", row["zu_infinitive"].removeprefix("zu "))
            self._add("VVPP", *row["participle2"].split("|"))
            for column in HEADER:
                if column.startswith(("pres_", "pret_", "subj", "imp_")):
                    forms = row[column].split("|")
                    self._add("VVFIN", *forms, *(particle + form for form in forms))

    def _add(self, tag, *forms):
        for form in forms:
            self._tags.setdefault(fold(form), set()).add(tag)

    def allowed(self, word):
        """Empty for a word that the lexicon does not know."""
        return self._tags.get(fold(word), frozenset())


def mend(words, tags, verb_forms=None):
    """The tags with systematic errors put right; same length."""
    tags = [NOT_STTS.get(tag, tag) for tag in tags]
    _nominalise(words, tags)
    if verb_forms:
        _veto(words, tags, verb_forms)
    waiting = False
    start = 0
    for end in range(len(tags) + 1):
        if end == len(tags) or tags[end] in _BREAKS:
            waiting = _finish_clause(words, tags, start, end, waiting)
            if end < len(tags) and tags[end] == "$.":
                waiting = False
            start = end + 1
    apply_conventions(words, tags)
    return tags


def _veto(words, tags, verb_forms):
    for index, (word, tag) in enumerate(zip(words, tags, strict=True)):
        allowed = verb_forms.allowed(word)
        if tag == "VVPP" and word.lower().endswith(_ADJECTIVAL) and not allowed:
            tags[index] = "ADJD"
        elif tag in ("VVPP", "VVFIN") and allowed and tag not in allowed:
            order = (
                ("VVINF", "VVFIN", "VVIZU", "VVPP")
                if index and words[index - 1] == "zu"
                else _LIKELY
            )
            tags[index] = next(tag for tag in order if tag in allowed)


def _nominalise(words, tags):
    started = False
    for index, (word, tag) in enumerate(zip(words, tags, strict=True)):
        if started and tag[0] == "V" and word[0].isupper() and tags[index - 1] not in _OPENERS:
            tags[index] = "NN"
        started = started or tag not in _OPENERS


def _finish_clause(words, tags, start, end, waiting):
    """Makes the last infinitive finite where a verb-final clause has no finite verb.

    Returns whether a subordinate clause still waits for its verb, which then follows the clause
    that stands inside it.
    """
    clause = range(start, end)
    subordinate = any(tags[index] in SUBORDINATORS for index in clause[:3])
    if any(tags[index] in FINITE for index in clause):
        return waiting and subordinate
    if not (subordinate or waiting):
        return False
    last = end - 1
    while last > start and tags[last] == "$(":
        last -= 1
    if last < start or not _bare_infinitive(words, tags, last):
        return True
    finite = tags[last][:2] + "FIN"
    auxiliary = tags[last] != "VVINF"
    tags[last] = finite
    if not auxiliary or tags[last - 1] == "VVPP":
        for index in clause[:-1]:
            if tags[index + 1] == "KON" and _bare_infinitive(words, tags, index):
                tags[index] = tags[index][:2] + "FIN"
    return False


def _bare_infinitive(words, tags, index):
    if tags[index] not in ("VVINF", "VAINF", "VMINF"):
        return False
    return index == 0 or words[index - 1].lower() != "zu" and words[index].endswith("n")
