"""Facts -> what is made of all of them together: built once, and then taken from the cache."""

from collections.abc import Iterator, Sequence

from bot.cache.kept import Kept
from bot.finding.passage import Passage
from bot.finding.search import SearchIndex
from bot.finding.verbatim.index import WordIndex
from bot.finding.verbatim.stretches import Stretch, stretches_of
from bot.reading.events.grouping import Entry, Told, group_events
from bot.reading.facts import Facts
from bot.reading.recalling import recalled


def timeline(facts: Sequence[Facts], kept: Kept | None) -> tuple[Entry, ...]:
    """The entries that ``facts`` tell."""

    def build() -> tuple[Entry, ...]:
        return recalled(facts, group_events([Told(one, event) for one in facts for event in one.events]))

    if kept is None:
        return build()
    from bot.cache.kept_indexes import kept_entries  # noqa: PLC0415 - few documents start faster without all this

    return kept_entries(kept, facts, build)


def passage_index(passages: Sequence[Passage], kept: Kept | None) -> SearchIndex:
    """The index of ``passages``."""
    if kept is None:
        return SearchIndex.of(passages)
    from bot.cache.kept_indexes import kept_passages  # noqa: PLC0415 - as above

    return kept_passages(kept, passages)


def word_index(facts: Sequence[Facts], kept: Kept | None) -> WordIndex:
    """The words of ``facts``, in order."""

    def stretches() -> Iterator[Stretch]:
        return (stretch for one in facts for stretch in stretches_of(one))

    if kept is None:
        return WordIndex(stretches())
    from bot.cache.kept_indexes import kept_words  # noqa: PLC0415 - as above

    return kept_words(kept, [one.document for one in facts], stretches)
