"""Choose the resolver's thresholds: what each would cost, on names and slips made for that purpose.

    python -m benchmarks.thresholds [--errors] [--rounds 3]

Surnames of many languages, in families of similar ones (data/surnames.txt), are dealt into two halves.  Of each half
some become people who are known, the others strangers.  The known are typed as people type: mistyped, turned, in
Cyrillic and its cases, in kana.  Strangers are typed too, and so are twins: strangers with the given name of somebody
known and a surname like theirs, or the other way round.

Thresholds are chosen on the first half, by the rules in ``CHOICES``, and all figures are printed again for the second,
which chose nothing.  The words of data/names.yaml that name nobody choose UNSURE.  The last line is JSON.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import yaml

from benchmarks import people
from bot.corpus.folding import fold
from bot.finding.resolver import Known, Resolver
from bot.finding.resolving import thresholds
from bot.finding.resolving.similarity import one_spelling
from bot.finding.resolving.words import words

STEPS = [n / 100 for n in range(70, 100)]
# At most so many of a hundred strangers (not twins) may be taken for somebody known; SURE is the lowest such threshold.
# Those whose surname is the same to the ear (Kelly and Kelley) are counted apart: no threshold on spelling parts them.
WRONG = {"SURE": 2.0, "SURE_ACROSS": 2.0, "FOUND_ACROSS": 3.5}
# At most so many of a hundred words that name nobody may be answered with "did you mean".
UNRELATED = 2.0


@dataclass(frozen=True, slots=True)
class Typed:
    """One thing typed, and the first candidate for it: ``right`` is None for a stranger, who can't be right."""

    way: str
    text: str
    meant: str
    first: str
    certainty: float
    across: bool
    right: bool | None
    sounds_same: bool = False

    @property
    def is_twin(self) -> bool:
        return self.way.startswith("twin")

    @property
    def is_stranger(self) -> bool:
        """Somebody unknown, neither a twin of somebody known nor the same to the ear."""
        return self.right is None and not self.is_twin and not self.sounds_same


def tried(surnames: list[people.Word], seed: int) -> Iterator[Typed]:
    """What the resolver says of known people and of strangers; every third is known by names in three scripts."""
    chance = random.Random(seed)
    given = people.read("given_names.txt")
    dealt = [people.Someone(chance.choice(given), word) for word in chance.sample(surnames, len(surnames))]
    known, strangers = dealt[: len(dealt) // 2], dealt[len(dealt) // 2 :]
    resolver = Resolver(one.known(everywhere=n % 3 == 0) for n, one in enumerate(known))
    spelt = Counter(form for one in known for form in forms(one))
    for one in known:
        for way, text in people.typed_for(one, chance):
            if spelt[fold(text)] == (fold(text) in forms(one)):  # else it is somebody else's surname as well
                yield judged(resolver, way, text, one.name, stranger=False)
    for one in strangers:
        for way, text in (*people.typed_for_stranger(one, chance), *people.twins(one, known)):
            if not any(spelt[fold(word.text)] for word in words(text)[-1:]):  # as above
                yield judged(resolver, way, text, one.name, stranger=True)


def forms(one: people.Someone) -> set[str]:
    """The surname in its three scripts, folded."""
    return {fold(form) for form in (one.surname.latin, one.surname.cyrillic, one.surname.kana)}


def judged(resolver: Resolver, way: str, text: str, meant: str, *, stranger: bool) -> Typed:
    """The first candidate for ``text``, and whether it is in another script."""
    candidates = resolver.ranked(text)[:2]
    if not candidates:
        return Typed(way, text, meant, "", 0.0, across=False, right=None if stranger else False)
    best = candidates[0]
    alone = len(candidates) < 2 or best.score - candidates[1].score >= thresholds.MARGIN
    across = words(best.matched)[-1].script is not words(text)[-1].script
    right = None if stranger else best.entity.id == meant
    ends = {one_spelling(words(name)[-1].text) for name in (best.matched, text)}
    certainty = best.certainty if alone else 0.0
    return Typed(way, text, meant, best.entity.id, certainty, across, right, sounds_same=not across and len(ends) == 1)


def over(rows: Iterable[Typed], wanted: Callable[[Typed], bool], least: float) -> float:
    """How many of a hundred of the ``wanted`` rows are answered at ``least``."""
    found = [row.certainty >= least for row in rows if wanted(row)]
    return 100 * sum(found) / max(1, len(found))


def table(rows: list[Typed], *, across: bool) -> None:
    """Print what each threshold lets through, of names in the script typed or ``across`` scripts."""
    rows = [row for row in rows if row.across is across]
    print(f"\n{'another script' if across else 'the same script'}: of those typed, surely answered")
    print("certainty   right   wrong   precision   strangers   same sound   twins")
    for least in STEPS:
        right = sum(row.right is True and row.certainty >= least for row in rows)
        wrong = sum(row.right is not True and not row.is_twin and row.certainty >= least for row in rows)
        shares = (
            over(rows, lambda row: row.right is True, least),
            over(rows, lambda row: row.right is False, least),
            100 * right / max(1, right + wrong),
            over(rows, lambda row: row.is_stranger, least),
            over(rows, lambda row: row.right is None and row.sounds_same and not row.is_twin, least),
            over(rows, lambda row: row.is_twin, least),
        )
        print(
            f"{least:9.2f}"
            + "".join(f"{share:{width}.1f}%" for share, width in zip(shares, (7, 7, 11, 11, 12, 7), strict=True))
        )


def chosen(rows: list[Typed], name: str) -> float:
    """The lowest threshold that the rule for ``name`` allows."""
    rows = [row for row in rows if row.across is ("ACROSS" in name)]
    return next(least for least in STEPS if over(rows, lambda row: row.is_stranger, least) <= WRONG[name])


def by_hand() -> tuple[Resolver, list[tuple[str, str]], list[str]]:
    """Names written by hand, what is typed for which of them, and the words that name nobody."""
    data = yaml.safe_load((people.DATA / "names.yaml").read_text(encoding="utf-8"))
    known = [Known(one["name"], one["kind"], one["name"], tuple(one["aliases"])) for one in data["entities"]]
    typed = [(form, one["name"]) for one in data["entities"] for form in one["typed"]]
    return Resolver(known), typed, [word for line in data["unrelated"] for word in line]


def unsure() -> tuple[float, float]:
    """The lowest threshold for "did you mean" that the rule allows, and how many typed forms find their name at it."""
    resolver, typed, unrelated = by_hand()
    best = [max((one.score for one in resolver.ranked(word)), default=0.0) for word in unrelated]
    least = next(least for least in STEPS if 100 * sum(score >= least for score in best) / len(best) <= UNRELATED)
    found = [(resolver.ranked(form) or [None])[0] for form, _ in typed]
    right = [
        one is not None and one.entity.id == name and one.score >= least
        for one, (_, name) in zip(found, typed, strict=True)
    ]
    return least, 100 * sum(right) / len(right)


def summary(rows: list[Typed]) -> dict[str, float]:
    """The figures at the thresholds that are in force."""

    def sure(row: Typed) -> bool:
        return row.certainty >= (thresholds.SURE_ACROSS if row.across else thresholds.SURE)

    def share(rows: list[Typed], answered: Callable[[Typed], bool]) -> float:
        return round(100 * sum(map(answered, rows)) / max(1, len(rows)), 1)

    known = [row for row in rows if row.right is not None]
    return {
        "first_right": share(known, lambda row: row.right is True),
        "sure_and_right": share(known, lambda row: row.right is True and sure(row)),
        "sure_and_wrong": share(known, lambda row: row.right is False and sure(row)),
        "strangers_sure": share([row for row in rows if row.right is None and not row.is_twin], sure),
        "twins_sure": share([row for row in rows if row.is_twin], sure),
        "typed": len(rows),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="print who is surely taken for somebody else")
    parser.add_argument(
        "--rounds", type=int, default=3, help="how often the surnames are dealt into known and strangers"
    )
    options = parser.parse_args()
    halves = people.halves(people.read("surnames.txt"))
    chosen_on, held_out = ([row for seed in range(options.rounds) for row in tried(half, seed)] for half in halves)
    for title, rows in (("chosen on", chosen_on), ("held out", held_out)):
        print(f"\n== {title}: {len(rows)} typed")
        table(rows, across=False)
        table(rows, across=True)
    if options.errors:
        for row in (*chosen_on, *held_out):
            least = thresholds.SURE_ACROSS if row.across else thresholds.SURE
            if row.right is not True and row.certainty >= least:
                print(f"{row.way}: {row.text} (of {row.meant}) -> {row.first} {row.certainty:.3f}")
    least, found = unsure()
    choice = {name: chosen(chosen_on, name) for name in WRONG} | {"UNSURE": least}
    figures = {"chosen_on": summary(chosen_on), "held_out": summary(held_out), "by_hand_found": round(found, 1)}
    in_force = {name: getattr(thresholds, name) for name in choice}
    print(json.dumps({"chosen": choice, "in_force": in_force, "figures": figures}))


if __name__ == "__main__":
    main()
