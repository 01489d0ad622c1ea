"""Answer -> the part of it that one message shows: all, a page, or in a group the beginning."""

from collections.abc import Iterable, Iterator
from operator import is_

from msgspec import Struct
from msgspec.structs import replace

from bot.answers.answer import Answer, Section
from bot.rendering.telegram.pages import Page, Pages, pages
from bot.rendering.telegram.view import View

_SCREENS = 2000  # UTF-16 units of a page in private: about a screen and a half of a phone
_TELLING = 60  # characters; a short sentence has as many, a role hardly ever


class Part(Struct, frozen=True):
    """Page ``number`` of ``count``, from 0; or, ``folded``, the beginning of the answer, which hides some excerpts.

    Only in a group is an answer ``foldable``, if it has more than its beginning.
    """

    page: Page
    number: int = 0
    count: int = 1
    folded: bool = False
    foldable: bool = False
    hidden: int = 0

    @classmethod
    def of(cls, answer: Answer, view: View, number: int | None = None) -> "Part":
        """Page ``number`` of ``answer``, the last one if it has fewer; without a number, what ``view`` shows first."""
        if not view.group:
            return cls._of(pages(answer, view.links, view.locale, wanted=_SCREENS), number)
        short = shortened(answer)
        begun = pages(short, view.links, view.locale)
        hidden = len(answer.citations) - len(short.citations)
        foldable = hidden > 0 or len(begun) > 1
        if number is None and view.short and foldable:
            return cls(begun[0], folded=True, foldable=True, hidden=hidden)
        whole = begun if short is answer else pages(answer, view.links, view.locale)
        return cls._of(whole, number, foldable=foldable)

    @classmethod
    def _of(cls, whole: Pages, number: int | None, *, foldable: bool = False) -> "Part":
        number = min(number or 0, len(whole) - 1)
        return cls(whole[number], number, len(whole), foldable=foldable)


def shortened(answer: Answer) -> Answer:
    """``answer`` up to its first excerpt, what is declared above that included; the excerpt itself stays whole.

    That is ``answer`` itself if it has no more. Where the beginning says little, as somebody's role does, the first
    excerpt under the next heading stands with it.
    """
    first = tuple(_first_of(answer.sections))
    is_whole = len(first) == len(answer.sections) and all(map(is_, first, answer.sections))
    return answer if is_whole else replace(answer, sections=first)


def _first_of(sections: Iterable[Section]) -> Iterator[Section]:
    told = 0
    for section in sections:
        more = len(section.citations) > 1 or (section.also if section.citations else section.also[1:])
        also = () if section.citations else section.also[:1]
        first = replace(section, citations=section.citations[:1], also=also) if more else section
        yield first
        told += sum(len(citation.excerpt.span) for citation in (*first.citations, *first.also))
        if told >= _TELLING:
            return
