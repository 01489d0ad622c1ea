"""Claims -> the verdict, and the evidence for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from operator import attrgetter

from bot.answers.answer import Turn, Verdict
from bot.answers.verify.claim import Claim
from bot.answers.verify.evidence import Evidence, Pieces, exact_evidence, near_evidence
from bot.answers.verify.speaker import Speaker, speaker_of
from bot.archive.archive import Archive
from bot.finding.verbatim.matching import SHARE, Match, exact_matches, nearest_match
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
    return _Judging(archive).judged(claims)


class _Judging:
    """One question. Whom a claim names and what comes near it is found out once, when it is first asked for."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._speaker, self._pieces, self._nearest = cache(self._find_speaker), cache(_words), cache(self._find_nearest)

    def judged(self, claims: Sequence[Claim]) -> Judged:
        plausible = [claim for claim in claims if self._is_plausible(claim)]
        for claim in plausible:
            matches = exact_matches(self._archive.wording, self._pieces(claim))
            if matches:
                return self._exact(claim, matches)
            passage = self._nearest(claim) if _is_passage(claim, claims) else None
            if passage and passage.share >= _PASSAGE:
                return self._near(claim, passage)
        nearest = ((claim, self._nearest(claim)) for claim in self._surest(plausible))
        near = [(claim, match) for claim, match in nearest if match and match.is_near]
        if near:
            return self._near(*max(near, key=lambda pair: pair[1].share))
        likeliest = plausible[0] if plausible else claims[0]
        return Judged(Verdict.ABSENT, likeliest, self._speaker(likeliest))

    def _find_speaker(self, claim: Claim) -> Speaker | None:
        return speaker_of(self._archive, claim)

    def _find_nearest(self, claim: Claim) -> Match | None:
        return nearest_match(self._archive.wording, self._pieces(claim), SHARE)

    def _is_plausible(self, claim: Claim) -> bool:
        """Without quotation marks, only a name sets words apart from a text: they may else be part of it."""
        return claim.marked or not claim.named or self._speaker(claim) is not None

    def _surest(self, claims: Sequence[Claim]) -> list[Claim]:
        """Those that their form sets apart: by quotation marks, or by a name that the documents know."""
        marked = [claim for claim in claims if claim.marked]
        named = (claim for claim in claims if claim.named and (who := self._speaker(claim)) and who.entity)
        return marked or list(islice(named, 1)) or list(claims)

    def _near(self, claim: Claim, match: Match) -> Judged:
        speaker = self._speaker(claim)
        return Judged(Verdict.ALTERED, claim, speaker, near_evidence(self._archive, speaker, match))

    def _exact(self, claim: Claim, matches: Sequence[Match]) -> Judged:
        speaker, pieces = self._speaker(claim), self._pieces(claim)
        found = [exact_evidence(self._archive, claim, pieces, speaker, match) for match in matches]
        best, *others = sorted(found, key=attrgetter("rank"))
        alike = (one for one in others if _verdict(one) is _verdict(best))
        return Judged(_verdict(best), claim, speaker, best, tuple(one.match for one in alike))


def _is_passage(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Is it a longer text with quotations in it, which may be real though the text is not?"""
    return claim is claims[0] and not claim.marked and any(other.marked for other in claims)


def _words(claim: Claim) -> Pieces:
    return tuple(read_words(claim.text, piece) for piece in claim.pieces)


def _verdict(evidence: Evidence) -> Verdict:
    if evidence.is_altered:
        return Verdict.ALTERED
    return Verdict.MISATTRIBUTED if evidence.is_misattributed else Verdict.VERBATIM
