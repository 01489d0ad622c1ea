"""``/verify``: is a quotation real?"""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from bot.answers.answer import Answer, Checked, Difference, Section, Suggestion, Verdict
from bot.answers.message import say
from bot.answers.question import Question
from bot.answers.verify.forms import has_quotation, read_claims
from bot.answers.verify.judging import Judged, judge
from bot.answers.verify.notes import notes_of
from bot.answers.verify.proof import further, proof_of
from bot.answers.verify.wording import title_of
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.corpus.span import Span

_LONGEST_SUGGESTED = 200  # characters of a text that a suggestion repeats


def answer_verify(archive: Archive, question: Question, today: date) -> Answer:
    """A verdict on the quotation given, or on the message replied to, and the places that prove it."""
    of_replied = bool(question.replied) and not has_quotation(question.text)
    if of_replied:
        claims = read_claims(question.replied, today, beside=question.text)
    else:
        claims = read_claims(question.text, today)
    if not claims:
        notice = say("Is what real? For example: /verify NAME: “TEXT”, or /verify in reply to a message")
        return Answer("verify", question.typed, notice=notice)
    judged = judge(archive, claims)
    return Answer(
        "verify",
        question.typed,
        title_of(judged),
        judged.speaker.entity if judged.speaker else None,
        tuple(_sections(archive, judged, question.limit)),
        notes_of(archive, judged),
        tuple(_nearest(judged)),
        Checked(judged.claim.text, judged.verdict, tuple(_differences(judged)), judged.turn),
        of_replied,
    )


def _sections(archive: Archive, judged: Judged, limit: int) -> Iterator[Section]:
    if judged.evidence:
        citations = proof_of(archive, judged.evidence)
        others = islice(further(archive, judged.others), max(limit - len(citations), 0))
        yield Section(citations=citations, also=tuple(others))


def _differences(judged: Judged) -> Iterator[Difference]:
    for difference in judged.evidence.differences if judged.evidence else ():
        given, found = _whole(difference.given), _whole(difference.found)
        document = judged.evidence.match.document if judged.evidence else None
        yield Difference(given, Excerpt(document, found) if document and found else None)


def _whole(words: tuple[Span, ...]) -> Span | None:
    return words[0].to(words[-1]) if words else None


def _nearest(judged: Judged) -> Iterator[Suggestion]:
    """For a text that stands nowhere: the passages nearest to it."""
    words = " ".join(" ".join(piece.of(judged.claim.text).split()) for piece in judged.claim.pieces)
    if judged.verdict is Verdict.ABSENT and len(words) <= _LONGEST_SUGGESTED:
        yield Suggestion(f"/source {words}", f"/source {words}")
