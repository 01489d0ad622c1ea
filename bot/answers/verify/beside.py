"""What stands beside a quotation -> whose it is meant to be, and of which day."""

import re
from collections.abc import Iterator
from datetime import date

from bot.answers.typed.period import Period, read_period
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.stopwords import STOPWORDS
from bot.reading.speech.tokens import verb_forms
from bot.reading.speech.words import NOUN_OR_VERB, SAYING, SPEECH_NOUNS

AROUND = " \t\n\r,.;:!?…—–―-()[]「」『』、。：＝=~\"'“”«»"
FEW_WORDS = 7  # tell who said something; more of them are a text of their own
LONGEST_LINE = 300  # characters that a name with its day may take
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LEAD = re.compile(
    r"(?:as|according to|by|from|so|and|but|did|does|has|have|was|is|как|по словам|согласно|от|так|а|и)\s+",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"\s(?:in|on|at|to|during|when|while|after|before|that|в|на|во|после|перед|что)\s.*|,.*", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"(.+)['’]s? (?:\S+ )?(\S+)")  # "the mayor's first speech"
_JAPANESE_LEAD = re.compile(r"^\s*(?:」|』)?\s*と、?")
SAYING_IN_JAPANESE = re.compile(r"(?:述べ|言っ|言い|言う|語っ|話し|発言|コメント|指摘|強調|説明)")
_JAPANESE_VERB = re.compile(rf"(?:は|が|も|氏は|氏が)?、?{SAYING_IN_JAPANESE.pattern}.*", re.DOTALL)
_PARTICLE = re.compile(r"(?:は|が|も|の発言|によると|によれば)$")
# A year at the end, perhaps with a month and a day behind it, or near the beginning.
_DATED = re.compile(r"(?<!\d)[12]\d{3}(?:[-年/.]\d{1,2}){,2}[年月日]?$|^(?:\S+ ){,3}[12]\d{3}(?!\d)")


def word_count(text: str) -> int:
    """How many words ``text`` has."""
    return len(_WORD.findall(text))


def read_day(beside: str, today: date) -> tuple[str, Period]:
    """``beside`` without its date, and the date; a year in the middle of it dates something else."""
    if len(beside) > LONGEST_LINE or not _DATED.search(beside.strip(AROUND)):
        return beside, Period()
    rest, period = read_period(beside, today)
    return (rest, period) if word_count(rest) <= FEW_WORDS else (beside, Period())


def names_in(beside: str) -> tuple[str, ...]:
    """What may be the speaker's name in lines of ``beside``, the likeliest first; none where nobody is named."""
    found = (name for line in beside.split("\n") for name in _names(line) if _names_somebody(name))
    return tuple(dict.fromkeys(found))


def _names(line: str) -> Iterator[str]:
    """The name before the verb of "NAME told reporters", else the one behind it: "said NAME"."""
    verb = saying_in(line)
    japanese = _PARTICLE.sub("", _JAPANESE_VERB.sub("", _JAPANESE_LEAD.sub("", line)).strip(AROUND))
    if verb:
        sides = (list(filter(_names_somebody, _cut(side))) for side in (line[: verb.start], line[verb.end :]))
        yield from next(filter(None, sides), [])
    elif japanese != line.strip(AROUND):
        yield japanese
    else:
        yield from _cut(line)


def _cut(side: str) -> Iterator[str]:
    """All that may be a name, then as much as stands before "in an interview" or a comma."""
    name = side.strip(AROUND)
    while lead := _LEAD.match(name):
        name = name[lead.end() :].strip(AROUND)
    cut = _TRAIL.sub("", name).strip(AROUND)
    own = _POSSESSIVE.fullmatch(cut)
    yield from (name, cut, own[1]) if own and own[2].lower() in SPEECH_NOUNS else (name, cut)


def _names_somebody(name: str) -> bool:
    return any(fold(word[0]) not in STOPWORDS for word in _WORD.finditer(name))


def saying_in(text: str) -> Span | None:
    """The first word of ``text`` that reports speech."""
    return next((Span(*word.span()) for word in _WORD.finditer(text) if _reports(word[0].rstrip("."))), None)


def _reports(word: str) -> bool:
    """Is ``word`` a form of a verb of saying, and neither a noun as well ("state", "tweets") nor a name ("Hope")?"""
    base = word in SAYING and word not in ("say", "tell")
    return verb_forms().get(fold(word)) == "v" and not base and word not in NOUN_OR_VERB and not word[0].isupper()
