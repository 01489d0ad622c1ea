"""Offices in Russian: "министр транспорта Анна Лунд", and "министр" alone."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names.lexicon import lexicon
from bot.reading.names.office import Office
from bot.reading.russian import stem

_WORD = re.compile(r"[А-ЯЁа-яё][А-ЯЁа-яё-]*")
# What stands between the head and the name: words, with the names of bodies in their quotation marks.
_COMPLEMENT = re.compile(r"(?: [«\"]?[А-ЯЁа-яё-]+[»\"]?){1,8} ")
# The same where a comma parts them: "директор музея, доктор Анна Лунд, открыла зал"; a verb before it parts them more.
_APART = re.compile(
    r"(?P<of>(?: (?!\w*(?:[лт]ся|л[аои]?|[еиую]т)\b)[А-ЯЁа-яё-]+){0,3}), "
    r"(?:(?:доктор|профессор|академик|господин|госпожа|г-н|г-жа|сэр) )?"
)
_LONGEST = 100
# Behind these words an office begins that somebody only acts in.
_ACTING = re.compile(r"(?:исполняющ\w{2,3} обязанности|врио|и\. ?о\.) $", re.IGNORECASE)
# A verb between an office and a name ends the one: "директором назначен Иван Лунд".
_APPOINTED = re.compile(r" (?:назначен[аы]?|избран[аы]?|утвержден[аы]?|утверждён|стал[аи]?|станет|остается|остаётся) $")


def read_russian_offices(text: str, sentence: Span, names: Sequence[Span]) -> Iterator[Office]:
    """The phrases for offices in ``sentence``, in order; ``names`` (sorted) are those of people.

    A phrase reaches up to the name that it leads to; where it leads to none, it is its head alone.
    """
    reached = sentence.start
    for word in _WORD.finditer(text, sentence.start, sentence.end):
        if word.start() < reached or stem(fold(word[0])) not in lexicon().russian_titles:
            continue
        at = bisect_left(names, Span(word.start(), word.start() + 1))
        if at and names[at - 1].end > word.start():
            continue
        start = names[at].start if at < len(names) else sentence.end
        leads = start - word.end() < _LONGEST and _COMPLEMENT.fullmatch(text, word.end(), start)
        reached = start - 1 if leads else word.end()
        if not leads and (own := _apart(text, word.end(), names[at : at + 1])):
            reached = own
        if leads and (verb := _APPOINTED.search(text, word.end(), start)):
            reached = verb.start()
        acting = _ACTING.search(text, max(sentence.start, word.start() - _LONGEST), word.start())
        yield Office(Span(acting.start() if acting else word.start(), reached), Span(*word.span()))


def _apart(text: str, end: int, names: Sequence[Span]) -> int | None:
    """Where an office ends that a comma parts from the name behind it, which a comma closes; None if none does."""
    if not names or not text.startswith(",", names[0].end):
        return None
    found = _APART.fullmatch(text, end, names[0].start)
    return found.end("of") if found else None
