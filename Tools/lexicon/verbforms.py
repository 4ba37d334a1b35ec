"""Paradigms of German verbs: ablaut's tables, mended and taken apart at the separable particle."""

import functools
import re
from dataclasses import dataclass, replace

import ablaut

INSEPARABLE = ("miss", "miß", "be", "ge", "er", "ver", "zer", "ent", "emp")
DOUBLE_PARTICLES = {
    "wiederher": "wieder her",
    "wiederauf": "wieder auf",
    "wiederein": "wieder ein",
    "wiedergut": "wieder gut",
    "mitein": "mit ein",
    "mitan": "mit an",
}


@dataclass(frozen=True)
class Verb:
    """One verb; finite rows hold the six persons without the particle, variants joined by |."""

    infinitive: str
    particle: str
    auxiliary: str
    present: tuple
    preterite: tuple
    subjunctive1: tuple
    subjunctive2: tuple
    imperative: tuple
    participle2: str
    participle1: str
    zu_infinitive: str

    def cells(self):
        finite = (*self.present, *self.preterite, *self.subjunctive1, *self.subjunctive2)
        particle = DOUBLE_PARTICLES.get(self.particle, self.particle)
        participles = (self.participle2, self.participle1, self.zu_infinitive)
        return (self.infinitive, particle, self.auxiliary, *finite, *self.imperative, *participles)


@functools.cache
def plain(infinitive):
    """The verb as ablaut conjugates it, or None where ablaut does not take it for a verb."""
    try:
        table = ablaut.conjugate(infinitive)
    except ValueError:
        return None
    third = table.present[2].split()
    particle = third[1] if len(third) == 2 else ""

    def first(forms):
        return tuple((form or "").split(" ")[0] for form in forms)

    verb = Verb(
        infinitive,
        particle,
        table.auxiliary,
        first(table.present),
        first(table.preterite),
        first(table.konjunktiv1),
        first(table.konjunktiv2),
        first(table.imperative),
        table.past_participle,
        table.present_participle,
        table.zu_infinitive,
    )
    return _regular_variants(verb)


def _regular_variants(verb):
    """Adds the shorter or longer forms that every verb of a class has."""
    present = verb.present
    singular, plural = verb.imperative
    if singular and singular == present[0][:-1] and present[0].endswith("e"):
        singular += "|" + present[0]
    if re.search("(l|[^aeiouäöü]r)e$", present[0]) and verb.infinitive.endswith(("eln", "ern")):
        full = verb.infinitive[len(verb.particle) : -1] + "e"
        present = (_join(present[0], full), *present[1:])
    return replace(
        verb,
        present=present,
        imperative=(singular, plural),
        subjunctive2=_short_persons(verb.subjunctive2),
    )


def _short_persons(row):
    """Strong subjunctives may drop the e of the second person: gäbest, gäbst."""
    second, plural = [], []
    for first in row[0].split("|"):
        strong = first.endswith("e") and not first.endswith("te") and first[-2:-1] not in "dtsßz"
        second += [first + "st", first[:-1] + "st"] if strong else [first + "st"]
        plural += [first + "t", first[:-1] + "t"] if strong else [first + "t"]
    return (row[0], _join(*second), row[2], row[3], _join(*plural), row[5])


def _join(*forms):
    return "|".join(dict.fromkeys(form for cell in forms for form in cell.split("|") if form))


def prefixed(prefix, base, separable):
    """The verb that a prefix makes from a base; a separable one keeps its prefix as particle."""
    infinitive = prefix + base.infinitive
    if separable:
        return replace(
            base,
            infinitive=infinitive,
            particle=prefix,
            participle2=_map(base.participle2, lambda form: prefix + form),
            participle1=prefix + base.participle1,
            zu_infinitive=prefix + base.zu_infinitive.replace(" ", ""),
        )
    drops_ge = not base.infinitive.startswith("ge") or base.participle2.startswith("geg")

    def front(row):
        return tuple(_map(cell, lambda form: prefix + form) for cell in row)

    def bare(form):
        return form[2:] if drops_ge and form.startswith("ge") else form

    return replace(
        base,
        infinitive=infinitive,
        particle="",
        present=front(base.present),
        preterite=front(base.preterite),
        subjunctive1=front(base.subjunctive1),
        subjunctive2=front(base.subjunctive2),
        imperative=front(base.imperative),
        participle2=_map(base.participle2, lambda form: prefix + bare(form)),
        participle1=prefix + base.participle1,
        zu_infinitive="zu " + infinitive,
    )


def fixed(prefix, base):
    """A verb like notlanden: written together in every form, ge- and zu inside as in its base."""
    verb = prefixed(prefix + base.particle, base, separable=False)
    return replace(
        verb,
        infinitive=prefix + base.infinitive,
        participle1=prefix + base.participle1,
        participle2=_map(base.participle2, lambda form: prefix + form),
        zu_infinitive=prefix + base.zu_infinitive.replace(" ", ""),
    )


def _map(cell, change):
    return "|".join(change(form) for form in cell.split("|")) if cell else ""


def with_principal_parts(verb, base, parts):
    """The verb with other past stems, given as its base's: übersenden from sandte."""
    prefix = verb.infinitive[len(verb.particle) : len(verb.infinitive) - len(base)]

    def extend(cell):
        return _map(cell, lambda form: prefix + form)

    participle = parts["participle"]
    if prefix:
        participle = _map(participle, lambda form: prefix + form.removeprefix("ge"))
    return replace(
        verb,
        preterite=_persons(extend(parts["preterite"])),
        subjunctive2=_short_persons(_persons(extend(parts["subjunctive"]))),
        participle2=_map(participle, lambda form: verb.particle + form),
    )


def _persons(cell):
    rows = [_past_row(form) for form in cell.split("|")]
    return tuple(_join(*(row[person] for row in rows)) for person in range(6))


def _past_row(first):
    if first.endswith("e"):
        return (first, first + "st", first, first + "n", first + "t", first + "n")
    link = "e" if first[-1] in "dtsßz" else ""
    second = first + link + "st"
    return (
        first,
        second,
        first,
        first + "en",
        first + ("e" if first[-1] in "dt" else "") + "t",
        first + "en",
    )
