"""What stands beside a passage, and beside an answer in it."""

from bot.answers.plain_questions.clauses import stems_beside_money, stems_beside_times
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Kind
from bot.finding.asking.kinds import Wants
from bot.reading.leaning import leans

_REMEMBERED = 4096  # passages, with what is beside them and beside an answer in them
# What stands in the sentence before or after counts by this much; or by more if it begins with "it" or "they", which
# mean what the one before it names, or what that one's "it" does.
BESIDE, _LEANT_ON = 0.5, 0.8
BESIDE_ANSWERS = {Wants.DAY: stems_beside_times, Wants.MONEY: stems_beside_money}


@remembered(_REMEMBERED)
def neighbours(archive: Archive, number: int) -> tuple[tuple[int, float], ...]:
    """The passages before and after in the same document, with what it is worth that they hold something."""
    own = archive.index.numbering.of(archive.index.passage(number).document)
    before = [(number - 1, BESIDE)]
    if _leans(archive, number):
        before = [(number - 1, _LEANT_ON)]
        if number - 1 in own and _leans(archive, number - 1):
            before.append((number - 2, _LEANT_ON * _LEANT_ON))
    return tuple(beside for beside in (*before, (number + 1, BESIDE)) if beside[0] in own)


@remembered(_REMEMBERED)
def people_about(archive: Archive, number: int) -> frozenset[str]:
    """The people whom a passage is about."""
    about = archive.index.passage(number).about
    return frozenset(one for one in about if archive.entities[one].kind is Kind.PERSON)


@remembered(_REMEMBERED)
def stems_beside_answer(archive: Archive, number: int, wants: Wants) -> frozenset[str]:
    """Those in the clauses of a passage that hold the kind of answer."""
    passage = archive.index.passage(number)
    return BESIDE_ANSWERS[wants](passage, archive.facts_of(passage.document))


def _leans(archive: Archive, number: int) -> bool:
    return leans(archive.index.passage(number).excerpt.text)
