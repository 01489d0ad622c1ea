"""What is worked out of an archive is remembered with it: by its parts, never by what somebody typed."""

from dataclasses import replace
from datetime import date

from golden_seeds import seeds_archive

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.archive.remembering import remembered

MOST = 3


class Counter:
    """A function of an archive and a number that tells for which numbers it was asked to work."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.double = remembered(MOST)(self._double)

    def _double(self, archive: Archive, number: int) -> int:
        self.asked.append(number)
        return 2 * number


def fresh_archive() -> Archive:
    """The seeds, with nothing remembered yet."""
    return replace(seeds_archive())


def test_the_same_part_is_worked_out_once():
    counter, archive = Counter(), fresh_archive()
    assert [counter.double(archive, 4), counter.double(archive, 4)] == [8, 8]
    assert counter.asked == [4]


def test_another_archive_is_worked_out_anew():
    counter = Counter()
    counter.double(fresh_archive(), 4)
    counter.double(fresh_archive(), 4)
    assert counter.asked == [4, 4]


def test_no_more_is_remembered_than_there_is_room_for():
    counter, archive = Counter(), fresh_archive()
    for number in range(10):
        assert counter.double(archive, number) == 2 * number
        assert all(len(known) <= MOST for known in archive.remembered.values())


def test_nothing_is_remembered_by_what_somebody_typed():
    archive = fresh_archive()
    for typed in ("/who Abe", "/who Abbe", "/search Abe", "/timeline Putin", "/said Abe", "who is Abe"):
        answer(archive, Question.parse(typed), date(2026, 1, 1))
    parts = [part for known in archive.remembered.values() for key in known for part in key]
    assert parts
    assert not [part for part in parts if isinstance(part, str)]


def test_questions_in_other_words_find_what_is_remembered():
    archive = fresh_archive()
    answer(archive, Question.parse("/who Shinzo Abe"), date(2026, 1, 1))
    before = {work: len(known) for work, known in archive.remembered.items()}
    answer(archive, Question.parse("/who Abe"), date(2026, 1, 1))
    assert {work: len(known) for work, known in archive.remembered.items()} == before
