"""The clauses of a sentence that tell when, or how much money; and whether it speaks of what the one before does."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking.forms import MONEY
from bot.finding.passage import Passage
from bot.finding.terms import stems_of
from bot.reading.dates.timex import TimexType
from bot.reading.facts import Facts
from bot.reading.leaning import leans

# Where a sentence is joined: what is told behind has a time of its own. A bare "and" joins nouns too, so a verb must
# follow it.
_JOINT = re.compile(
    r"[;:—–]|,? (?:but|while|whereas|although|though|because|when|after|before|so that)\b"
    r"|,? (?:и|но|а|хотя|когда|после того как)\b"
    r"|, (?:and|which|who|whose|where|котор\w+|где)\b"
    r"|,? and (?=(?:had|has|have|was|were|is|are|will|would|then|now|later|did|does|could|can|must|may|might|said)\b)",
    re.IGNORECASE,
)
# Words so general that they mean what the sentence before names: "The work will cost 3 million".
_GENERAL = re.compile(
    r"\W*(?:(?:the|this|that|its|their|his|her) )?(?:(?:whole|entire|total|overall|new|final) )?"
    r"(?:works?|project|plan|scheme|undertaking|programme|program|campaign|deal|purchase|repairs?|construction|building"
    r"|total|whole|sum|cost|costs|price|bill|each|all|half|both|one)\b"
    r"|\W*(?:все|работ\w+|проект\w*|план\w*|сделк\w+|покупк\w+|ремонт\w*|строительств\w+|стоимость|цена|сумма|кажд\w+)\b"
    r"|\W*(?:the|this) (?:ship|vessel|boat|plane|aircraft|train|machine|device|building|house|bridge|tunnel|dam|road"
    r"|line|company|firm|group|club|team|man|woman|boy|girl|couple|animal|city|town|village|island|mountain|book|film"
    r"|painting|picture|disease|law|treaty|agreement|contract|trip|visit|match|game|race|price|sale|strike|fire|storm|attack)\b"
    r"(?! (?:of|for|in|on|at|to|from|with|between|that|which|who)\b)"
    r"|\W*同(?:社|氏|市|町|村|県|校|館|園|国|大学|博士|教授|選手|団体|施設|大会)|\W*大会は"
    r"|\W*(?:総|この|その|工事|計画|事業|費用|価格|金額)"
)
_TIMED = frozenset((TimexType.DATE, TimexType.TIME))
_REMEMBERED = 1024


def goes_on(sentence: str) -> bool:
    """Does ``sentence`` begin with a word that means what the one before it names: a pronoun, or a general word?"""
    return leans(sentence) or bool(_GENERAL.match(fold(sentence)))


def stems_beside_times(passage: Passage, facts: Facts) -> frozenset[str]:
    """The stems in those clauses of ``passage`` that hold a time; all of them where none does."""
    times = [time.span for time in facts.times if time.type in _TIMED and time.span.overlaps(passage.span)]
    return _stems_beside(times, passage, facts)


def stems_beside_money(passage: Passage, facts: Facts) -> frozenset[str]:
    """The stems in those clauses of ``passage`` that hold a sum of money; all of them where none does."""
    start = passage.span.start
    money = (Span(found.start() + start, found.end() + start) for found in MONEY.finditer(fold(passage.excerpt.text)))
    return _stems_beside(list(money), passage, facts)


def _stems_beside(told: Sequence[Span], passage: Passage, facts: Facts) -> frozenset[str]:
    clauses = [clause for clause in _clauses(facts, passage.span) if any(clause.overlaps(one) for one in told)]
    texts = (clause.of(facts.document.text) for clause in clauses or [passage.span])
    return frozenset[str]().union(*map(_stems_in, texts))


@lru_cache(_REMEMBERED)
def _stems_in(clause: str) -> frozenset[str]:
    return frozenset(stems_of(clause))


def _clauses(facts: Facts, sentence: Span) -> Iterator[Span]:
    """The parts of ``sentence``: cut at its joints, and where what somebody said begins and ends."""
    cuts = {joint.start() for joint in _JOINT.finditer(facts.document.text, sentence.start, sentence.end)}
    said = (voice.quotation.span for voice in facts.voices if voice.quotation.span.overlaps(sentence))
    cuts.update(end for span in said for end in (span.start, span.end) if sentence.start < end < sentence.end)
    for start, end in pairwise(sorted({sentence.start, *cuts, sentence.end})):
        yield Span(start, end)
