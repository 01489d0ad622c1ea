"""Somebody's words -> those that speak of what a question asks about."""

from collections.abc import Iterator, Sequence

from bot.answers.people.voices import Words
from bot.answers.plain_questions.inquiry import Readings
from bot.answers.plain_questions.passages import Weighings
from bot.archive.archive import Archive

# Somebody's words are all of the kind that is asked for, so a little less will do.
_SHARE = 0.8
# Words that hold less than this of what the best of them hold themselves are beside the matter.
_OF_THE_BEST = 0.5


def on_the_matter(archive: Archive, readings: Readings, words: Sequence[Words]) -> Iterator[Words]:
    """Those of ``words`` that speak of what is asked about, best first, without those that repeat a better one."""
    if readings.best.is_strange:
        return
    scored = [(1.0, one) for one in words] if readings.best.is_empty else list(_scored(archive, readings, words))
    shown: list[Words] = []
    for share, one in sorted(scored, key=lambda pair: -pair[0]):
        if share >= _SHARE and not any(one.excerpt.overlaps(other.excerpt) for other in shown):
            shown.append(one)
            yield one


def _scored(archive: Archive, readings: Readings, words: Sequence[Words]) -> Iterator[tuple[float, Words]]:
    """Those of ``words`` that hold something of the matter themselves, each with how much is told there."""
    weighings = Weighings.of(archive, readings)
    numbers = [_numbers(archive, one) for one in words]
    own = [weighings.own(one) for one in numbers]
    enough = _OF_THE_BEST * max(own, default=0.0)
    for one, within, held in zip(words, numbers, own, strict=True):
        if held and held >= enough:
            yield max(map(weighings.told, within), default=0.0), one


def _numbers(archive: Archive, words: Words) -> list[int]:
    """Those of the passages that ``words`` stand in."""
    return list(archive.index.numbering.within(words.excerpt.document, words.excerpt.span))
