"""Transcripts: labels that name who speaks, and the words behind them.

ANNA REED: Thank you, Chair.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from bot.corpus.span import Span, stripped

# Two to four words with capitals or one in capitals, and a colon: "Anna Reed:", "MR. REED (Leeds):", not "Note:".
_SHOUTED, _WRITTEN = r"[A-Z]{2}[A-Z.'’-]*(?: [A-Z][A-Z.'’-]+){0,3}", r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}"
_LABEL = re.compile(rf"(?P<who>{_SHOUTED}|{_WRITTEN})(?: \([^()\n]{{1,40}}\))? ?:\s+")
# One word with a capital is a label where it is the end of a name that the text has in full: "Reed:", not "Note:".
_SURNAME = re.compile(r"(?P<who>[^\W\d_a-zа-яё][\w'’-]+) ?:\s+")
_LONGEST = 80
# So many paragraphs that begin so, and two of them the same, are a transcript and no list of headings.
_FEWEST = 3
# Of fewer, those are somebody's words that say "I" or "we" behind the name of somebody whom the text names elsewhere:
# in minutes one is quoted, and the rest is told.
_MOST = 20  # labels that are looked up in the whole text; of more, it is a list
_FIRST_PERSON = re.compile(
    r"\bI\b(?!\.)|\b(?:[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us|[Яя]|[Мм]ы|[Мм]не|[Мм]еня|[Нн]ам|[Нн]ас|[Мм]о[йяеёи]|[Нн]аш\w{,3})\b"
)
_QUOTED = tuple("\"'“”«»„「『‘")


def label_at(text: str, start: int, end: int) -> Span | None:
    """The name that ``text[start:end]`` begins with, if a colon behind it makes it a label."""
    found = _LABEL.match(text, start, min(end, start + _LONGEST))
    return Span(*found.span("who")) if found else None


def read_turns(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """The label and the words of each paragraph that has one, in order: all in a transcript, else those who say "I"."""
    labelled = [(found, one) for one in paragraphs if (found := _label(text, one))]
    told = Counter(found["who"] for found, _ in labelled)
    if len(labelled) < _FEWEST or max(told.values()) < 2:
        labelled = [one for one in labelled[:_MOST] if _speaks(text, *one)]
    for found, paragraph in labelled:
        words = stripped(text, found.end(), paragraph.end)
        if words:
            yield Span(*found.span("who")), words


def _label(text: str, paragraph: Span) -> re.Match[str] | None:
    start, end = paragraph.start, paragraph.end
    found = _LABEL.match(text, start, min(end, start + _LONGEST)) or _SURNAME.match(text, start, end)
    return found if found and (found.re is _LABEL or _ends_a_name(text, found["who"])) else None


def _speaks(text: str, label: re.Match[str], paragraph: Span) -> bool:
    """Does somebody whom the text names elsewhere speak behind ``label`` in the first person, without being quoted?"""
    words = text[label.end() : paragraph.end]
    if words.startswith(_QUOTED) or not _FIRST_PERSON.search(words):
        return False
    return _is_named(text, label["who"].split()[-1])


def _ends_a_name(text: str, word: str) -> bool:
    """Does ``text`` have another word with a capital before ``word``, amid a sentence or as a label?"""
    labelled = rf"^[^\W\d_a-zа-яё][\w.'’-]+ {re.escape(word)} ?:"
    return _is_named(text, word) or re.search(labelled, text, re.MULTILINE) is not None


def _is_named(text: str, word: str) -> bool:
    """Does ``text`` have another word with a capital before ``word`` amid a sentence?"""
    return re.search(rf"(?<=[\w,:;] )[^\W\d_a-zа-яё][\w.'’-]+ {re.escape(word)}\b", text) is not None
