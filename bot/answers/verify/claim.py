"""What somebody typed -> the quotation that is claimed, and who is said to have said it, and when."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from bot.answers.period import Period, read_period
from bot.corpus.folding import fold
from bot.corpus.span import Span, stripped
from bot.finding.stopwords import STOPWORDS
from bot.reading.speech.marks import pair_marks
from bot.reading.speech.tokens import verb_forms
from bot.reading.speech.words import NOUN_OR_VERB, SAYING, SPEECH_NOUNS

# Dots and brackets that show an omission, and a bracketed [sic], which is nobody's word.
_OMISSION = re.compile(r"[\[(<][ ]?(?:\.{2,}|…+|\. \. \.)[ ]?[\])>]|\.{3,}|…+|\. \. \.|⋯+|\[sic\]", re.IGNORECASE)
_BEFORE_COLON = re.compile(r"(?P<name>[^:：\n]{1,80})[:：]\s*(?P<text>\S.*)", re.DOTALL)
_BEHIND_DASH = re.compile(r"(?P<text>.*\S)\s+[—–―-]{1,2}\s*(?P<name>[^—–―\n]{1,80})", re.DOTALL)
_BEHIND_COMMA = re.compile(r"(?P<text>.*\S)\s*,\s*(?P<name>[^,\n]{1,80})", re.DOTALL)
_IN_BRACKETS = re.compile(r"(?P<text>.*\S)\s+\((?P<name>[^()\n]{1,80})\)\.?", re.DOTALL)
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
_JAPANESE_VERB = re.compile(
    r"(?:は|が|も|氏は|氏が)?、?(?:述べ|言っ|言い|言う|語っ|話し|発言|コメント|指摘|強調|説明).*", re.DOTALL
)
_PARTICLE = re.compile(r"(?:は|が|も|の発言|によると|によれば)$")
_COLONS = (":", "：")
_AROUND = " \t\n\r,.;:!?…—–―-()[]「」『』、。：＝=~\"'“”«»"
# A year at the end, perhaps with a month and a day behind it, or near the beginning.
_DATED = re.compile(r"(?<!\d)[12]\d{3}(?:[-年/.]\d{1,2}){,2}[年月日]?$|^(?:\S+ ){,3}[12]\d{3}(?!\d)")
_THAT = re.compile(r"\s*,?\s*(?:that\b|что\b)?\s*", re.IGNORECASE)
# A quotation with more omissions is no quotation, and would take long to look up.
_MOST_PIECES = 12
# "Reed never said that" is a text of its own.
_UNSAID = frozenset("not never didn't doesn't don't hasn't haven't не никогда".split())
# As many words beside a quotation say who said it; more of them are a text of their own.
_FEW, _MOST_NAME_WORDS = 7, 9
_SENTENCE_END = re.compile(r"[?!…;]|\w{3}\.\s")


@dataclass(frozen=True, slots=True)
class Claim:
    """A quotation as it was given.

    ``pieces`` are the spans of ``text`` that are claimed to be word for word, with omissions between them. ``beside``
    is what stands around the quotation and may tell who said it; ``named`` says that its form leaves no doubt of that,
    ``marked`` that quotation marks, or a message of its own, set the quotation apart, ``led`` that a colon does.
    """

    text: str
    pieces: tuple[Span, ...]
    beside: str = ""
    period: Period = field(default_factory=Period)
    named: bool = False
    marked: bool = False
    led: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """What may be the speaker's name, the likeliest first; none where nobody is named."""
        return tuple(dict.fromkeys(name for name in _names(self.beside) if _is_name(name)))


def has_quotation(text: str) -> bool:
    """Do quotation marks set something apart in ``text``?"""
    return bool(text) and bool(pair_marks(text, Span(0, len(text))))


def read_claims(text: str, today: date, beside: str = "") -> tuple[Claim, ...]:
    """The ways to understand ``text``, the likeliest first; there is one at least if it holds a word.

    ``beside`` says who is meant to have said it, where that stands elsewhere.
    """
    text = text.strip()
    if beside:
        whole = _claim(text, (_whole(text),), beside, today, named=True, marked=True)
        return _filled((*_with(_marked(text, today), beside, today), whole))
    marked = _marked(text, today)
    whole = _claim(text, (_whole(text),), "", today)
    if marked and (marked.named or len(_WORD.findall(marked.beside)) <= _FEW):
        return _filled((marked, whole))
    if marked:
        return _filled((whole, marked))
    return _filled((*_named(text, today, (_BEFORE_COLON, _BEHIND_DASH, _IN_BRACKETS)), whole, *_said(text, today)))


def _with(marked: Claim | None, beside: str, today: date) -> Iterator[Claim]:
    if marked:
        spans = tuple(Span(piece.start, piece.end) for piece in marked.pieces)
        yield _claim(marked.text, spans, beside, today, named=True, marked=True)


def _whole(text: str) -> Span | None:
    return stripped(text, 0, len(text))


def _filled(claims: tuple[Claim | None, ...]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim and claim.pieces)


def _claim(
    text: str, quoted: Iterable[Span | None], beside: str, today: date, named: bool = False, marked: bool = False
) -> Claim:
    spans = [span for span in quoted if span]
    pieces = tuple(piece for span in spans for piece in _pieces(text, span))
    if len(pieces) > _MOST_PIECES:
        pieces = (spans[0].to(spans[-1]),)
    parts = [_dated(part, today) for part in beside.split("\n")]
    period = next((period for _, period in parts if period), Period())
    return Claim(text, pieces, "\n".join(rest for rest, _ in parts), period, named, marked)


def _dated(part: str, today: date) -> tuple[str, Period]:
    """What stands beside a quotation without its date, and the date; one in the middle of it dates something else."""
    rest, period = read_period(part, today) if _DATED.search(part.strip(_AROUND)) else (part, Period())
    return (rest, period) if len(_WORD.findall(rest)) <= _FEW else (part, Period())


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The parts of ``span`` between the dots that show omissions."""
    start = span.start
    for omission in _OMISSION.finditer(text, span.start, span.end):
        if _filled_part(text, start, omission.start()):
            yield Span(start, omission.start())
        start = omission.end()
    if _filled_part(text, start, span.end):
        yield Span(start, span.end)


def _filled_part(text: str, start: int, end: int) -> bool:
    return any(map(str.isalnum, text[start:end]))


def _marked(text: str, today: date) -> Claim | None:
    """The quotation between marks; what stands around them is ``beside``."""
    quoted = pair_marks(text, Span(0, len(text))) if text else ()
    if not quoted:
        return None
    first = next((i for i, one in enumerate(quoted) if text[: one.outer.start].rstrip().endswith(_COLONS)), 0)
    told, start = [text[: quoted[first].outer.start]], quoted[first].outer.end
    for one in quoted[first + 1 :]:
        told.append(text[start : one.outer.start])
        start = one.outer.end
    behind = text[start:]
    beside = "\n".join(part.strip() for part in (*told, behind) if part.strip(_AROUND))
    named = told[0].rstrip().endswith(_COLONS) or behind.lstrip().startswith(("—", "–", "-", "("))
    return _claim(text, tuple(one.inner for one in quoted[first:]), beside, today, named, marked=True)


def _named(text: str, today: date, forms: tuple[re.Pattern[str], ...]) -> Iterator[Claim]:
    for form in forms:
        found = form.fullmatch(text)
        if found and len(found["name"].split()) <= _MOST_NAME_WORDS and not _SENTENCE_END.search(found["name"]):
            claim = _claim(text, (stripped(text, *found.span("text")),), found["name"], today, named=True)
            yield replace(claim, led=form is _BEFORE_COLON)


def _said(text: str, today: date) -> Iterator[Claim]:
    """As in "TEXT, said NAME" and "NAME said that TEXT", without quotation marks."""
    found = _BEHIND_COMMA.fullmatch(text)
    if found and _verb(found["name"]):
        yield _claim(text, (stripped(text, *found.span("text")),), found["name"], today, named=True)
        return
    verb = _verb(text)
    before = _WORD.findall(text[: verb.start]) if verb else []
    if verb and len(before) < _FEW and "," not in text[: verb.start] and _UNSAID.isdisjoint(map(fold, before)):
        that = _THAT.match(text, verb.end)
        start = that.end() if that else verb.end
        yield _claim(text, (stripped(text, start, len(text)),), text[: verb.end], today, named=True)


def _verb(text: str) -> Span | None:
    """The first word of ``text`` that reports speech."""
    return next((Span(*word.span()) for word in _WORD.finditer(text) if _reports(word[0].rstrip("."))), None)


def _reports(word: str) -> bool:
    """Is ``word`` a form of a verb of saying, and neither a noun as well ("state", "tweets") nor a name ("Hope")?"""
    base = word in SAYING and word not in ("say", "tell")
    return verb_forms().get(fold(word)) == "v" and not base and word not in NOUN_OR_VERB and not word[0].isupper()


def _names(beside: str) -> Iterator[str]:
    for part in beside.split("\n"):
        yield from _names_in(part)


def _names_in(part: str) -> Iterator[str]:
    """The name before the verb of "NAME told reporters", else the one behind it: "said NAME"."""
    verb = _verb(part)
    japanese = _PARTICLE.sub("", _JAPANESE_VERB.sub("", _JAPANESE_LEAD.sub("", part)).strip(_AROUND))
    if verb:
        sides = (list(filter(_is_name, _cut(side))) for side in (part[: verb.start], part[verb.end :]))
        yield from next(filter(None, sides), [])
    elif japanese != part.strip(_AROUND):
        yield japanese
    else:
        yield from _cut(part)


def _cut(side: str) -> Iterator[str]:
    name = side.strip(_AROUND)
    while lead := _LEAD.match(name):
        name = name[lead.end() :].strip(_AROUND)
    cut = _TRAIL.sub("", name).strip(_AROUND)
    own = _POSSESSIVE.fullmatch(cut)
    yield from (name, cut, own[1]) if own and own[2].lower() in SPEECH_NOUNS else (name, cut)


def _is_name(name: str) -> bool:
    return any(fold(word[0]) not in STOPWORDS for word in _WORD.finditer(name))
