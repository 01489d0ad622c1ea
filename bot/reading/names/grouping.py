"""Which mentions are one person's."""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.names import russian_words
from bot.reading.names.candidates import PATRONYMICS
from bot.reading.names.discovery import Found
from bot.reading.names.gender import gender
from bot.reading.names.lexicon import lexicon
from bot.reading.names.things import EPONYMOUS, ORGANISATIONS
from bot.reading.names.titles import PARTICLES, SUFFIXES
from bot.reading.names.tokens import word_key

_PLACE_PREPOSITIONS = ("in ", "near ", "at ", "from ", "to ", "into ", "outside ", "of ")
_WITHOUT_BRACKETS = str.maketrans("", "", "[]")
_ROYAL = frozenset(
    ("king", "queen", "prince", "princess", "emperor", "empress", "sultan", "emir", "pope", "shah", "tsar")
)
_KNIGHTS = ("sir", "dame")  # whom English calls by title and given name
_MOST_NAMED = 20  # names of one paragraph that are looked at for whose a surname is
_LONGEST_PARAGRAPH = 4000
_WOMEN = frozenset(("mrs", "ms", "miss", "madame", "lady", "dame"))


@dataclass(slots=True)
class Group:
    """The mentions of one person."""

    name: str
    entity: str | None
    mentions: list[Span] = field(default_factory=list)
    royal: bool = False


def grouped(text: str, found: Sequence[Found], people: Mapping[str, str]) -> list[Group]:
    """One group a person, in no particular order, each with at least one mention in order."""
    named = _Named(text, people)
    full = [one for one in found if one.certain and (len(one.keys) > 1 or one.entity)]
    for one in sorted(full, key=_is_by_patronymic):
        if not (_is_by_patronymic(one) and named.link_given(one)):
            named.add(one)
    placed = {one.span for one in full}
    for one in found:
        if one.span not in placed:
            named.link(one)
    return named.groups()


def _is_by_patronymic(found: Found) -> bool:
    """Whether somebody is called by given name and patronymic alone: "Анна Петровна"."""
    return len(found.keys) == 2 and found.keys[1].endswith(PATRONYMICS)


def _surname(keys: Sequence[str]) -> str:
    return keys[-2] if len(keys) > 2 and keys[-1] in SUFFIXES else keys[-1]


def _fuller(left: str, right: str) -> str:
    """The longer of two forms of a name; in Cyrillic the nominative, as far as the given name or the length tells."""
    if left and "\u0400" <= right[:1] <= "\u04ff":
        return min(left, right, key=_declined)
    return max(left, right, key=len)


def _declined(name: str) -> tuple[bool, int]:
    given = fold(name).split()[0]
    return given not in russian_words.MALE | russian_words.FEMALE, len(name)


def _surname_proper(keys: tuple[str, ...]) -> tuple[str, ...]:
    """``keys`` without the capitalised particle that begins a sentence: "De Souza"."""
    return keys[1:] if len(keys) == 2 and keys[0] in PARTICLES else keys


def _last_plain(words: Sequence[str]) -> int:
    """The number of ``words`` up to the last that is no particle."""
    count = len(words)
    while count and words[count - 1].lower() in PARTICLES:
        count -= 1
    return count


def _start(owner: tuple[int, Group]) -> int:
    return owner[0]


class _Named:
    def __init__(self, text: str, people: Mapping[str, str]) -> None:
        self._text = text
        self._people = people
        self._groups: dict[object, Group] = {}
        self._full: dict[tuple[str, ...], Group] = {}
        self._shared: dict[tuple[str, ...], Group] = {}
        self._called: dict[tuple[str, ...], Group] = {}
        self._seconds: dict[tuple[tuple[str, ...], bool, bool], float] = {}
        self._by_part: defaultdict[tuple[str, ...], list[tuple[int, Group]]] = defaultdict(list)

    def groups(self) -> list[Group]:
        for group in self._groups.values():
            group.mentions.sort()
        return list(self._groups.values())

    def add(self, found: Found) -> None:
        group = self._group(found)
        group.mentions.append(found.span)
        group.royal = group.royal or found.title in _ROYAL
        self._index(found.keys, found.span.start, group)
        if found.title in _KNIGHTS and len(found.keys) > 1:
            self._by_part[found.keys[:1]].append((found.span.start, group))
        if found.entity:
            self._index(tuple(word_key(word) for word in fold(group.name).split()), found.span.start, group)

    def _group(self, found: Found) -> Group:
        if found.entity:
            return self._groups.setdefault(found.entity, Group(self._people[found.entity], found.entity))
        group = self._full.get(found.keys) or self._same(found.keys) or Group("", None)
        if not group.entity:
            name = found.span.of(self._text).translate(_WITHOUT_BRACKETS)
            group.name = _fuller(group.name, name)
            self._groups.setdefault(id(group), group)
        return group

    def _same(self, keys: tuple[str, ...]) -> Group | None:
        """Who has the same first and last name: "John F. Kennedy" is "John Kennedy"."""
        ends = (keys[0], "", _surname(keys))
        return next((group for _, group in self._by_part.get(ends, ())), None)

    def _index(self, keys: tuple[str, ...], start: int, group: Group) -> None:
        self._full.setdefault(keys, group)
        surname = _surname(keys)
        parts = {(surname,), (keys[0], "", surname)} | {keys[-n:] for n in range(2, len(keys))}
        if keys[0] in lexicon().given or keys[-1].partition("-")[0] in lexicon().given:
            # A given name, or a surname that stands first as in Chinese, Korean or Hungarian.
            parts.add(keys[:1])
        for part in parts:
            self._by_part[part].append((start, group))

    def link_given(self, found: Found) -> bool:
        """Adds a mention by given name and patronymic to the last person so called; False if there is none."""
        owners = self._by_part.get(found.keys[:1], [])
        if owners:
            self._last_before(owners, found).mentions.append(found.span)
        return bool(owners)

    def _last_before(self, owners: list[tuple[int, Group]], found: Found) -> Group:
        return owners[max(0, bisect_right(owners, found.span.start, key=_start) - 1)][1]

    def link(self, found: Found) -> None:
        """Adds a shorter mention to the last person named so; makes one of it if it is certain by itself."""
        owners = [] if self._is_thing(found) else self._owners(found)
        if owners:
            group = self._meant(owners, found)
            group.mentions.append(self._with_particles(found.span, group.name))
        elif found.certain:
            self._single(found)
        elif len(found.keys) > 2:
            self._link_parts(found)

    def _meant(self, owners: list[tuple[int, Group]], found: Found) -> Group:
        """Whose name it is: the last one's, but for a surname of several who have all been named before it.

        It is whose the paragraph names alone; else whose it was before the text named the others; else nobody's alone.
        """
        last = self._last_before(owners, found)
        if len(found.keys) > 1 or found.span.start <= self._second(owners, found):
            if owners[0][0] < found.span.start:
                self._called.setdefault(found.keys, last)
            return last
        near = self._near(owners, found.span.start)
        if len(near) == 1:
            return last
        called = self._called.get(found.keys)
        return called or self._of_nobody_alone(found)

    def _second(self, owners: list[tuple[int, Group]], found: Found) -> float:
        """Where the text first names another of ``owners`` than the first, if it does."""
        key = (found.keys, found.title in _WOMEN, found.title in _ROYAL)
        if key not in self._seconds:
            self._seconds[key] = next((at for at, group in owners if group is not owners[0][1]), inf)
        return self._seconds[key]

    def _near(self, owners: list[tuple[int, Group]], start: int) -> set[int]:
        """Those whom the paragraph names before ``start``."""
        begins = self._text.rfind("\n", max(0, start - _LONGEST_PARAGRAPH), start)
        behind = bisect_right(owners, start, key=_start)
        named = owners[max(0, behind - _MOST_NAMED) : behind]
        return {id(group) for at, group in named if at > begins}

    def _of_nobody_alone(self, found: Found) -> Group:
        group = self._shared.get(found.keys)
        if group is None:
            group = self._shared[found.keys] = Group(found.span.of(self._text), None)
            self._groups[id(group)] = group
        return group

    def _owners(self, found: Found) -> list[tuple[int, Group]]:
        """Those called so, except who has another title or gender: "King Hassan" isn't Saad Hassan."""
        owners = self._by_part.get(_surname_proper(found.keys), [])
        if found.title in ("st", "saint"):
            return []
        if found.title in _ROYAL:
            return [owner for owner in owners if owner[1].royal]
        if found.title in _WOMEN:
            return [owner for owner in owners if gender(owner[1].name, ()) != "m"]
        return owners

    def _link_parts(self, found: Found) -> None:
        """Finds full names inside a longer run; in a headline surnames too."""
        at = 0
        while at < len(found.keys):
            length = self._longest(found.keys, at)
            if length:
                span = found.words[at].to(found.words[at + length - 1])
                self._by_part_or_full(found.keys[at : at + length], span)
            elif found.headline and self._known_surname(found.keys[at]):
                self._by_part_or_full(found.keys[at : at + 1], found.words[at])
            at += length or 1

    def _longest(self, keys: tuple[str, ...], at: int) -> int:
        """How many words from ``at`` on are a full name that isn't the beginning of a thing's ("... Band")."""
        for length in range(min(5, len(keys) - at), 1, -1):
            if keys[at : at + length] in self._full:
                following = keys[at + length : at + length + 1]
                return 0 if lexicon().things.issuperset(following) and following else length
        return 0

    def _known_surname(self, key: str) -> bool:
        return key not in lexicon().ordinary and (key,) in self._by_part

    def _by_part_or_full(self, keys: tuple[str, ...], span: Span) -> None:
        group = self._full.get(keys) or self._by_part[keys][0][1]
        group.mentions.append(span)

    def _with_particles(self, span: Span, name: str) -> Span:
        """``span`` with the particles that the full name has before the surname: "Mr. de Souza"."""
        before = name[: -len(span)].rstrip().split(" ")
        particles = " ".join(before[_last_plain(before) :])
        start = span.start - len(particles) - 1
        if particles and start >= 0 and self._text[start : span.start - 1].lower() == particles.lower():
            return Span(start, span.end)
        return span

    def _single(self, found: Found) -> None:
        group = self._groups.setdefault((found.title in _ROYAL, found.keys), Group(found.span.of(self._text), None))
        group.royal = group.royal or found.title in _ROYAL
        group.mentions.append(found.span)
        insort(self._by_part[found.keys], (found.span.start, group), key=_start)

    def _is_thing(self, found: Found) -> bool:
        """Whether a surname names here what is called after somebody: "Howe's Brigade", "in Jackson, Ohio"."""
        after = self._text[found.span.end : found.span.end + 24]
        if after[:3] in ("'s ", "’s ") and after[3:4].isupper():
            return fold(after[3:].split()[0]).strip(".,;") in ORGANISATIONS | EPONYMOUS
        if found.title or found.keys[0] not in lexicon().places:
            return False
        return self._text[max(0, found.span.start - 8) : found.span.start].lower().endswith(_PLACE_PREPOSITIONS)
