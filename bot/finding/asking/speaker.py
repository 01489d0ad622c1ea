"""Whose words a question asks for, as it says so."""

import re

from bot.corpus.folding import fold
from bot.corpus.span import Span

_SAY = (
    r"(?:say|said|answer|reply|respond|tell|comment|think|mean|promise|announce|declare|stress|claim|argue|write|wrote)"
)
_SAY_RU = (
    r"(?:сказал|говорил|ответил|заявил|отметил|подчеркнул|рассказал|думал|считал|говор|дума|счита|отвеча|отмеча)\w*"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bwhat (?:did|does|has|have|had|do|was)\s+(?P<speaker>.{{2,60}}?)\s+(?:\w+ly\s+)?{_SAY}\b",
        rf"\b(?:что|как)\s+(?P<speaker>(?!об?\b|про\b|на\b).{{2,60}}?)\s+{_SAY_RU}",
        rf"\b(?:что|как)\s+{_SAY_RU}\s+(?P<speaker>.{{2,60}}?)(?=\s+(?:о|об|обо|про|на|в|во|по|после|перед|насчет|за|из|к|с)\s|\W*$)",
        r"^(?P<speaker>[^はがの、]{1,20}?(?:の[^はがの、]{1,15})?)(?:は|が)(?=.*(?:何と|なんと|何を|どう))",
    )
)


def speaker_in(question: str) -> Span | None:
    """Where ``question`` names whose words it asks for; None if it doesn't."""
    folded = fold(question)
    found = next((match for pattern in _PATTERNS if (match := pattern.search(folded))), None)
    return Span(*found.span("speaker")) if found else None
