"""People in Japanese text, where no capital betrays a name: by the title that stands behind it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from bot.corpus.span import Span
from bot.reading.names.japanese_words import BODIES, FIELDS, LANDS, OF_SURNAMES_TOO, POLITE, TITLES
from bot.reading.names.person import Person

_KANJI = "[一-龥々ヶ]"
# A full name has three to five characters, a surname two or three.
_FULL = 3
_WRITTEN = re.compile("[一-龥ァ-ヴ]")


_NOBODY: Mapping[str, str] = {}


@dataclass(slots=True)
class _Found:
    name: str
    entity: str | None = None
    mentions: list[Span] = field(default_factory=list)
    roles: list[Span] = field(default_factory=list)


@cache
def _titled() -> re.Pattern[str]:
    """A run of ideographs or katakana, with a title at its end: the office may have a field before it."""
    titles, fields = "|".join(TITLES), "|".join(FIELDS)
    run = rf"(?<!{_KANJI})(?P<kanji>{_KANJI}{{2,5}}?)|(?<![ァ-ヴー・])(?P<kana>[ァ-ヴー・]{{2,30}}?)"
    return re.compile(rf"(?:{run})(?P<office>(?:前|元|副|新)?(?:{fields})?(?P<title>{titles}))(?!{_KANJI})")


def read_japanese(
    text: str, sentences: Sequence[Span], taken: Sequence[Span], listed: Mapping[str, str] = _NOBODY
) -> Iterator[Person]:
    """The people whom ``sentences`` name with a title, in the order of their first mention.

    A surname is joined with the full name that the text gives first; alone it counts with "san" or "shi" only.
    ``taken`` (sorted) are spans in which no other name is looked for. ``listed`` are full names with the ids of those
    who bear them: a surname of only one of them is theirs, unless the text gives it to somebody else first. Spans are
    half-open code points of ``text``.
    """
    found: dict[str, _Found] = {}
    if text.isascii() or not _WRITTEN.search(text):
        return iter(())
    at = 0
    for sentence in sentences:
        for match in _titled().finditer(text, sentence.start, sentence.end):
            name = Span(*match.span("kanji" if match["kanji"] else "kana"))
            while at < len(taken) and taken[at].end <= name.start:
                at += 1
            free = at == len(taken) or taken[at].start >= name.end
            if free and _may_be_name(name.of(text), polite=match["title"] in POLITE):
                _add(found, text, name, match, listed)
    return (Person(one.name, one.entity, tuple(one.mentions), tuple(one.roles)) for one in found.values())


def _add(found: dict[str, _Found], text: str, name: Span, match: re.Match[str], listed: Mapping[str, str]) -> None:
    known = next((one for one in reversed(found.values()) if _is_short_for(name.of(text), one.name)), None)
    known = known or _bearer(found, name.of(text), listed)
    polite = match["title"] in POLITE
    if known is None and not polite and match["kanji"] and len(name) < _FULL:
        return
    one = known or found.setdefault(name.of(text), _Found(name.of(text)))
    one.mentions.append(name)
    if not polite:
        one.roles.append(Span(*match.span("office")))


def _bearer(found: dict[str, _Found], surname: str, listed: Mapping[str, str]) -> _Found | None:
    """The only one of ``listed`` whose full name begins with ``surname``, made one of those ``found``."""
    bearers = {entity: full for full, entity in listed.items() if full != surname and full.startswith(surname)}
    if len(bearers) != 1:
        return None
    entity, full = bearers.popitem()
    return found.setdefault(full, _Found(full, entity))


def _is_short_for(name: str, full: str) -> bool:
    """Is ``name`` the surname of ``full``: first in ideographs, last in katakana?"""
    return full.startswith(name) or full.endswith("・" + name)


def _may_be_name(run: str, *, polite: bool) -> bool:
    """No name is what ends in a word for a body or a place, and no land."""
    ends = run.endswith(BODIES) and not (polite and run.endswith(OF_SURNAMES_TOO))
    return not ends and run not in LANDS and not run.startswith(("両", "同", "各", "関係"))
