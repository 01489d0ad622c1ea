"""Whatever is typed, the five documents that come along answer it, and only with what stands in them.

    python tools/fuzz/queries.py INPUTS [--seconds 300]

What stands behind a zero byte is the message that the question replies to.
"""

import re
from collections.abc import Iterator
from datetime import date

from fuzzing import ROOT, fuzz, instrumented

with instrumented():
    from bot.answers.commands import COMMANDS, answer
    from bot.answers.linked import linked
    from bot.answers.offers import Offers
    from bot.answers.question import Question
    from bot.archive.archive import Archive
    from bot.corpus.loading import load_corpus
    from bot.rendering.telegram.parts import Part
    from bot.rendering.telegram.view import View

_TODAY = date(2026, 1, 1)
_ARCHIVE = Archive.build(load_corpus(ROOT / "seeds", _TODAY))
_OFFERS = Offers(_ARCHIVE)
_TEXTS = {document.name: document.text for document in _ARCHIVE.documents}


def try_one(data: bytes) -> None:
    """Ask one question, in every way that there is."""
    typed, _, replied = data.decode("utf-8", "surrogateescape").partition("\0")
    found = answer(_ARCHIVE, Question.parse(typed, replied=replied), _TODAY)
    for citation in found.citations:
        excerpt = citation.excerpt
        assert excerpt.text == _TEXTS[excerpt.document.name][excerpt.span.start : excerpt.span.end]
    Part.of(found, View("a_bot", "ab"), None)
    list(_OFFERS.of(typed, _TODAY))
    linked(_ARCHIVE, typed, _TODAY)


def beginnings() -> Iterator[bytes]:
    """The examples of the README, and every command with some words."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for line in re.findall(r"^/\w+.*$", readme, re.MULTILINE):
        yield line.encode()
    for name in COMMANDS:
        for words in ("Abe", "Путин 2017", "世耕 2016年10月から", "energy until 2017", "[[Seko]] and [[Abe]]"):
            yield f"/{name} {words}".encode()
            yield f"/{name} {words}\0The plan is not about economy only".encode()


if __name__ == "__main__":
    fuzz(__doc__, try_one, beginnings(), longest=4096)
