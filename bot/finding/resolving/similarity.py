"""How near one typed word is to one known word, in whatever scripts they are."""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.finding import phonetics
from bot.finding.resolving import alignment, kanji
from bot.finding.resolving.endings import nominatives
from bot.finding.resolving.latin import spelling
from bot.finding.resolving.words import Script
from bot.finding.transliteration import kana_sounds, romanised

SHORT = 4
SAME_SOUND = 0.94
# However long a word is, one with a slip is less like it than one that sounds the same.
_MOST_OF_SLIP = 0.93
# The same phonetic key, which is coarse: it says something from three consonants on.
_SAME_KEY, _KEY_SAYS_MUCH = 0.83, 3
# What a slip in the first letter costs beside its own: people seldom mistype it (Yannakoudakis and Fawthrop 1983).
_FIRST_LETTER = 0.7
# What one slip costs, in letters.  A swapped pair, a doubled letter or the key beside the right one hardly ever makes
# another name; another letter or one at the end often does (Hanson and Hansen, Petrov and Petrova).
_SWAPPED, _DOUBLED, _BESIDE, _OTHER_LETTER, _LAST_LETTER = 0.5, 0.45, 0.6, 1.1, 1.3
# Of spellings that sound alike the plainest comes first, by less than a threshold can see.
_PLAINEST = 0.01
# A case costs a little: less where hardly a nominative ends so, more where it looks like a woman's surname (Орлова of
# Орлов).  Its nominative must then fit well, and only the likeliest nominatives are tried.
_SAME_BUT_CASE = 0.97
_PLAIN_CASE, _CASE, _FEMININE, _CASE_BUDGET, _MOST_CASES = 0.08, 0.12, 0.2, 0.3, 3
_PLAIN_CASES = ("у", "ю", "ом", "ем", "ым", "им", "ой", "ей", "ого", "ому")
# What an alignment costs that has a case ending too many: more than other slips, and at most a few letters.
_MAY_BE_CASE = (0.4, 2.2)
_VOWELS = frozenset("aeiouyаеиоуыэюя")
_OF_NO_SOUND = frozenset({Script.HAN, Script.OTHER})  # words that no sound leads to from another script
_ADDED = re.compile("[QUOI:]")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_NEIGHBOURS = frozenset(pair for row in _ROWS for keys_beside in (row, row[::-1]) for pair in pairwise(keys_beside))

# Spellings of one sound: Hepburn, Kunrei and newspaper Japanese; English, French and German romanisations of Russian.
_ONE_SOUND = (
    ("zy(?=[auo])", "j"), ("sy(?=[auo])", "sh"), ("ty(?=[auo])", "ch"),
    ("tch|tsch", "ch"), ("shch|sch|sh|sj", "s"), ("ch(?=[iouae])", "t"), ("zh|dzh|dj|dz", "z"), ("j(?=[aiueo])", "z"),
    ("tsu|tzu", "tu"), ("ts|tz", "c"), ("ph", "f"), ("kh", "h"), ("ck|q", "k"), ("w", "v"), ("ou|oo|oh|oe", "o"),
    ("[yi]e(?=.)", "e"), ("[iy]+", "i"), ("j", "i"), ("(?<=[aeiou])h(?![aeiou])", ""), ("th", "t"), ("ff$|v$", "f"),
    ("дж|дз", "з"), ("ши", "си"), ("[ьъ]", ""), ("[ий]+", "и"), ("э", "е"), ("сч|щ", "ш"), ("тс", "ц"),
    ("[оё](?=в$)", "е"), (r"(.)\1+", r"\1"),
)  # fmt: skip
_ONE_SOUND_PATTERNS: list[tuple[re.Pattern[str], str]] = [(re.compile(a), b) for a, b in _ONE_SOUND]


@lru_cache(maxsize=20_000)
def one_spelling(folded: str) -> str:
    """A Latin or Cyrillic word in one of the spellings that sound the same."""
    for pattern, plain in _ONE_SOUND_PATTERNS:
        folded = pattern.sub(plain, folded)
    return folded


def keys(text: str, script: Script) -> tuple[str, ...]:
    """The phonetic keys of a folded word; none for kanji and for scripts without sounds here."""
    if script is Script.LATIN:
        return phonetics.latin_keys(spelling(text))
    if script is Script.CYRILLIC:
        return phonetics.cyrillic_keys(romanised_to_russian(text))
    return phonetics.kana_keys(kana_sounds(text)) if script is Script.KANA else ()


def romanised_to_russian(text: str) -> str:
    """Cyrillic letters that Russian lacks, by their nearest Russian letters."""
    return text.translate(_NOT_RUSSIAN)


_NOT_RUSSIAN = str.maketrans(
    {"і": "и", "ї": "и", "є": "е", "ґ": "г", "ў": "у", "ј": "й", "љ": "ль", "њ": "нь", "ћ": "ч"}
)


@dataclass(frozen=True)
class Typed:
    """A typed word, ready to be compared with many known words; with one of them perhaps several times."""

    text: str
    script: Script
    _alike: dict[str, float] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def spelt(self) -> str:
        """In Latin letters, as the alignment reads them."""
        return spelling(romanised(self.text) if self.script is Script.CYRILLIC else self.text)

    @cached_property
    def plain(self) -> str:
        """The plainest spelling in Latin letters: of several that cost the same, the one nearest to it is likeliest."""
        return kana_sounds(self.text).lower() if self.script is Script.KANA else self.spelt

    @cached_property
    def size(self) -> float:
        """How many sounds the word has, at least three: a slip in a short word weighs more."""
        sounds = len(_ADDED.sub("", kana_sounds(self.text))) if self.script is Script.KANA else len(self.text)
        return float(max(3, sounds))

    @cached_property
    def sound(self) -> str:
        """The one spelling of all words that sound the same, for Latin and Cyrillic."""
        return one_spelling(self.text)

    @cached_property
    def source(self) -> alignment.Source:
        """The word itself, to be aligned with Latin."""
        if self.script is Script.KANA:
            return alignment.source(kana_sounds(self.text), alignment.kana_to_latin())
        return alignment.source(romanised_to_russian(self.text), alignment.cyrillic_to_latin())

    @cached_property
    def cases(self) -> tuple[alignment.Source, ...]:
        """The likeliest nominatives of a word in Cyrillic, to be aligned with Latin."""
        forms = nominatives(self.text)[:_MOST_CASES] if self.script is Script.CYRILLIC else ()
        return tuple(alignment.source(romanised_to_russian(form), alignment.cyrillic_to_latin()) for form in forms)

    @cached_property
    def first_letters(self) -> str:
        """The Latin letters that a nominative may begin with: a cheap sieve before the alignment."""
        pieces = [*self.source.steps[0].pieces, *self.source.steps[1].pieces]
        return "".join({letter for piece in pieces for letter in piece.strip("^$")[:1]})

    def likeness(self, known: str, spelt: str, script: Script, budget: float) -> float:
        """0 to 1: how near ``known`` is (``spelt`` as ``latin.spelling`` where it is Latin); 0 beyond ``budget``."""
        if known == self.text:
            return 1.0
        if script is not self.script:
            return self._across(known, spelt, script, budget) if _OF_NO_SOUND.isdisjoint((script, self.script)) else 0.0
        alike = self._alike.get(known)
        if alike is None:
            alike = self._alike[known] = self._in_script(known)
        return alike

    def _in_script(self, known: str) -> float:
        if self.script is Script.OTHER:
            return 0.0
        if self.script is Script.HAN:
            return kanji.likeness(self.text, known)
        return self._same_script(known) if self.script is not Script.KANA else same_script(self._kana, kana(known))

    @cached_property
    def _kana(self) -> str:
        return kana(self.text)

    def _same_script(self, known: str) -> float:
        near = same_script(self.text, known)
        if near < SAME_SOUND and (self.sound == one_spelling(known) or self._j_for_y(known)):
            return SAME_SOUND
        if near < _SAME_KEY and self._same_key(known):
            near = _SAME_KEY
        if self.script is Script.CYRILLIC and known in nominatives(self.text):
            return max(near, _SAME_BUT_CASE)
        return near

    def _j_for_y(self, known: str) -> bool:
        """Is it the same with j read as in German and Polish?"""
        if "j" not in self.text and "j" not in known:
            return False
        return one_spelling(self.text.replace("j", "y")) == one_spelling(known.replace("j", "y"))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The phonetic keys of the word."""
        return keys(self.text, self.script)

    def _same_key(self, known: str) -> bool:
        """Do the two sound alike in some language, being long enough to say so?"""
        if known[:1] != self.text[:1] or min(len(known), len(self.text)) <= SHORT:
            return False
        common = set(self.keys) & set(keys(known, self.script))
        return any(len(phonetics.skeleton(key)) >= _KEY_SAYS_MUCH for key in common)

    def _across(self, known: str, spelt: str, script: Script, budget: float) -> float:
        if script is Script.LATIN:
            likeness = _score(self._aligned(spelt, budget), max(3.0, (self.size + len(spelt)) / 2))
            return likeness + _PLAINEST * OSA.normalized_similarity(self.plain, spelt) if likeness else 0.0
        table = alignment.cyrillic_to_latin() if script is Script.CYRILLIC else alignment.kana_to_latin()
        if script is Script.CYRILLIC and self.script is Script.KANA:
            return _score(alignment.distance(self.source, spelling(romanised(known)), budget), max(3, len(known)))
        text = romanised_to_russian(known) if script is Script.CYRILLIC else kana_sounds(known)
        return _score(alignment.distance(alignment.source(text, table), self.spelt, budget), max(3, len(self.spelt)))

    def _aligned(self, spelt: str, budget: float) -> float:
        """The cost for the word as typed; where that is high, also for what it may be a case of."""
        cost = alignment.distance(self.source, spelt, budget)
        if not _MAY_BE_CASE[0] < cost < _MAY_BE_CASE[1] or not self.cases or spelt[:1] not in self.first_letters:
            return cost
        price = _PLAIN_CASE if self.text.endswith(_PLAIN_CASES) else _FEMININE if self.text[-1] in "ая" else _CASE
        return min(cost, *(alignment.distance(case, spelt, _CASE_BUDGET) + price for case in self.cases))


def _score(cost: float, size: float) -> float:
    return max(0.0, 1.0 - 2 * _PLAINEST - cost / size)


def plainest(known: str, spelt: str, script: Script) -> str:
    """A known word (``spelt`` as ``latin.spelling`` where it is Latin) in the letters that ``Typed.plain`` is in."""
    if script is Script.LATIN:
        return spelt
    return romanised(known) if script is Script.CYRILLIC else kana_sounds(known).lower()


@lru_cache(maxsize=20_000)
def kana(text: str) -> str:
    """Kana as sounds without length, which people write in several ways."""
    return re.sub("[Q:]|(?<=o)u", "", kana_sounds(text).lower())


def same_script(typed: str, known: str) -> float:
    """1 less the share of slips: edit distance with transpositions, a slip weighed by how likely it is one."""
    if typed == known:
        return 1.0
    slips = float(OSA.distance(typed, known))
    if slips == 1:
        slips = _weight(typed, known)
    if typed[:1] != known[:1]:
        slips += _FIRST_LETTER
    return max(0.0, min(_MOST_OF_SLIP, 1 - slips / max(len(typed), len(known))))


def _weight(typed: str, known: str) -> float:
    """What the one slip between two words costs."""
    if len(typed) == len(known):
        wrong = [(a, b) for a, b in zip(typed, known, strict=True) if a != b]
        if len(wrong) == 2:
            return _SWAPPED
        inside = typed[-1] == known[-1] and not set(wrong[0]) <= _VOWELS
        return _BESIDE if inside and wrong[0] in _NEIGHBOURS else _OTHER_LETTER
    if _undoubled(typed) == _undoubled(known):
        return _DOUBLED
    return _LAST_LETTER if typed.startswith(known) or known.startswith(typed) else 1.0


def _undoubled(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text)
