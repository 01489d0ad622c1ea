"""A claim and a place of its words -> what the document there says for it and against it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from bot.answers.answer import Turn
from bot.answers.framing.reading import Frame
from bot.answers.typed.period import Period
from bot.answers.verify.claim import Claim
from bot.answers.verify.cut import frame_of
from bot.answers.verify.omissions import Omission, cut_negation, is_cut, is_of_scraps, is_pieced, omissions_of
from bot.answers.verify.owners import Owners, is_by, owners_of
from bot.answers.verify.speaker import Speaker
from bot.answers.verify.typography import Written, altering, differs
from bot.archive.archive import Archive
from bot.finding.verbatim.matching import Difference, Match
from bot.finding.verbatim.words import Word
from bot.reading.dates.when import Granularity, When, first_day
from bot.reading.facts import Facts
from bot.reading.layout.parts import Role

_SHORTEST = 4  # words; fewer are anybody's
_DAYS_TO_PRINT = 31  # so long after something was said its day still stands beside it in the news

Pieces: TypeAlias = Sequence[Sequence[Word]]
"""The words of a claim's pieces; spans are those of its text."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the words of a claim stand, and what is known of them there.

    ``by`` and ``on`` tell whether the claimed speaker and day are right; None where the document doesn't say, or
    nothing was claimed. ``of_scraps``: it leaves words out between pieces too short to prove anything. ``retouched``:
    signs, capitals or accents differ. ``is_pieced``: words are left out between its pieces, if only "he said".
    ``is_short``: so few words are anybody's. ``is_cut``: the sentence is longer; ``frame``: and doesn't state them.
    """

    match: Match
    owners: Owners
    by: bool | None = None
    on: bool | None = None
    omissions: tuple[Omission, ...] = ()
    of_scraps: bool = False
    retouched: bool = False
    is_pieced: bool = False
    is_short: bool = False
    is_cut: bool = False
    frame: Frame | None = None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Where the document words it otherwise, in order; none where it is word for word."""
        return self.match.differences

    @property
    def is_altered(self) -> bool:
        """Do words differ, or are the pieces that agree too short to prove anything?"""
        return bool(self.differences) or self.of_scraps

    @property
    def is_misattributed(self) -> bool:
        """Did another say it, or on another day? Pieces of several people's words are nobody's."""
        return self.by is False or self.on is False or (self.is_pieced and len(self.owners.names) > 1)

    @property
    def rank(self) -> tuple[bool, bool, bool, int, bool, bool, str]:
        """Best first: not altered, not another's, surely the speaker's, the least left out, quoted, printed early."""
        left_out = sum(len(omission.words) for omission in self.omissions)
        quoted = bool(self.owners.voices) and not self.owners.narrated
        day = str(self.match.document.published or "")
        return self.is_altered, self.is_misattributed, self.by is not True, left_out, not quoted, not self._in_body, day

    @property
    def _in_body(self) -> bool:
        return any(block.span.overlaps(self.match.span) for block in self.owners.facts.layout.having(Role.BODY))


def near_evidence(archive: Archive, speaker: Speaker | None, match: Match) -> Evidence:
    """What is known of words that stand there with changes."""
    owners = owners_of(archive, archive.facts_of(match.document), match.words)
    frame = frame_of(owners.facts, owners, match, asked=False) if match.words else None
    frame = frame if frame and frame.turn in (Turn.ASKED, Turn.SUPPOSED) else None
    return Evidence(match, owners, is_by(archive, owners, speaker) if speaker else None, frame=frame)


def exact_evidence(archive: Archive, claim: Claim, pieces: Pieces, speaker: Speaker | None, match: Match) -> Evidence:
    """What is known of words that stand there word for word; signs and omissions may still change their meaning."""
    facts = archive.facts_of(match.document)
    owners = owners_of(archive, facts, match.words)
    omissions = tuple(omissions_of(facts, match))
    written = list(_written(claim, pieces, match))
    changes = [change for pair in written for change in altering(*pair)]
    of_scraps = is_of_scraps(pieces, omissions)
    length = sum(_length(word) for piece in pieces for word in piece)
    is_short = length < _SHORTEST
    # A lone word and scraps prove nothing, whatever their sentence makes of them, and may stand in a hundred places.
    frame = None if of_scraps or length <= 1 else frame_of(facts, owners, match, claim.asks)
    frame = frame if frame and (not is_short or frame.turn is Turn.DENIED) else None
    denial = frame.cue if frame and frame.turn is Turn.DENIED else cut_negation(facts, match)
    negations = (denial, *(omission.negation for omission in omissions))
    changes += [Difference((), (negation,)) for negation in negations if negation]
    return Evidence(
        match=replace(match, differences=tuple(changes)),
        owners=owners,
        by=is_by(archive, owners, speaker, told=frame is not None and frame.is_anothers) if speaker else None,
        on=_is_on(facts, match, claim.period) if claim.period else None,
        omissions=omissions,
        of_scraps=of_scraps,
        retouched=any(differs(*pair) for pair in written),
        is_pieced=is_pieced(match),
        is_short=is_short,
        is_cut=is_cut(facts, match),
        frame=frame,
    )


def _length(word: Word) -> float:
    """A word counts one; in a script without spaces two characters make about a word."""
    return 0.5 if len(word.span) == 1 and not word.key.isascii() else 1.0


def _written(claim: Claim, pieces: Pieces, match: Match) -> Iterator[tuple[Written, Written]]:
    for piece, place, span in zip(pieces, match.places, claim.pieces, strict=True):
        end = span.end if claim.marked else piece[-1].span.end
        given = Written(claim.text, tuple(word.span for word in piece), end)
        yield given, Written.in_document(match.document.text, place.words)


def _is_on(facts: Facts, match: Match, period: Period) -> bool | None:
    """Were the words printed, the day after they were said at the latest, or said, in ``period``?"""
    printed = facts.document.published
    if printed is None:
        return None
    if any(period.holds(_day(printed - timedelta(days=days))) for days in (0, 1)):
        return True
    told = [event.when for event in facts.events if event.span.overlaps(match.span)]
    days = [when for when in told if when.granularity is Granularity.DAY]
    return any(period.holds(when) and 0 <= (printed - first_day(when)).days <= _DAYS_TO_PRINT for when in days)


def _day(day: date) -> When:
    return When(day.isoformat(), day.isoformat(), Granularity.DAY)
