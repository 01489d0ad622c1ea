"""Transcripts: labels that name who speaks, and the words behind them.

ANNA REED: Thank you, Chair.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from bot.corpus.span import Span, stripped
from bot.reading.names.japanese_words import TITLES

# Two to four words with capitals or one in capitals, and a colon: "Anna Reed:", "MR. REED (Leeds):", not "Note:".
_SHOUTED = r"[A-ZА-ЯЁ]{2}[A-ZА-ЯЁ.'’-]*(?: [A-ZА-ЯЁ][A-ZА-ЯЁ.'’-]+){0,3}"
_WRITTEN = r"[A-ZА-ЯЁ][\w.'’-]+(?: [A-ZА-ЯЁ][\w.'’-]*){1,3}"
# A colon; a dash behind it begins speech. In a table's row a tab stands for both.
_COLON = r"(?: ?:\s+(?P<dash>[—–-]\s+)?|(?P<cell>\t))"
_LABEL = re.compile(rf"(?P<who>{_SHOUTED}|{_WRITTEN})(?: \([^()\n]{{1,40}}\))?{_COLON}")
# One word with a capital is a label where it is the end of a name that the text has in full: "Reed:", not "Note:".
_SURNAME = re.compile(rf"(?P<who>[^\W\d_a-zа-яё][\w'’-]+){_COLON}")
# Labels that name nobody, of interviews.
_ASKED = re.compile(
    r"(?P<who>(?P<asks>Q|Question|Вопрос|В|Ｑ|問|質問|記者)|(?P<answers>A|Answer|Ответ|О|Ａ|答|回答))(?:[:.]\s+|：\s*)"
)
# In Japanese it is the title behind a name that makes it a label, and a sentence behind that.
_TITLES = "|".join((*TITLES, "司会", "司会者"))
_TITLED = re.compile(
    rf"(?P<who>[一-龥々ヶァ-ヴー・]{{1,20}}?(?:{_TITLES}))[:：]\s*(?=[^「『\s][^\n]*[。！？]$)", re.MULTILINE
)
_LONGEST = 80
_ENDS = frozenset(":：\t.")  # of a label
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
    """The label and the words of each paragraph that has one, in order: all in a transcript, else those who say "I".

    What leaves no doubt counts alone: a dash behind the colon, questions with their answers, a Japanese title.
    """
    labelled = [(found, one) for one in paragraphs if (found := _label(text, one))]
    asked = {key for found, _ in labelled if found.re is _ASKED for key in ("asks", "answers") if found[key]}
    sure = [one for one in labelled if _is_sure(one[0], len(asked) > 1)]
    named = [one for one in labelled if one[0].re is not _ASKED]
    told = Counter(found["who"] for found, _ in named)
    if len(named) < _FEWEST or max(told.values()) < 2:
        named = [one for one in named[:_MOST] if one not in sure and _speaks(text, *one)]
    for found, paragraph in sorted({*sure, *named}, key=lambda one: one[1]):
        words = stripped(text, found.end(), paragraph.end)
        if words:
            yield Span(*found.span("who")), words


def answers(label: str) -> bool:
    """Is ``label`` that of the answers in an interview: "A", "Answer", whose?"""
    found = _ASKED.fullmatch(label + ": ")
    return found is not None and found["answers"] is not None


def _is_sure(label: re.Match[str], interview: bool) -> bool:
    if label.re is _ASKED:
        return interview
    return label.re is _TITLED or label["dash"] is not None


def _label(text: str, paragraph: Span) -> re.Match[str] | None:
    start, end = paragraph.start, min(paragraph.end, paragraph.start + _LONGEST)
    if _ENDS.isdisjoint(text[start:end]):
        return None
    if text[start] > "\u2fff":
        return _TITLED.match(text, start, paragraph.end) or _ASKED.match(text, start, end)
    found = _LABEL.match(text, start, end) or _ASKED.match(text, start, end) or _SURNAME.match(text, start, end)
    if not found or found.re is not _SURNAME or found["dash"]:
        return found
    return found if _ends_a_name(text, found["who"]) else None


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
