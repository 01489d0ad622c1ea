"""What stands beside a passage, and beside an answer in it."""

import re

from bot.answers.plain_questions.clauses import goes_on, stems_beside_money, stems_beside_times
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Kind
from bot.finding.asking.kinds import Wants
from bot.reading.leaning import leans

_REMEMBERED = 4096  # passages, with what is beside them and beside an answer in them
# What stands in the sentence before or after counts by this much; or by more if it begins with "it" or "they", which
# mean what the one before it names, or what that one's "it" does.
BESIDE, _GENERAL, _LEANT_ON = 0.5, 0.65, 0.8
_SAME = "同社"  # the same company
# Words by which a sentence speaks of what one before it names, wherever they stand.
_POINTING = re.compile(r"\b(?:her|him|it|its|them|their)\b|\b(?:его|ее|её|их|ним|ней|нем|нём)\b|同(?:社|氏)")
BESIDE_ANSWERS = {Wants.DAY: stems_beside_times, Wants.MONEY: stems_beside_money}


@remembered(_REMEMBERED)
def neighbours(archive: Archive, number: int) -> tuple[tuple[int, float], ...]:
    """The passages before and after in the same document, with what it is worth that they hold something."""
    own = archive.index.numbering.of(archive.index.passage(number).document)
    text = archive.index.passage(number).excerpt.text
    before = [(number - 1, _GENERAL if goes_on(text) else BESIDE)]
    if leans(text) or _SAME in text:
        before = [(number - 1, _LEANT_ON)]
        if number - 1 in own and (_SAME in text or _POINTING.search(archive.index.passage(number - 1).excerpt.text)):
            before.append((number - 2, _LEANT_ON * _LEANT_ON))
    return tuple(beside for beside in (*before, (number + 1, BESIDE)) if beside[0] in own)


@remembered(_REMEMBERED)
def people_about(archive: Archive, number: int) -> frozenset[str]:
    """The people whom a passage is about: by their ids; else, where none has one, those whom it names."""
    passage = archive.index.passage(number)
    listed = frozenset(one for one in passage.about if archive.entities[one].kind is Kind.PERSON)
    if listed:
        return listed
    people = archive.facts_of(passage.document).people
    return frozenset(
        one.entity or one.name for one in people if any(span.overlaps(passage.span) for span in one.mentions)
    )


@remembered(_REMEMBERED)
def stems_beside_answer(archive: Archive, number: int, wants: Wants) -> frozenset[str]:
    """Those in the clauses of a passage that hold the kind of answer."""
    passage = archive.index.passage(number)
    return BESIDE_ANSWERS[wants](passage, archive.facts_of(passage.document))
