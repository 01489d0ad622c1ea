"""A typed word against the vocabulary, with the rules for short words, case endings and the keyboard's layout."""

from bot.finding.resolving.endings import latin_nominatives, nominatives
from bot.finding.resolving.naming import NameBook
from bot.finding.resolving.own_names import is_name, is_surname_alone
from bot.finding.resolving.similarity import SAME_SOUND, SHORT
from bot.finding.resolving.thresholds import ANOTHER_NAME
from bot.finding.resolving.vocabulary import Matches
from bot.finding.resolving.words import Script, Word

CASE = 0.98
_LATIN_CASE = 0.93
# A short word with a slip is as good as another word: it counts only beside better ones.
_SHORT_SLIP, _ACRONYM_SLIP = 0.62, 0.55
# Two letters swapped are a slip even so.
_SHORT_SWAP = 0.78
# Of a word as short as this even a doubled consonant makes another: "Onno" is not "Ono".  A long vowel doesn't: "Asou".
_TINY, _VOWELS = 3, frozenset("aeiouyhаеиоуыэюя")
# Half a name ("Vladiv"), how long it has to be, and how far it says which.
_BEGINNING = 0.8
_SHORTEST_BEGINNING = {Script.LATIN: 4, Script.CYRILLIC: 4, Script.KANA: 3, Script.HAN: 99, Script.OTHER: 99}
# Of words that are compared with others: an initial says too little, and no name is one word of so many letters.
_SHORTEST, _LONGEST = 2, 40
_ACRONYM_IN_OTHER_SCRIPT = 0.97


def exact(book: NameBook, word: Word) -> Matches:
    """The known words of which ``word`` is the same or a case.

    A Russian word may be both: "России" stands as it is in one name, and is a case of another.
    """
    number = book.vocabulary.number(word.text)
    same = {} if number is None else {number: 1.0}
    return _known(book, nominatives(word.text), CASE) | same if word.script is Script.CYRILLIC else same


def cases_in_latin(book: NameBook, word: Word, likeness: float = _LATIN_CASE) -> Matches:
    """The known words of which ``word`` is a Russian case in Latin letters: surely so only in such a question."""
    return _known(book, latin_nominatives(word.text), likeness) if word.script is Script.LATIN else {}


def near(book: NameBook, word: Word, least: float, beside: list[int] | None = None) -> Matches:
    """The known words that ``word`` may mean with a likeness of ``least`` or more, exact ones included.

    ``beside`` are words that are likely because they stand in one name with another that was typed.
    """
    found = exact(book, word) or cases_in_latin(book, word, ANOTHER_NAME)
    if not _SHORTEST <= len(word.text) <= _LONGEST and word.script is not Script.HAN:
        return found
    if len(word.text) >= _SHORTEST_BEGINNING[word.script]:
        found |= {number: _BEGINNING for number in book.vocabulary.beginning(word.text) if number not in found}
    likely = book.vocabulary.near(word.text, word.script, least)
    if beside:
        likely |= book.vocabulary.near_among(beside, word.text, word.script, least)
    for number, likeness in likely.items():
        allowed = _allowed(book, word, number, likeness)
        if allowed > found.get(number, 0.0):
            found[number] = allowed
    return found


def near_in_other_scripts(book: NameBook, word: Word, least: float) -> Matches:
    """The known words in another script that ``word`` may mean."""
    likely = near(book, word, least)
    return {number: one for number, one in likely.items() if book.vocabulary.script(number) is not word.script}


def _known(book: NameBook, forms: tuple[str, ...], likeness: float) -> Matches:
    numbers = (book.vocabulary.number(form) for form in forms)
    return {number: likeness for number in numbers if number is not None and number not in book.names.acronyms}


def _allowed(book: NameBook, word: Word, number: int, likeness: float) -> float:
    """``likeness``, or less where a word that is not quite the same must count for less."""
    script = book.vocabulary.script(number)
    if likeness == 1.0 or script in (Script.HAN, Script.KANA):
        return likeness
    if number not in book.names.acronyms:
        return likeness if script is not word.script else min(likeness, _most(book, word, number, likeness))
    if script is word.script:
        return min(likeness, _ACRONYM_SLIP)
    return likeness if likeness >= _ACRONYM_IN_OTHER_SCRIPT else 0.0


def _most(book: NameBook, word: Word, number: int, likeness: float) -> float:
    """The most that a word may be worth which is like another of its script: less if it is a name itself, or short.

    Given names are spelt in many ways ("Sergey"), so one that sounds the same is not another.
    """
    known = book.vocabulary.text(number)
    if likeness >= SAME_SOUND:
        tiny = len(known) <= _TINY and _consonants(known) != _consonants(word.text)
        return ANOTHER_NAME if tiny or is_surname_alone(word.text) else 1.0
    if is_name(word.text) or book.vocabulary.number(word.text) is not None:
        return ANOTHER_NAME
    if min(len(known), len(word.text)) <= SHORT:
        return _SHORT_SWAP if sorted(known) == sorted(word.text) else _SHORT_SLIP
    return 1.0


def _consonants(word: str) -> str:
    return "".join([letter for letter in word if letter not in _VOWELS])
