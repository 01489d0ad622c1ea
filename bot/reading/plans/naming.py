"""Where a text speaks of a plan: by its name, by how many points it has, or as "the plan", "it"."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.corpus.folding import fold
from bot.corpus.plan import Plan
from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention, Gazetteer
from bot.reading.plans import words

_ANY_HEAD = "|".join(words.HEADS)
# Words before the head that belong to its noun phrase: neither names nor the words that open another phrase.
_MODIFIERS = (
    r"(?:(?!(?:of|in|to|for|and|or|on|with|by|from|at|is|are|was|as|this|that|the|which|under)\b)[a-z][\w-]*\s+){0,3}?"
)
_DEFINITE = rf"\b(?:[Tt]h(?:e|is|at)|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)\s+{_MODIFIERS}([Hh]eads)\b"
_INDEFINITE = (
    rf"(?<!\bis )(?<!\bas )(?<!\bbe )(?<!\bwas )\b(?:[Aa]n?|[Aa]nother|[Ee]very|[Aa]ny)\s+{_MODIFIERS}([Hh]eads)\b"
)
_RUSSIAN = rf"\b(?:{words.HEADS_RU})[а-я]{{0,4}}\b"
_JAPANESE = rf"(?:同|この|本|その|当該)?(?:{words.HEADS_JA})"
_OPENING_PRONOUN = re.compile(
    r"[\W_]*(?:[a-z]+(?: [a-z]+){0,4}, |(?:also|and|but|besides) )?(it|this|these)\s"
    r"|[\W_]*(?:[а-я]+(?: [а-я]+){0,4}, |(?:также|кроме того),? )?(он|она|оно|это)\s"
)
_INNER_PRONOUN = re.compile(r"\b(?:it|which|that)\b|\bкотор(?:ый|ая|ое)\b|\b(?:он|она)\b")
_JAPANESE_GOES_ON = re.compile(r"[\W_]*(?:また|さらに|このほか|そのほか|加えて|併せて|ほかに)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words that mean the plan. Only a name means it wherever it stands; a pronoun has its verb beside it."""

    span: Span
    is_pronoun: bool = False


class PlanNames:
    """Recognises one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        folded = [fold(name) for name in plan.names]
        own = [head for head in words.HEADS if any(re.search(rf"\b{head}\b", name) for name in folded)]
        self._own_heads = re.compile(_DEFINITE.replace("[Hh]eads", _either_case(own or ["plan"])))
        self._any_heads = re.compile(_DEFINITE.replace("[Hh]eads", _either_case(words.HEADS)))
        self._others = re.compile(_INDEFINITE.replace("[Hh]eads", _either_case(own or ["plan"])))
        self._without_case = re.compile(f"{_RUSSIAN}|{_JAPANESE}")

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer([(self._plan.id, self._plan.names)])

    @cached_property
    def _numbered(self) -> re.Pattern[str] | None:
        return _numbered(len(self._plan.points))

    def named(
        self, text: str, folded: str, mentions: Sequence[EntityMention], entities: Collection[str]
    ) -> tuple[Span, ...]:
        """The names of the plan in ``text``, in order; ``entities`` are ids of entities that are this plan."""
        found = [mention.span for mention in self._gazetteer.mentions(text)]
        found += [mention.span for mention in mentions if mention.entity in entities]
        if self._numbered:
            found += [Span(*match.span()) for match in self._numbered.finditer(folded)]
        return tuple(_merged(sorted(found)))

    def meant(self, text: str, folded: str, sentence: Span, is_fresh: bool) -> Iterator[Spoken]:
        """General words that mean the plan; ``is_fresh`` tells that the text has just spoken of it."""
        heads = self._any_heads if is_fresh else self._own_heads
        yield from (Spoken(Span(*found.span())) for found in heads.finditer(text, sentence.start, sentence.end))
        found_all = self._without_case.finditer(folded, sentence.start, sentence.end)
        yield from (Spoken(Span(*found.span())) for found in found_all)
        if is_fresh and (opening := _opening(folded, sentence)):
            yield Spoken(opening, is_pronoun=True)

    def turns_away(self, text: str, sentence: Span) -> bool:
        """Does ``sentence`` bring up some other plan ("a plan to build a stadium")?"""
        return bool(self._others.search(text, sentence.start, sentence.end))


def inner_pronouns(folded: str, after: int, end: int) -> Iterator[Spoken]:
    """Pronouns between ``after`` and ``end`` that may take up a plan spoken of before them."""
    return (Spoken(Span(*found.span()), is_pronoun=True) for found in _INNER_PRONOUN.finditer(folded, after, end))


def _opening(folded: str, sentence: Span) -> Span | None:
    if found := _OPENING_PRONOUN.match(folded, sentence.start, sentence.end):
        return Span(*found.span(1 if found[1] else 2))
    if found := _JAPANESE_GOES_ON.match(folded, sentence.start, sentence.end):
        return Span(*found.span())
    return None


def _either_case(heads: Iterable[str]) -> str:
    return "(?:" + "|".join(f"[{head[0].upper()}{head[0]}]{head[1:]}" for head in heads) + ")"


def _numbered(points: int) -> re.Pattern[str] | None:
    """What matches "eight-point plan" and "plan of eight provisions", whatever the points are called."""
    if not (number := words.NUMBERS.get(points)):
        return None
    english = rf"(?:{number})[- ](?:{words.STEPS})s?(?:[- ][a-z]+){{0,3}}?[- ](?:{_ANY_HEAD})\b"
    turned = rf"\b(?:{_ANY_HEAD})(?: [a-z]+){{0,3}}? (?:of|with|in) (?:{number}) (?:{words.STEPS})s\b"
    russian = rf"\b(?:{words.HEADS_RU})[а-я]*(?: [а-я]+){{0,3}}? (?:из|с|по) (?:{number}) (?:{words.STEPS_RU})[а-я]*"
    japanese = rf"(?:{number})(?:{words.STEPS_JA})の?[「『\"]?[^。、\s]{{0,8}}?(?:{words.HEADS_JA})"
    return re.compile(rf"\b{english}|{turned}|{russian}|{japanese}")


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in spans:
        if last and span.start < last.end:
            last = last.to(span)
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
