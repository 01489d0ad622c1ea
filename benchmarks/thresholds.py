"""Choose the resolver's thresholds: what each would cost on names written for that purpose.

    PYTHONPATH=. python benchmarks/thresholds.py [--errors]

For every threshold it prints how many typed names keep their entity (as the first candidate, as any), and how many
words that name nobody would be answered.  UNSURE is the lowest threshold at which about one unrelated word in a hundred
finds somebody.  SURE lies 0.06 over the lowest at which none does and no first candidate is wrong, for a list of
thousands of names has more near neighbours than this one.  Both are then fixed in ``bot/finding/resolver.py``.
"""

import sys
from pathlib import Path

import yaml

from bot.finding.resolver import Known, Resolver

DATA = Path(__file__).parent / "data" / "names.yaml"
STEPS = [n / 100 for n in range(56, 100, 2)]

Scored = list[tuple[str, str, list[tuple[str, float]]]]


def load() -> tuple[list[Known], list[tuple[str, str]], list[str]]:
    """The entities, what is typed for which of them, and the words that name none."""
    data = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    known, typed = [], []
    for entry in data["entities"]:
        known.append(Known(entry["name"], entry["kind"], entry["name"], tuple(entry["aliases"])))
        typed += [(form, entry["name"]) for form in entry["typed"]]
    return known, typed, [word for line in data["unrelated"] for word in line]


def scored(resolver: Resolver, typed: list[tuple[str, str]]) -> Scored:
    """For each typed form its entity and the candidates with their scores, best first, whatever the threshold."""
    return [(form, name, [(one.entity.id, one.score) for one in resolver.ranked(form)[:5]]) for form, name in typed]


def curve(right: Scored, unrelated: Scored) -> None:
    """Print what each threshold lets through."""
    print("threshold  first right  any right  first wrong  unrelated answered")
    for least in STEPS:
        over = [(name, [i for i, score in found if score >= least]) for _, name, found in right]
        first = sum(found[:1] == [name] for name, found in over)
        wrong = sum(bool(found) and found[0] != name for name, found in over)
        anyone = sum(name in found for name, found in over)
        strangers = sum(bool(found) and found[0][1] >= least for _, _, found in unrelated)
        shares = [f"{100 * n / len(right):10.1f}%" for n in (first, anyone, wrong)]
        print(f"{least:9.2f}", *shares, f"{100 * strangers / len(unrelated):15.1f}%")


def main() -> None:
    known, typed, words = load()
    resolver = Resolver(known)
    right, unrelated = scored(resolver, typed), scored(resolver, [(word, "") for word in words])
    print(f"{len(known)} entities, {len(typed)} typed forms, {len(words)} unrelated words")
    curve(right, unrelated)
    if "--errors" in sys.argv:
        for form, name, found in right:
            if not found or found[0][0] != name or found[0][1] < 0.8:
                print("typed", form, "for", name, "->", found[:2])
        for form, _, found in sorted(unrelated, key=lambda one: -max((s for _, s in one[2]), default=0))[:25]:
            print("unrelated", form, "->", found[:2])


if __name__ == "__main__":
    main()
