"""Claims -> the verdict, and the evidence for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter

from bot.answers.answer import Turn, Verdict
from bot.answers.verify.claim import Claim
from bot.answers.verify.evidence import Evidence, Pieces, exact_evidence, near_evidence
from bot.answers.verify.speaker import Speaker, speaker_of
from bot.archive.archive import Archive
from bot.finding.verbatim.matching import Match, exact_matches, nearest_match
from bot.finding.verbatim.words import read_words

# A passage that agrees by so much is that passage altered, though the quotations in it may be real.
_PASSAGE = 0.85


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on ``claim``. There is no evidence of words that stand nowhere; ``others`` are further places."""

    verdict: Verdict
    claim: Claim
    speaker: Speaker | None
    evidence: Evidence | None = None
    others: tuple[Match, ...] = ()

    @property
    def turn(self) -> Turn | None:
        """What the sentence that the words are cut out of makes of them, if it doesn't state them."""
        return self.evidence.frame.turn if self.evidence and self.evidence.frame else None


def judge(archive: Archive, claims: Sequence[Claim]) -> Judged:
    """The verdict on the likeliest of ``claims`` that stands word for word, else on the one that comes nearest."""
    read = [(claim, _words(claim)) for claim in claims if _is_plausible(archive, claim)]
    for claim, pieces in read:
        matches = exact_matches(archive.wording, pieces)
        if matches:
            return _exact(archive, claim, pieces, matches)
        passage = nearest_match(archive.wording, pieces) if _is_passage(claim, claims) else None
        if passage and passage.share >= _PASSAGE:
            return _near(archive, claim, passage)
    near = [(claim, match) for claim, pieces in _surest(archive, read) if (match := _nearest(archive, pieces))]
    if near:
        return _near(archive, *max(near, key=lambda pair: pair[1].share))
    likeliest = read[0][0] if read else claims[0]
    return Judged(Verdict.ABSENT, likeliest, speaker_of(archive, likeliest))


def _is_passage(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Is it a longer text with quotations in it, which may be real though the text is not?"""
    return claim is claims[0] and not claim.marked and any(other.marked for other in claims)


def _nearest(archive: Archive, pieces: Pieces) -> Match | None:
    match = nearest_match(archive.wording, pieces)
    return match if match and match.is_near else None


def _near(archive: Archive, claim: Claim, match: Match) -> Judged:
    speaker = speaker_of(archive, claim)
    return Judged(Verdict.ALTERED, claim, speaker, near_evidence(archive, speaker, match))


def _is_plausible(archive: Archive, claim: Claim) -> bool:
    """Without quotation marks, only a name sets words apart from a text: they may else be part of it."""
    return claim.marked or not claim.named or speaker_of(archive, claim) is not None


def _words(claim: Claim) -> Pieces:
    return tuple(read_words(claim.text, piece) for piece in claim.pieces)


def _surest(archive: Archive, read: Sequence[tuple[Claim, Pieces]]) -> list[tuple[Claim, Pieces]]:
    """Those that their form sets apart: by quotation marks, or by a name that the documents know."""
    marked = [pair for pair in read if pair[0].marked]
    named = (pair for pair in read if pair[0].named and (who := speaker_of(archive, pair[0])) and who.entity)
    return marked or list(islice(named, 1)) or list(read)


def _exact(archive: Archive, claim: Claim, pieces: Pieces, matches: Sequence[Match]) -> Judged:
    speaker = speaker_of(archive, claim)
    found = [exact_evidence(archive, claim, pieces, speaker, match) for match in matches]
    best, *others = sorted(found, key=attrgetter("rank"))
    alike = (one for one in others if _verdict(one) is _verdict(best))
    return Judged(_verdict(best), claim, speaker, best, tuple(one.match for one in alike))


def _verdict(evidence: Evidence) -> Verdict:
    if evidence.is_altered:
        return Verdict.ALTERED
    return Verdict.MISATTRIBUTED if evidence.is_misattributed else Verdict.VERBATIM
