"""verbs.tsv: full paradigms of the most frequent German verbs.

ablaut conjugates any string that looks like an infinitive, so the infinitives come from
simplemma's table: a verb is in when simplemma leads at least two of its forms back to it. The
tables in data/ put right what ablaut gives once (senden: sandte, sendete), takes for separable or
not (übersetzen), or gives the wrong auxiliary.
"""

import argparse
import re
from dataclasses import replace
from pathlib import Path

from sources import DATA, fold, lemma_table, read_tsv, read_words, write_tsv, zipf
from spelling import without_variants
from verbforms import INSEPARABLE, fixed, plain, prefixed, with_principal_parts

PERSONS = ("1sg", "2sg", "3sg", "1pl", "2pl", "3pl")
HEADER = (
    "infinitive",
    "particle",
    "auxiliary",
    *(f"{row}_{person}" for row in ("pres", "pret", "subj1", "subj2") for person in PERSONS),
    "imp_sg",
    "imp_pl",
    "participle2",
    "participle1",
    "zu_infinitive",
    "rank",
)
NOT_VERBS = read_words(DATA / "not-verbs.txt")


class Prefixes:
    """What data/verb-prefixes.tsv says of a verb: its kinds and where its prefix ends."""

    def __init__(self):
        self.verbs, self.defaults = {}, {}
        for row in read_tsv(DATA / "verb-prefixes.tsv"):
            kinds = row["kinds"].split("|")
            if row["stems"] == "*":
                self.defaults[row["prefix"]] = kinds
                continue
            for stem in row["stems"].split():
                self.verbs[row["prefix"] + stem] = (row["prefix"], kinds)

    def find(self, infinitive):
        if infinitive in self.verbs:
            return self.verbs[infinitive]
        guess = plain(infinitive)
        for prefix, kinds in self.defaults.items():
            stem = infinitive[len(prefix) :]
            longer = guess and guess.particle and len(guess.particle) > len(prefix)
            if infinitive.startswith(prefix) and len(stem) > 3 and not longer and plain(stem):
                return prefix, kinds
        return None


class Lexicon:
    def __init__(self):
        self.prefixes = Prefixes()
        self.variants = list(read_tsv(DATA / "verb-variants.tsv"))
        self.auxiliaries, self.families = {}, {}
        for row in read_tsv(DATA / "verb-auxiliaries.tsv"):
            for verb in row["verbs"].split():
                table = self.families if verb.startswith("@") else self.auxiliaries
                table[verb.lstrip("@")] = row["auxiliary"]

    def paradigms(self, infinitive):
        """One Verb for each way in which the infinitive is conjugated."""
        found = self.prefixes.find(infinitive)
        if not found:
            verb = self._simple(infinitive)
            return [self._auxiliary(verb, verb.infinitive[len(verb.particle) :])] if verb else []
        prefix, kinds = found
        base = self._simple(infinitive[len(prefix) :], families_only=True)
        result = []
        for kind in kinds if base else []:
            if base.particle and kind == "insep":
                verb = plain(infinitive)
            elif kind == "fixed":
                verb = fixed(prefix, base)
            else:
                verb = prefixed(prefix, base, separable=kind == "sep")
            verb = self._varied(verb, infinitive)
            result.append(self._auxiliary(verb, base.infinitive if kind == "sep" else ""))
        return result

    def _simple(self, infinitive, families_only=False):
        verb = plain(infinitive)
        return self._varied(verb, infinitive, families_only) if verb else None

    def _varied(self, verb, infinitive, families_only=False):
        """Applies the last line of verb-variants.tsv that speaks of this verb."""
        for row in reversed(self.variants):
            base = row["base"]
            named = not families_only and infinitive in row["verbs"].split()
            family = row["verbs"] == "@" + base and self._made_from(infinitive, base)
            if not (named or family):
                continue
            return with_principal_parts(verb, base, row)
        return verb

    def _made_from(self, infinitive, base):
        if not infinitive.endswith(base):
            return False
        prefix = infinitive[: -len(base)]
        particle = self.prefixes.verbs.get(infinitive, (plain(infinitive).particle,))[0]
        if prefix in ("", *INSEPARABLE) or prefix in self.prefixes.defaults:
            return True
        rest = prefix.removeprefix(particle)
        return rest != prefix and rest in ("", *INSEPARABLE)

    def _auxiliary(self, verb, base):
        """Named verbs first; else separable verbs take their base's, prefixed ones haben."""
        name = verb.infinitive
        doubtful = len(self.prefixes.verbs.get(name, ("", []))[1]) > 1
        if name in self.auxiliaries and not (doubtful and not verb.particle):
            return replace(verb, auxiliary=self.auxiliaries[name])
        if verb.particle and base in self.families:
            return replace(verb, auxiliary=self.families[base])
        if base and not verb.particle and name in self.families:
            return replace(verb, auxiliary=self.families[name])
        if not base and name not in ("unterbleiben", "widerfahren", "unterlaufen"):
            return replace(verb, auxiliary="haben")
        return verb


def is_attested(infinitive):
    """Whether simplemma's table confirms the infinitive by the forms that ablaut gives it."""
    verb = plain(infinitive)
    if not verb or infinitive in NOT_VERBS:
        return False
    table = lemma_table()
    forms = (
        verb.participle2,
        verb.particle + verb.present[2],
        verb.particle + verb.preterite[2],
        verb.participle1,
    )
    votes = sum(table.get(form) == infinitive for form in forms)
    return votes >= 2 or votes == 1 and all(zipf(form) > 1.3 for form in forms[:3])


def is_participle(infinitive, participles):
    """Whether it is a participle that simplemma lists as its own lemma: anheimgegeben."""
    particle = plain(infinitive).particle
    stem = infinitive[len(particle) :]
    if stem == "gefallen":
        return particle != ""
    return (
        stem.startswith("ge")
        and stem in participles
        and stem not in ("geraten", "geschehen", "genesen")
    )


def score(infinitive, lexicon):
    """Frequency for the ranking: infinitive and participle, so that a noun alone lifts no verb."""
    verbs = lexicon.paradigms(infinitive)
    found = (
        zipf(infinitive),
        max((zipf(verb.participle2.split("|")[0]) for verb in verbs), default=0),
    )
    return max(found) + 0.5 * min(found)


def infinitives(lexicon, limit):
    shape = re.compile("[a-zäöüß]{2,}n")
    candidates = [
        word
        for word in sorted(set(lemma_table().values()))
        if shape.fullmatch(word) and is_attested(word)
    ]
    participles = {plain(word).participle2 for word in candidates}
    kept = [word for word in without_variants(candidates) if not is_participle(word, participles)]
    ranked = sorted(kept, key=lambda word: (-score(word, lexicon), word))[:limit]
    known = {fold(word) for word in ranked}
    return ranked + [
        word for word in read_words(DATA / "verbs-extra.txt") if fold(word) not in known
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the TSV files")
    parser.add_argument("--limit", type=int, default=11_500, help="number of verbs by frequency")
    arguments = parser.parse_args()
    lexicon = Lexicon()
    rows = []
    for rank, infinitive in enumerate(infinitives(lexicon, arguments.limit), start=1):
        paradigms = lexicon.paradigms(infinitive)
        if not paradigms:
            print("no paradigm:", infinitive)
        rows.extend((*verb.cells(), rank) for verb in paradigms)
    print("verbs.tsv", write_tsv(arguments.out / "verbs.tsv", HEADER, rows))


if __name__ == "__main__":
    main()
