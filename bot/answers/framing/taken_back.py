"""A quotation -> the sentence behind it that takes it back: "This is what Reed did not say."."""

import re
from collections.abc import Iterator
from functools import cache

from bot.answers.answer import Turn
from bot.answers.framing.reading import Frame
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.resolving.words import words
from bot.reading.facts import Facts
from bot.reading.layout.parts import Role

_KANJI = 2  # characters of most Japanese surnames
_LONGEST = 200  # characters of such a sentence
_SAY = r"(?:sa(?:y|id)|wr(?:ite|ote|itten)|utter(?:ed)?|sp(?:eak|oke|oken)|t(?:ell|old)|tweet(?:ed)?|claim(?:ed)?)"
_NOT = r"(?:(?:did|has|had|does)(?: not|n't)|(?:has |had )?never)(?: (?:actually|ever))?"
_THAT = r"(?:that|this|so|it|(?:these|those|such) words|(?:any )?such (?:a )?thing|anything of the (?:sort|kind))"
_IT = r"(?:this|that|these|those|the)(?: (?:words?|sentences?|quot\w+|remarks?|lines?|statements?|phrases?))?"
_WHO = r"(?:(?!what\b)[\w'.-]+(?: [\w'.-]+){,3}?)"
_SAY_RU = r"(?:говорил|сказал|заявлял|заявил|писал|произносил)[аио]?"
_THAT_RU = r"(?:этого|такого|этих слов|таких слов|ничего подобного)"
_FALSE_RU = r"(?:вымышлен|выдуман|придуман|поддел|фальшив|сфабрикован)\w*"
# Each is a whole sentence; whom it names is the group.
_ENGLISH = (
    rf"{_IT} (?:is|was|are|were) (?:\w+ )?(?:what|something|words?)(?: that)? ({_WHO}) {_NOT} {_SAY}",
    rf"({_WHO}) {_NOT} {_SAY} {_THAT}",
    rf"{_IT} (?:(?:was|were|has been|have been)(?: not|n't| never)|(?:has|have) never been) {_SAY}(?: by ({_WHO}))?",
    rf"{_IT} (?:is|was|are|were) (?:\w+ )?(?:fake|invented|made up|fabricated|forged|a fake|a forgery|an invention)",
)
_RUSSIAN = (
    rf"{_THAT_RU} ({_WHO}) (?:никогда )?не {_SAY_RU}",
    rf"({_WHO}) {_THAT_RU} (?:никогда )?не {_SAY_RU}",
    rf"({_WHO}) (?:никогда )?не {_SAY_RU} {_THAT_RU}",
    rf"(?:эти слова|эта цитата|цитата|эта фраза) {_FALSE_RU}",
)
_SO = r"(?:そう|こう|そのように|このように|そんなことを?は?|この発言は?|この言葉は?)"
_JAPANESE = (
    rf"(?:([^。、]{{1,12}}?)[はが])?、?(?:実際には)?{_SO}[^。]{{,6}}?(?:言|述べ|語|話|発言)[^。]{{,6}}?"
    r"(?:いない|なかった|ない|いません|ません)"
)
_PRONOUNS = frozenset("he she they он она они 彼 彼女 本人 nobody".split())


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in (*_ENGLISH, *_RUSSIAN, _JAPANESE))


def taken_back(facts: Facts, said: Span) -> Frame | None:
    """What the sentence behind the quotation ``said`` makes of it: nobody's words, if it says that they weren't said.

    That somebody else didn't say them leaves them to who did.
    """
    sentence = next(_behind(facts, said), None)
    if sentence is None or len(sentence) > _LONGEST:
        return None
    told = fold(sentence.of(facts.document.text)).rstrip(" .!。\"'")
    found = next((match for pattern in _patterns() if (match := pattern.fullmatch(told))), None)
    if found is None or not _is_of(facts, said, next(filter(None, found.groups()), None)):
        return None
    return Frame(Turn.DENIED, Span(sentence.start, sentence.start + len(told)))


def _behind(facts: Facts, said: Span) -> Iterator[Span]:
    """The sentences of the article that begin behind the quotation, in order."""
    for block in facts.layout.having(Role.BODY):
        if block.span.end > said.end:
            yield from (one for one in block.sentences if one.start >= said.end)


def _is_of(facts: Facts, said: Span, who: str | None) -> bool:
    """Is ``who`` (folded) one of those to whom the quotation is given, or can't that be told?"""
    own = (one for one in facts.voices if one.quotation.span == said and not one.quotation.implied)
    people = [person.name for one in own for person in one.people]
    if who is None or not people or who in _PRONOUNS:
        return True
    if who[0] > "\u2fff":
        return any(name.startswith(who[:_KANJI]) for name in people)
    last = words(who)[-1].text
    return any(last in {word.text for word in words(name)} for name in people)
