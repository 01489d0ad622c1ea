"""Any text as a document: reading it ends, and every fact lies inside of it.

python tools/fuzz/reading.py INPUTS [--seconds 300]
"""

from collections.abc import Iterator
from datetime import date

from fuzzing import ROOT, fuzz, instrumented

with instrumented():
    from bot.corpus.document import Document
    from bot.corpus.formats.text import decode
    from bot.errors import DatelineError
    from bot.reading.facts import Reader

_READER = Reader()


def try_one(data: bytes) -> None:
    """Read one document."""
    text = data.decode("utf-8", "ignore")
    try:
        document = Document("a.txt", decode(text.encode()), date(2020, 5, 4))
    except (DatelineError, ValueError):
        return
    facts = _READER.read(document)
    spans = [one.span for one in (*facts.mentions, *facts.times, *facts.statements, *facts.figures)]
    spans += [voice.quotation.span for voice in facts.voices]
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans), "a fact lies outside of the text"


def beginnings() -> Iterator[bytes]:
    """The documents that come along, and a paragraph of each."""
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        content = path.read_bytes()
        yield content
        yield from content.split(b"\n\n")[:6]


if __name__ == "__main__":
    fuzz(__doc__, try_one, beginnings(), longest=4000)
