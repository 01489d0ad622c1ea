"""What somebody typed -> the quotations that may be claimed in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.answers.verify.beside import AROUND, FEW_WORDS, saying_in, word_count
from bot.answers.verify.claim import Claim
from bot.corpus.folding import fold
from bot.corpus.span import Span, stripped
from bot.reading.speech.marks import pair_marks
from bot.reading.speech.quoted import Quoted

_BEFORE_COLON = re.compile(r"(?P<name>[^:：\n]{1,80})[:：]\s*(?P<text>\S.*)", re.DOTALL)
_BEHIND_DASH = re.compile(r"(?P<text>.*\S)\s+[—–―-]{1,2}\s*(?P<name>[^—–―\n]{1,80})", re.DOTALL)
_BEHIND_COMMA = re.compile(r"(?P<text>.*\S)\s*,\s*(?P<name>[^,\n]{1,80})", re.DOTALL)
_IN_BRACKETS = re.compile(r"(?P<text>.*\S)\s+\((?P<name>[^()\n]{1,80})\)\.?", re.DOTALL)
_THAT = re.compile(r"\s*,?\s*(?:that\b|что\b)?\s*", re.IGNORECASE)
_COLONS = (":", "：")
_DASHES_AND_BRACKETS = ("—", "–", "-", "(")
# "Reed never said that" is a text of its own.
_UNSAID = frozenset("not never didn't doesn't don't hasn't haven't не никогда".split())
# Who denies that something is so hasn't said it.
_DENYING = re.compile(r"den(?:y|ie[ds]|ying)|отриц|опров|отверг")
_MOST_NAME_WORDS = 9
_SENTENCE_END = re.compile(r"[?!…;]|\w{3}\.\s")


def has_quotation(text: str) -> bool:
    """Do quotation marks set something apart in ``text``?"""
    return bool(_quoted(text))


def read_claims(text: str, today: date, beside: str = "") -> tuple[Claim, ...]:
    """The ways to understand ``text``, the likeliest first; there is one at least if it holds a word.

    ``beside`` says who is meant to have said it, where that stands elsewhere.
    """
    text = text.strip()
    span = stripped(text, 0, len(text))
    claims = (_beside(text, span, beside, today) if beside else _alone(text, span, today)) if span else ()
    return tuple(claim for claim in claims if claim.pieces)


def _beside(text: str, span: Span, beside: str, today: date) -> Iterator[Claim]:
    """What is quoted in ``text``, or else all of it."""
    if quoted := _quoted(text):
        yield Claim.of(text, [one.inner for one in quoted], beside, today, named=True, marked=True)
    for inner in _led_in(text, span):
        yield Claim.of(text, [inner], beside, today, named=True, marked=True)
    yield Claim.of(text, [span], beside, today, named=True, marked=True)


def _led_in(text: str, span: Span) -> Iterator[Span]:
    """What is quoted in ``span`` behind "NAME said: ": the name isn't part of it."""
    found = _BEFORE_COLON.fullmatch(text, span.start, span.end)
    if found and _tells_who_says(found["name"]) and (inner := stripped(text, *found.span("text"))):
        yield inner


def _tells_who_says(lead: str) -> bool:
    """Is ``lead`` a name, or a name with a verb of saying that nothing denies?"""
    if not _is_short_lead(lead):
        return False
    words = [word for word in lead.split() if any(map(str.isalpha, word))]
    return bool(saying_in(lead)) or (bool(words) and not any(word[0].islower() for word in words))


def _alone(text: str, span: Span, today: date) -> Iterator[Claim]:
    whole = Claim.of(text, [span], "", today)
    if quoted := _quoted(text):
        marked = _between_marks(text, quoted, today)
        is_passage = not marked.named and word_count(marked.beside) > FEW_WORDS
        yield from (whole, marked) if is_passage else (marked, whole)
    else:
        for claim in _named(text, today, (_BEFORE_COLON, _BEHIND_DASH, _IN_BRACKETS)):
            inner = _led_in(text, claim.pieces[0].to(claim.pieces[-1])) if claim.led and claim.pieces else ()
            yield from (replace(claim, pieces=(span,)) for span in inner)
            yield claim
        yield whole
        yield from _said(text, today)


def _quoted(text: str) -> tuple[Quoted, ...]:
    return pair_marks(text, Span(0, len(text))) if text else ()


def _between_marks(text: str, quoted: tuple[Quoted, ...], today: date) -> Claim:
    """The quotation between marks; what stands around them is beside it. A colon leads to what is quoted behind it."""
    first = next((i for i, one in enumerate(quoted) if text[: one.outer.start].rstrip().endswith(_COLONS)), 0)
    told, start = [text[: quoted[first].outer.start]], quoted[first].outer.end
    for one in quoted[first + 1 :]:
        told.append(text[start : one.outer.start])
        start = one.outer.end
    behind = text[start:]
    named = told[0].rstrip().endswith(_COLONS) or behind.lstrip().startswith(_DASHES_AND_BRACKETS)
    inner = [one.inner for one in quoted[first:]]
    return Claim.of(text, inner, _lines((*told, behind)), today, named, marked=True)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(" ".join(part.split()) for part in parts if part.strip(AROUND))


def _named(text: str, today: date, forms: Iterable[re.Pattern[str]]) -> Iterator[Claim]:
    """As in "NAME: TEXT", "TEXT — NAME" and "TEXT (NAME)", without quotation marks."""
    for form in forms:
        found = form.fullmatch(text)
        span = stripped(text, *found.span("text")) if found else None
        if (
            found
            and span
            and len(found["name"].split()) <= _MOST_NAME_WORDS
            and not _SENTENCE_END.search(found["name"])
        ):
            yield replace(Claim.of(text, [span], found["name"], today, named=True), led=form is _BEFORE_COLON)


def _said(text: str, today: date) -> Iterator[Claim]:
    """As in "TEXT, said NAME" and "NAME said that TEXT", without quotation marks."""
    found, verb = _BEHIND_COMMA.fullmatch(text), saying_in(text)
    if found and saying_in(found["name"]):
        span, beside = stripped(text, *found.span("text")), found["name"]
    elif verb and _is_short_lead(text[: verb.start]) and not _DENYING.match(fold(verb.of(text))):
        that = _THAT.match(text, verb.end)
        span, beside = stripped(text, that.end() if that else verb.end, len(text)), text[: verb.end]
    else:
        return
    if span:
        yield Claim.of(text, [span], beside, today, named=True)


def _is_short_lead(lead: str) -> bool:
    return "," not in lead and word_count(lead) < FEW_WORDS and _UNSAID.isdisjoint(fold(lead).split())
