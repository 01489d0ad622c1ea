"""Text -> layout: which part of a document each of its lines is."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.corpus.composing import composed
from bot.corpus.folding import fold
from bot.corpus.span import Span, stripped
from bot.reading.layout import marks
from bot.reading.layout.credits import writer_in
from bot.reading.layout.lines import Paragraph, read_paragraphs
from bot.reading.layout.parts import Block, Layout, Role
from bot.reading.layout.stamps import is_stamp
from bot.reading.sentences import read_sentences
from bot.reading.speech.labels import read_turns
from bot.reading.speech.signatures import is_signature

_YEAR = re.compile(r"\d{4}$")
_ENDS_A_QUOTATION = re.compile(r"[\"”“»」’]$")
_ENDS_A_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»」』)\]]*$")
# A name and a quotation, or a quotation and a name, are no heading, though no full stop ends them.
_QUOTING = re.compile(r"(?:[:：]\s*|\t)[\"“„«「‘][^\n]+[\"”“»」’]$|^[\"“„«「‘][^\n]+[\"”“»」’] [—–-] \S")
_HEADING_WORDS = 14
_PROSE_WORDS = 12
_CREDIT_WORDS = 4
_BY_PATTERN = (
    (marks.TIMESTAMP, Role.TIMESTAMP),
    (marks.RELATED, Role.RELATED),
    (marks.CAPTION, Role.CAPTION),
    (marks.CREDIT, Role.CAPTION),
)
_SENTENCE_WORDS, _SENTENCE_CHARACTERS = 4, 8  # of a script with spaces, and of one without
_MARKED_CHARACTERS = 400  # a longer line is no caption, credit or dateline


def read_layout(text: str, title: str | None = None, publisher: str | None = None) -> Layout:
    """The layout of ``text``; ``title``, where it is known, tells the headline, and ``publisher`` the masthead.

    Offsets are half-open code points of ``text``. Every line that isn't blank lies in exactly one block; the dateline,
    if there is one, is cut off the front of the first paragraph.
    """
    paragraphs = read_paragraphs(text)
    lead, dateline = _lead(text, paragraphs)
    roles = _Roles(text, paragraphs, lead, title, publisher).read()
    blocks = [
        block
        for paragraph, role in zip(paragraphs, roles, strict=True)
        if (block := _block(text, paragraph.span, role, dateline))
    ]
    return Layout(tuple(blocks), dateline)


def _block(text: str, span: Span, role: Role, dateline: Span | None) -> Block | None:
    if dateline and span.contains(dateline):
        rest = stripped(text, dateline.end, span.end)
        if rest is None:
            return None
        span = rest
    return Block(span, role, read_sentences(text, span) if role is Role.BODY else (span,))


def _lead(text: str, paragraphs: Sequence[Paragraph]) -> tuple[int, Span | None]:
    """The index of the article's first paragraph, and its dateline; in a transcript, of the first turn."""
    for i, paragraph in enumerate(paragraphs):
        if dateline := _dateline(text, paragraph.span):
            return i, dateline
    turn = next((words for _, words in read_turns(text, [paragraph.span for paragraph in paragraphs])), None)
    leads = (
        i for i, one in enumerate(paragraphs) if (turn and one.span.contains(turn)) or _is_prose(one.span.of(text))
    )
    return next(leads, 0), None


def _dateline(text: str, span: Span) -> Span | None:
    found = marks.DATELINE.match(text, span.start, min(span.end, span.start + _MARKED_CHARACTERS))
    if not found or (found["only_stop"] and not found["day"]):
        return None
    shouted = found["place"].split()[0].isupper() and len(found["place"]) > 1
    signed = (found["slashed"] or found["bracketed"]) and (found["dash"] or found["slashed"])
    whole = found["only_stop"] and _YEAR.search(found["day"])  # "Ashford, 9 December 2024. The council met."
    if not (shouted or ((signed or whole) and found["place"].istitle())) or found["place"].isdigit():
        return None
    return stripped(text, found.start(), found.end())


def _is_prose(line: str) -> bool:
    words = len(line.split())
    said = (words >= _SENTENCE_WORDS and line.endswith(".")) or (len(line) >= _SENTENCE_CHARACTERS and line[-1] == "。")
    is_long = words >= _PROSE_WORDS and bool(_ENDS_A_SENTENCE.search(line))
    return (said or is_long) and _own_mark(line) is None and not is_stamp(line)


def _own_mark(line: str) -> Role | None:
    """The role that a line shows by its own words."""
    if len(line) > _MARKED_CHARACTERS:
        return None
    if writer_in(line):
        return Role.CREDIT
    folded = fold(line)
    if folded.rstrip(" :0123456789") in marks.BOILERPLATE:
        return Role.BOILERPLATE
    if marks.CREDIT.search(folded) and (line[0] == "©" or len(line.split()) <= _CREDIT_WORDS):
        return Role.CREDIT
    return next((role for pattern, role in _BY_PATTERN if pattern.search(folded)), None)


def is_title_case(line: str) -> bool:
    """Does a line write its long words with capitals, as headlines of many English-language publishers do?"""
    long = re.findall(r"[^\W\d_]{4,}", line)
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.85 * len(long)


class _Roles:
    """Gives each paragraph its role: by its own marks, then by where it stands."""

    def __init__(
        self, text: str, paragraphs: Sequence[Paragraph], lead: int, title: str | None, publisher: str | None
    ) -> None:
        self.lines = [paragraph.span.of(text) for paragraph in paragraphs]
        self.paragraphs = paragraphs
        self.lead = lead
        self.title = title and fold(composed(title).text).strip()
        self.publisher = publisher and fold(composed(publisher).text).strip()
        blank = sum(a.run != b.run for a, b in pairwise(paragraphs))
        self.apart = blank * 2 >= len(paragraphs) - 1

    def read(self) -> list[Role]:
        roles = [_own_mark(line) if i != self.lead else None for i, line in enumerate(self.lines)]
        self._repeated_captions(roles)
        self._other_articles(roles)
        self._head(roles)
        return [role or self._in_body(i) for i, role in enumerate(roles)]

    def _repeated_captions(self, roles: list[Role | None]) -> None:
        """A line that begins the caption before it is that caption without its credit."""
        for i, (before, line) in enumerate(pairwise(self.lines), 1):
            if roles[i - 1] is Role.CAPTION and before.startswith(line):
                roles[i] = roles[i] or Role.CAPTION

    def _other_articles(self, roles: list[Role | None]) -> None:
        """A caption and a headline of another article, glued to the paragraph that goes on after them."""
        if not self.apart:
            return
        for i in range(1, len(self.lines) - 1):
            glued = self._glued(i - 1, i) and self._glued(i, i + 1)
            if roles[i] is None and glued and i != self.lead and self._is_other_headline(i):
                roles[i] = Role.RELATED
                roles[i - 1] = roles[i - 1] or Role.CAPTION

    def _glued(self, i: int, j: int) -> bool:
        return self.paragraphs[i].run == self.paragraphs[j].run

    def _is_other_headline(self, i: int) -> bool:
        line = self.lines[i]
        return is_title_case(line) and not line.endswith(".") and _is_prose(self.lines[i + 1])

    def _head(self, roles: list[Role | None]) -> None:
        """What stands before the article's first paragraph and has no mark: the headline, then what is under it."""
        if self.lead and self.publisher and fold(self.lines[0]) == self.publisher != self.title:
            roles[0] = Role.BOILERPLATE
        open_lines = [i for i in range(self.lead) if roles[i] is None]
        self._stamps(roles, open_lines)
        open_lines = [i for i in open_lines if roles[i] is None]
        headline = next((i for i in open_lines if fold(self.lines[i]) == self.title), next(iter(open_lines), None))
        for i in open_lines:
            roles[i] = Role.HEADLINE if i == headline else Role.SUBHEADLINE

    def _stamps(self, roles: list[Role | None], open_lines: Sequence[int]) -> None:
        """The lines with a source and the day of the text, beside another that is its headline."""
        for i in open_lines if len(open_lines) > 1 else ():
            if fold(self.lines[i]) != self.title and is_stamp(self.lines[i], above=i == open_lines[0]):
                roles[i] = Role.TIMESTAMP

    def _in_body(self, i: int) -> Role:
        line = self.lines[i]
        if i == self.lead or _ENDS_A_SENTENCE.search(line) or len(line.split()) > _HEADING_WORDS or not self.apart:
            return Role.BODY
        if _QUOTING.search(line) or (is_signature(line) and _ENDS_A_QUOTATION.search(self.lines[i - 1])):
            return Role.BODY
        if i == len(self.lines) - 1:
            return Role.TAGS if _is_tag_line(line) else Role.BODY
        return Role.HEADING if _is_heading(line) else Role.BODY


def _is_tag_line(line: str) -> bool:
    items = [item.strip() for item in line.split(",")]
    return len(items) > 1 and all(item[:1].isupper() and len(item.split()) <= 4 for item in items)


def _is_heading(line: str) -> bool:
    return line[0].isupper() or not line[0].isalpha()
