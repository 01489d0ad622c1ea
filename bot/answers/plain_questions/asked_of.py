"""Whose words a question asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.plain_questions.inquiry import Inquiry
from bot.answers.typed.identify import Identified, identify
from bot.answers.typed.period import Period
from bot.archive.archive import Archive
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking.kinds import Wants
from bot.finding.asking.speaker import speaker_in
from bot.finding.resolver import Known


@dataclass(frozen=True, slots=True)
class AskedOf:
    """Whose words are asked for, and the words of the question that say so.

    ``speaker`` is None where they name several people alike, the ``candidates``; ``by_role``: by a role that each held.
    """

    speaker: Entity | None
    span: Span
    candidates: Sequence[Known] = ()
    by_role: bool = False


def asked_of(archive: Archive, inquiry: Inquiry, period: Period) -> AskedOf | None:
    """The person whose words ``inquiry`` asks for, by name or by the role held in ``period``; None if nobody's."""
    if inquiry.asked.wants is not Wants.WORDS:
        return None
    span = speaker_in(inquiry.text)
    people = [one for one in inquiry.entities if archive.entities[one.entity.id].kind is Kind.PERSON]
    for one in people:
        if span is None or span.overlaps(one.span):
            return AskedOf(archive.entities[one.entity.id], one.span)
    if span is None:
        return None
    typed = span.of(inquiry.text)
    found = identify(archive, typed, period)
    if found.entity and found.entity.kind is Kind.PERSON:
        return AskedOf(found.entity, span)
    if found.holders:
        return AskedOf(None, span, found.candidates, by_role=True)
    return AskedOf(None, span, found.candidates) if _is_shared(found, typed) else None


def _is_shared(found: Identified, typed: str) -> bool:
    """Does what is ``typed`` end with a surname of several who may be meant?"""
    surname = fold(typed).split()[-1]
    bearers = [one for one in found.candidates if _has(fold(one.name), surname)]
    return found.likely and len(bearers) > 1


def _has(name: str, surname: str) -> bool:
    """Japanese names have their surname first, and no space behind it."""
    return surname in name.split() or (surname > "あ" and name.startswith(surname))
