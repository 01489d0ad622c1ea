"""Whose verb it is: the subject of a reporting verb, found on the kinds of the words around it.

No parser: a subject is the noun phrase straight before the verb, past its appositions, or, where the verb is turned
around ("said Smith"), straight after it. Scans are short: a clause is cut at the nearest boundary.
"""

from bot.reading.speech.noun_phrases import Range, first_phrase, last_phrase, phrase_from, title_start
from bot.reading.speech.russian import WORDS
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import NEVER_INVERTED, PRONOMINAL, ROLES

_REACH = 60  # tokens that a subject may stand away from its verb; apposition chains of news are shorter
_RUSSIAN_DATIVES = ("ам", "ям")  # "сообщил журналистам Песков"
# "Hours after Smith said".
_SPANS_OF_TIME = frozenset("moments minutes hours days weeks months years shortly soon long just".split())
_PARTIES = ("d-", "r-", "i-")  # "Ann Reed, D-Ohio, said": whom American news gives a party and a state
_CONJUNCTIONS = frozenset("after before since until as than".split())  # with a clause behind them, else prepositions
_RELATIVE = frozenset(("who", "which", "that"))
_RELATIVE_PRONOUNS = frozenset(
    "who which whose который которая которое которые которого которой которых чей чья чьи".split()
)
_BETWEEN = frozenset("axt")
_IN_PHRASE = frozenset("dgnw#oictaGx()")


def subject_before(tokens: Tokens, verb: int, floor: int = 0) -> Range | None:
    """The subject that ends right before token ``verb``; None if there is none in the clause (from ``floor``)."""
    kinds = tokens.kinds
    floor = max(floor, verb - _REACH)
    end = _back_over_adverbs(kinds, verb, floor)
    last = kinds[end - 1] if end > floor else ""
    if last == "p":
        return end - 1, end
    if last and last in ",-":
        return _before_apposition(tokens, end - 1, floor)
    if last == ")":
        opening = kinds.rfind("(", floor, end)
        return subject_before(tokens, opening, floor) if opening > floor else None
    if tokens.words[end - 1] == "that" and end - 1 > floor and kinds[end - 2] in "nw":
        return last_phrase(kinds, floor, end - 1)
    if last and last in "Vvjm" and _described(tokens, end, floor):
        return _behind_verb(tokens, end, end, floor)
    return _phrase_ending(tokens, end, floor) if last and last in "nwg#d" else None


def _back_over_adverbs(kinds: str, verb: int, floor: int) -> int:
    end = verb
    while end > floor and kinds[end - 1] in _BETWEEN:
        end -= 1
        if kinds[end] == "t" and end > floor and kinds[end - 1] == "i":
            end -= 1
    return end


def _phrase_ending(tokens: Tokens, end: int, floor: int) -> Range | None:
    """The subject in the run of words that ends at ``end``: its first noun phrase, or the last after an adverbial."""
    kinds = tokens.kinds
    start = end
    while start > floor and kinds[start - 1] in _IN_PHRASE:
        start -= 1
    behind_verb = start > floor and kinds[start - 1] in "Vvjm" and kinds[start] != "c"
    while start < end and kinds[start] in "cax)(t":
        start += 1
    start = _contrasted(tokens, start, end)
    if start == end or "ci" in kinds[start:end]:
        return None
    if behind_verb:
        return _behind_verb(tokens, start, end, floor)
    if kinds[start] == "i":
        return last_phrase(kinds, start, end)
    if tokens.words[start] in _SPANS_OF_TIME and tokens.words[start + 1 : start + 2] in (("after",), ("before",)):
        start += 2
    if start > floor and kinds[start - 1] == "," and "c" in kinds[start:end]:
        start = title_start(tokens, start, floor)
        return (start, end) if kinds[start:end].count(",") else first_phrase(tokens, start, end)
    return (start, end) if kinds[start:end] == "d" else first_phrase(tokens, _second_phrase(kinds, start, end), end)


def _contrasted(tokens: Tokens, start: int, end: int) -> int:
    """Where the second name begins in "not Reed but Smith", else ``start``."""
    if not start or tokens.words[start - 1] != "not" or tokens.words[start] == "only":
        return start
    return next((at + 1 for at in range(start, end - 1) if tokens.words[at] == "but"), start)


def _second_phrase(kinds: str, start: int, end: int) -> int:
    """Where the second of two noun phrases side by side begins, else ``start``: "a charge the network denied"."""
    at = start
    while (at := kinds.find("d", at + 1, end - 1)) > 0:
        if kinds[at - 1] in "wn#t":
            return at
    return start


def _behind_verb(tokens: Tokens, start: int, end: int, floor: int) -> Range | None:
    """The subject where another verb stands right before ``[start, end)``, with no comma or "and" between.

    It follows a conjunction ("took a job before the president boasted"), or that verb is of a clause which describes
    it ("an aide who asked to stay unnamed", "the man arrested in the raid"), or it is the subject of what is reported.
    """
    for at in range(end - 2, start, -1):
        if tokens.words[at] in _CONJUNCTIONS:
            return first_phrase(tokens, at + 1, end)
    described = _described(tokens, start, floor)
    if described:
        return _phrase_ending(tokens, described, floor) or (described - 1, described)
    if start == end:
        return None
    return last_phrase(tokens.kinds, start, end) if tokens.kinds[start] == "i" else first_phrase(tokens, start, end)


def _described(tokens: Tokens, start: int, floor: int) -> int:
    """Where the noun phrase ends that the clause of the verb before ``start`` describes; 0 if it describes none."""
    kinds = tokens.kinds
    for at in range(start - 2, floor, -1):
        begins = tokens.words[at] == "whom" or (tokens.words[at] in _RELATIVE and kinds[at + 1] in "axVvjm")
        if begins and kinds[at - 1] in "nwd#":
            return at
        if kinds[at] in ",;:-.cs":
            break
    participle = kinds[start - 1] in "Vj" and start - 1 > floor and kinds[start - 2] in "nw"
    return start - 1 if participle and kinds[start] in "iat" else 0


def _before_apposition(tokens: Tokens, comma: int, floor: int) -> Range | None:
    """The subject before ", a spokesman for the company," where ``comma`` is the second comma."""
    kinds = tokens.kinds
    end = comma
    while True:
        start = _segment_start(kinds, end, floor)
        before = _segment_start(kinds, start - 1, floor) if start > floor else start
        if start <= floor or kinds[start - 1] not in ",-" or not _is_apposition(tokens, before, start, end):
            return _subject_of_segment(tokens, start, end)
        end = start - 1


def _segment_start(kinds: str, end: int, floor: int) -> int:
    start = end
    while start > floor and kinds[start - 1] not in ",-;:Q":
        start -= 1
    return start


def _is_apposition(tokens: Tokens, before: int, start: int, end: int) -> bool:
    """Whether the segment ``[start, end)`` describes what the segment ``[before, start - 1)`` names."""
    kinds = tokens.kinds
    if start >= end:
        return True
    first = kinds[start]
    joined = first == "c" and kinds[start + 1 : start + 2] in tuple("VGvj")
    is_party = end - start == 1 and tokens.words[start].startswith(_PARTIES)
    contrasts = "not" in tokens.words[start : start + 1] or tokens.words[start : start + 2] == ("а", "не")
    if first in "#wGVvjioAa" or contrasts or is_party or joined or tokens.words[start] in _RELATIVE_PRONOUNS:
        return True
    left = kinds[before : start - 1]
    if first in "dg":
        return left[-1:] in ("n", ")", "#", "w")
    if first == "n":
        if tokens.words[start] in ROLES:
            return "n" in left
        return end - start <= 2 and (left[:1] in ("d", "w", "o") and left[-2:-1] in ("i", "n", "o"))
    return False


def _subject_of_segment(tokens: Tokens, start: int, end: int) -> Range | None:
    if start >= end:
        return None
    if tokens.kinds[end - 1] == ")":
        end = max(tokens.kinds.rfind("(", start, end), start)
    return _phrase_ending(tokens, end, start) if end > start else None


def subject_after(tokens: Tokens, verb: int) -> Range | None:
    """The subject of a verb turned around: "said Dan Smith, a senior adviser"; None if no noun phrase follows."""
    if tokens.words[verb] in NEVER_INVERTED:
        return None
    behind = tokens.words[verb + 1] if verb + 1 < len(tokens.words) else ""
    if behind in PRONOMINAL and tokens.kinds[verb + 2 : verb + 3] in ("", ",", ".", "i"):
        return verb + 1, verb + 2
    found = phrase_from(tokens, verb + 2 if behind.endswith(_RUSSIAN_DATIVES) else verb + 1)
    return _whose_words(tokens, found) if found else None


def _whose_words(tokens: Tokens, subject: Range) -> Range:
    """Whose they are in "процитировал Иванов слова Петрова", else ``subject``."""
    first, last = subject
    return next(((at + 1, last) for at in range(first + 1, last - 1) if tokens.words[at] in WORDS), subject)
