"""Who is said to have said something, in front of what they said: "Reed said that the bridge is old"."""

import re

from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.speech.tokens import verb_forms

_THAT = re.compile(
    r"(?P<who>\S.{1,60}?) (?P<verb>[\w'-]+)(?: (?:me|us|reporters|[\w-]+ists))?(?: that|,? что|:) (?=\S)"
)
_JAPANESE = re.compile(r"(?P<who>[^、。]{1,20}?)(?:氏)?(?:は|が)、?(?P<what>.+?)と(?:述べ|言っ|語っ|話し|発言)\w*。?")


def what_is_told(archive: Archive, sentence: str) -> Span:
    """What ``sentence`` says that somebody said, whom the documents know; all of it, where it says nothing so."""
    lead = _THAT.match(sentence)
    if lead and fold(lead["verb"]) in verb_forms() and _is_known(archive, lead["who"]):
        return Span(lead.end(), len(sentence))
    japanese = _JAPANESE.fullmatch(sentence)
    if japanese and _is_known(archive, japanese["who"]):
        return Span(*japanese.span("what"))
    return Span(0, len(sentence))


def _is_known(archive: Archive, name: str) -> bool:
    return any(found.entity.kind == Kind.PERSON for found in archive.resolver.find(name))
