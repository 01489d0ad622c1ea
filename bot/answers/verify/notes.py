"""What else is to be said of a verdict: what differs, what is left out, where else the words stand."""

from collections.abc import Iterator

from bot.answers.answer import Turn, Verdict
from bot.answers.message import Message, count, say
from bot.answers.verify.evidence import Evidence
from bot.answers.verify.judging import Judged
from bot.archive.archive import Archive
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.verbatim.matching import Difference

_TURNED = {
    Turn.DENIED: say("The sentence there denies them."),
    Turn.ASKED: say("There they are part of a question."),
    Turn.SUPPOSED: say("The sentence there only supposes them."),
    Turn.QUOTED: say("There they are a quotation inside a quotation."),
    Turn.REPORTED: say("There they are told as what others say."),
}
_MOST_DIFFERENCES = 6
_MOST_WORDS = 12  # of a difference; of more the first are shown


def notes_of(archive: Archive, judged: Judged) -> Message | None:
    """All that is to be said beside the title, in sentences; None if there is nothing."""
    said: list[Message] = []
    for note in _notes(judged, judged.evidence) if judged.evidence else (_absent(archive),):
        if note not in said:
            said.append(note)
    if judged.claim.period.unread:
        said.append(say("{day}: there is no such day.", day=judged.claim.period.unread))
    notes = {f"note{i}": note for i, note in enumerate(said)}
    return Message(" ".join(f"{{{name}}}" for name in notes), notes) if notes else None


def _absent(archive: Archive) -> Message:
    n = len(archive.documents)
    days = archive.days
    if not days:
        return count(
            "This one document holds neither these words nor any like them.",
            "None of these {n} documents holds these words, or any like them.",
            n,
        )
    return count(
        "This one document ({first}) holds neither these words nor any like them.",
        "None of these {n} documents ({first} to {last}) holds these words, or any like them.",
        n,
        first=days[0],
        last=days[-1],
    )


def _notes(judged: Judged, evidence: Evidence) -> Iterator[Message]:
    yield from _untold(judged, evidence)
    if judged.verdict is Verdict.ALTERED:
        yield from _of_alteration(judged, evidence)
    altered = judged.verdict is Verdict.ALTERED and judged.turn in (Turn.ASKED, Turn.SUPPOSED)
    if judged.turn and (judged.verdict is Verdict.MISATTRIBUTED or len(evidence.differences) > 1 or altered):
        yield _TURNED[judged.turn]
    yield from _of_omissions(evidence)
    if evidence.is_cut and not evidence.is_short and judged.verdict is not Verdict.ALTERED:
        yield say("It is cut out of a longer sentence.")
    if evidence.retouched:
        yield say("Signs, capital letters or accents differ.")
    if judged.others and not evidence.is_short:
        yield count(
            "The same words stand in one more place.", "The same words stand in {n} more places.", len(judged.others)
        )


def _untold(judged: Judged, evidence: Evidence) -> Iterator[Message]:
    """What the document does not tell of the speaker or the day that are claimed."""
    if evidence.owners.corrected:
        yield say("A correction in the document takes them from whoever it gives them to.")
    unsure = evidence.owners.unsure
    if unsure:
        yield say("The document gives them to {names} and doesn't say which: it names several so.", names=unsure)
    elif judged.speaker and evidence.by is None:
        yield say("The document names {name} there, but doesn't surely say who speaks.", name=judged.speaker.shown)
    if judged.claim.period and evidence.on is None and judged.verdict is not Verdict.ALTERED:
        yield say("The day of the document isn't known.")


def _of_omissions(evidence: Evidence) -> Iterator[Message]:
    left_out = sum(len(omission.words) for omission in evidence.omissions)
    if left_out:
        yield count("One word is left out between the pieces.", "{n} words are left out between the pieces.", left_out)
    if any(not omission.in_one_paragraph for omission in evidence.omissions):
        yield say("The pieces come from different paragraphs.")


def _of_alteration(judged: Judged, evidence: Evidence) -> Iterator[Message]:
    for difference in evidence.differences[:_MOST_DIFFERENCES]:
        yield _difference(judged.claim.text, evidence.match.document.text, difference)
    more = len(evidence.differences) - _MOST_DIFFERENCES
    if more > 0:
        yield count("And one more difference.", "And {n} more differences.", more)
    denied = judged.turn is Turn.DENIED
    if judged.speaker and evidence.by is False and evidence.owners.names and not denied:
        yield say("In the document it is {names} who says it.", names=evidence.owners.names)


def _difference(text: str, document: str, difference: Difference) -> Message:
    given, found = _shown(text, difference.given), _shown(document, difference.found)
    if not found:
        return say("Put in: “{words}”.", words=given)
    if not given:
        return say("Left out: “{words}”.", words=found)
    if fold(given) == fold(found):
        return say("Another sign, or other capital letters, at “{words}”.", words=found)
    return say("“{given}” stands for “{found}”.", given=given, found=found)


def _shown(text: str, words: tuple[Span, ...]) -> str:
    """The words as written, from the first to the last; of many, the first ones."""
    if not words:
        return ""
    shown = words[:_MOST_WORDS]
    return text[shown[0].start : shown[-1].end] + (" …" if len(words) > len(shown) else "")
