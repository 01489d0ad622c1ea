"""Whether what a sentence dates had happened when it was printed, as conditions, denials and doubts make it."""

from collections.abc import Iterator
from datetime import date

import status_sentences
from tables import table

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.dates.status import AHEAD, Status
from bot.reading.facts import Reader

PRINTED = date(2018, 6, 3)
MEANT = {"ahead": AHEAD} | {one.value: frozenset({one}) for one in Status}
LANGUAGES = {
    "en": status_sentences.ENGLISH,
    "ru": status_sentences.RUSSIAN,
    "ja": status_sentences.JAPANESE,
}
READER = Reader()
BEFORE = "The river is wide.\n\n"  # the first sentence of a document is read as its lead


def cases() -> Iterator[tuple[str, str, list[str]]]:
    """Each language and status with its sentences."""
    for language, listed in LANGUAGES.items():
        status, sentences = "", dict[str, list[str]]()
        for line in listed.strip().splitlines():
            if line.startswith(" "):
                sentences[status].append(line.strip())
            else:
                status = line
                sentences[status] = []
        yield from ((language, name, told) for name, told in sentences.items())


def statuses(marked: str) -> set[Status]:
    """What is read of the time in square brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    time = Span(len(BEFORE) + start, len(BEFORE) + end)
    text = BEFORE + marked.replace("[", "").replace("]", "")
    events = READER.read(Document("a.txt", text, PRINTED)).events
    return {event.status for event in events if event.time.overlaps(time)}


@table(("language", "status", "sentences"), list(cases()))
def test_a_sentence_tells_whether_what_it_dates_had_happened(language, status, sentences):
    wrong = [one for one in sentences if not (found := statuses(one)) or not found <= MEANT[status]]
    assert wrong == []


def test_what_is_only_supposed_of_a_time_to_come_is_expected():
    assert statuses("If the council votes in [2019], the bridge will be repaired.") == {Status.EXPECTED}


@table(
    "sentence",
    [
        "If [2014]'s vote was fair, nobody said so.",
        "If the [May 2014] vote was fair, nobody said so.",
        "Hill allegedly took part in the [May 2014] raid.",
    ],
)
def test_what_is_named_by_its_time_is_not_supposed_with_the_rest(sentence):
    assert statuses(sentence) == {Status.HAPPENED}
