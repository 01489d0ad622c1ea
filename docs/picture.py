"""Draws docs/picture.svg: two chats with the bot on the documents that come along.

Run it from the project's folder: ``python docs/picture.py``. The messages are what the bot would send, entities and
buttons included; only the telephone around them is drawn.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.answers.commands import answer  # noqa: E402 - found through the line above
from bot.answers.question import Question  # noqa: E402
from bot.archive import Archive  # noqa: E402
from bot.corpus.loading import load_corpus  # noqa: E402
from bot.rendering.telegram.pages import Page  # noqa: E402
from bot.rendering.telegram.press import Asked  # noqa: E402
from bot.rendering.telegram.view import View  # noqa: E402
from handlers.replies import Reply  # noqa: E402

CHATS = (("/timeline Vladivostok",), ("/said Кисида", "/said Putin", "Who won the election in France?"))
TODAY = date(2018, 2, 1)
TARGET = ROOT / "docs" / "picture.svg"

PHONE_WIDTH, GAP, BEZEL = 408, 44, 11
TOP, BOTTOM, MARGIN = 104, 58, 12
SIZE, LEADING = 13.5, 18.5
BUBBLE, PADDING, AROUND = 354, 12, 5
# Widths of a sans serif's characters, in thousandths of its size: close enough for any that a reader's system has.
WIDTHS = {
    **dict.fromkeys("ijlI'.,:;|!", 260),
    **dict.fromkeys('frt()[]/-" ·', 340),
    **dict.fromkeys("mwMWмжшщюфыШЩЮ@—", 860),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ", 680),
}
PLAIN_WIDTH, BOLD_MORE = 565, 1.06


@dataclass(frozen=True)
class Piece:
    """A word or the space after one, its styles, and the quotation it stands in."""

    text: str
    styles: frozenset[str]
    quotation: int | None

    @property
    def width(self) -> float:
        thousandths = sum(WIDTHS.get(character, PLAIN_WIDTH) for character in self.text)
        return thousandths * SIZE / 1000 * (BOLD_MORE if "bold" in self.styles else 1)


def main() -> None:
    """Write the picture; the telephones are as tall as the longer chat needs."""
    archive = Archive.build(load_corpus(ROOT / "seeds", TODAY))
    chats = [chat(archive, questions) for questions in CHATS]
    tall = max(end for _, end in chats) + BOTTOM + BEZEL
    parts = [header(len(CHATS) * (PHONE_WIDTH + GAP) - GAP + 2 * MARGIN, tall + 2 * MARGIN)]
    for i, (messages, _) in enumerate(chats):
        parts.append(f'<g transform="translate({MARGIN + i * (PHONE_WIDTH + GAP)} {MARGIN})">')
        parts += [*phone(i, tall), *messages, "</g>"]
    TARGET.write_text("\n".join([*parts, "</svg>\n"]), encoding="utf-8")


def header(width: int, height: float) -> str:
    """The beginning of the file: its size, what it shows in words, its colours and types."""
    shown = escape("Two chats with Dateline: " + "; ".join(question for chat in CHATS for question in chat))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:.0f}" \
width="{width}" height="{height:.0f}" role="img" aria-label="{shown}">
<defs>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1">
<stop offset="0" stop-color="#cfe3d8"/><stop offset=".55" stop-color="#c5dce6"/><stop offset="1" stop-color="#d6d3ea"/>
</linearGradient>
<linearGradient id="avatar" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#5b8def"/><stop offset="1" stop-color="#3457b8"/>
</linearGradient>
<filter id="shadow" x="-5%" y="-5%" width="110%" height="115%">
<feDropShadow dx="0" dy="1" stdDeviation="1" flood-color="#26405a" flood-opacity=".22"/>
</filter>
</defs>
<style>
text {{ font: {SIZE}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica, Arial, sans-serif; \
fill: #17212b; white-space: pre }}
.bold {{ font-weight: 650 }} .italic {{ font-style: italic; fill: #5c6b7a }} .text_link {{ fill: #2a6fc9 }}
.small {{ font-size: 11px; fill: #6d7f8f }} .white {{ fill: #fff }} .centre {{ text-anchor: middle }}
.end {{ text-anchor: end }}
</style>"""


def phone(number: int, tall: float) -> Iterator[str]:
    """The telephone: its body, the wall behind the messages, what stands above and below them."""
    inner, bottom = PHONE_WIDTH - 2 * BEZEL, tall - BEZEL
    yield f'<rect width="{PHONE_WIDTH}" height="{tall:.1f}" rx="50" fill="#11151b" stroke="#59636f"/>'
    yield f'<clipPath id="screen{number}"><rect x="{BEZEL}" y="{BEZEL}" width="{inner}"'
    yield f' height="{tall - 2 * BEZEL:.1f}" rx="40"/></clipPath>'
    yield f'<g clip-path="url(#screen{number})">'
    yield f'<rect width="{PHONE_WIDTH}" height="{tall:.1f}" fill="url(#wall)"/>'
    yield f'<rect width="{PHONE_WIDTH}" height="{TOP}" fill="#f6f8fa"/>'
    yield f'<rect y="{bottom - BOTTOM:.1f}" width="{PHONE_WIDTH}" height="{BOTTOM + BEZEL}" fill="#f6f8fa"/></g>'
    yield '<text x="44" y="42" class="bold">9:41</text>'
    yield f'<rect x="{PHONE_WIDTH / 2 - 50}" y="24" width="100" height="25" rx="12.5" fill="#11151b"/>'
    yield f'<rect x="{PHONE_WIDTH - 66}" y="32" width="24" height="11" rx="3" fill="none" stroke="#17212b"/>'
    yield f'<rect x="{PHONE_WIDTH - 64}" y="34" width="17" height="7" rx="1.5" fill="#17212b"/>'
    yield '<circle cx="46" cy="77" r="18" fill="url(#avatar)"/>'
    yield '<text x="46" y="91" class="white centre" style="font: 700 34px Georgia, serif">“</text>'
    yield '<text x="74" y="74" class="bold" style="font-size: 15px">Dateline</text>'
    yield '<text x="74" y="90" class="small">bot</text>'
    yield f'<rect x="30" y="{bottom - 46:.1f}" width="{PHONE_WIDTH - 60}" height="34" rx="17"'
    yield ' fill="#fff" stroke="#d9e0e6"/>'
    yield f'<text x="48" y="{bottom - 24.5:.1f}" class="small" style="font-size: 13px">Message</text>'


def chat(archive: Archive, questions: Iterable[str]) -> tuple[list[str], float]:
    """The questions and the bot's answers to them, one below the other, and where the last one ends."""
    drawn: list[str] = []
    y = TOP + 12.0
    for question in questions:
        typed = Page(question)
        drawn += bubble(typed, y, own=True)
        y += height(typed) + 8
        reply = Reply.of(
            answer(archive, Question.parse(question), TODAY), Asked.of(1, question), View("dateline_bot", rated=True)
        )
        drawn += bubble(reply.page, y, own=False)
        y += height(reply.page) + 4
        for row in reply.buttons.inline_keyboard if reply.buttons else ():
            drawn += button(row[0].text, y)
            y += 34
        y += 8
    return drawn, y


def button(label: str, top: float) -> Iterator[str]:
    """A button under a message."""
    yield f'<rect x="{BEZEL + 10}" y="{top:.1f}" width="{BUBBLE}" height="30" rx="10" fill="#4c6a85" opacity=".55"/>'
    yield f'<text x="{BEZEL + 10 + BUBBLE / 2}" y="{top + 20:.1f}" class="white centre bold">{escape(label)}</text>'


def bubble(page: Page, top: float, own: bool) -> Iterator[str]:
    """One message: to the right if it is the reader's own, to the left if it is the bot's."""
    lines = list(laid_out(page))
    tall, width = height(page), max(sum(piece.width for piece in line) for line in lines) + 2 * PADDING + 68
    if not own:
        width = BUBBLE
    x = PHONE_WIDTH - BEZEL - 10 - width if own else BEZEL + 10
    yield f'<g transform="translate({x:.1f} {top:.1f})">'
    yield f'<rect width="{width:.1f}" height="{tall:.1f}" rx="15" fill="{"#e3fccb" if own else "#fff"}"'
    yield ' filter="url(#shadow)"/>'
    yield from written(lines, width)
    shown = "9:41 ✓✓" if own else "9:41"
    yield f'<text x="{width - PADDING:.1f}" y="{tall - 9:.1f}" class="small end">{shown}</text></g>'


def written(lines: list[list[Piece]], width: float) -> Iterator[str]:
    """The lines of a message; those of a quotation on a ground of their own, with a bar at the left."""
    y = PADDING - 3.0
    for quotation, group in groupby(lines, key=lambda line: line[0].quotation if line else None):
        block, indent = list(group), PADDING
        if quotation is not None:
            y, indent = y + AROUND, PADDING + 12
            yield from ground(y, sum(map(advance, block)), width - 2 * PADDING)
        for line in block:
            y += advance(line)
            yield f'<text x="{indent}" y="{y - 5:.1f}">{"".join(map(span, line))}</text>' if line else ""
        y += AROUND if quotation is not None else 0


def ground(top: float, tall: float, width: float) -> Iterator[str]:
    """What a quotation stands on."""
    place = f'x="{PADDING}" y="{top - 2:.1f}" height="{tall + 4:.1f}"'
    yield f'<rect {place} width="{width:.1f}" rx="5" fill="#eaf2fc"/>'
    yield f'<rect {place} width="3" rx="1.5" fill="#3f86e0"/>'


def span(piece: Piece) -> str:
    """A word with its styles."""
    styles = " ".join(sorted(piece.styles))
    text = escape(piece.text)
    return f'<tspan class="{styles}">{text}</tspan>' if styles else text


def height(page: Page) -> float:
    """How tall the bubble of ``page`` is."""
    lines = list(laid_out(page))
    quotations = {line[0].quotation for line in lines if line} - {None}
    time = 14 if len(lines) > 1 else 0
    return sum(map(advance, lines)) + 2 * AROUND * len(quotations) + 2 * PADDING - 6 + time


def advance(line: list[Piece]) -> float:
    """How far down a line leads: an empty one, between paragraphs, half as far."""
    return LEADING if line else LEADING / 2


def laid_out(page: Page) -> Iterator[list[Piece]]:
    """The lines of a message as a telephone breaks them."""
    for paragraph in paragraphs(page):
        room = BUBBLE - 2 * PADDING - (22 if paragraph and paragraph[0].quotation is not None else 4)
        line: list[Piece] = []
        for piece in paragraph:
            if line and piece.text.strip() and sum(one.width for one in [*line, piece]) > room:
                yield line
                line = []
            if line or piece.text.strip():
                line.append(piece)
        yield line


def paragraphs(page: Page) -> Iterator[list[Piece]]:
    """The words of each line of the text, with the styles that the entities give them."""
    characters = styled(page)
    start = 0
    for line in page.text.split("\n"):
        end = start + len(line)
        groups = groupby(characters[start:end], key=lambda one: (one[1], one[2], one[0] == " "))
        yield [Piece("".join(one[0] for one in group), styles, quotation) for (styles, quotation, _), group in groups]
        start = end + 1


def styled(page: Page) -> list[tuple[str, frozenset[str], int | None]]:
    """Each character, its styles, and the quotation that it stands in."""
    found = []
    offset = 0
    for character in page.text:
        over = [entity for entity in page.entities if entity.offset <= offset < entity.offset + entity.length]
        quotations = [entity.offset for entity in over if entity.type.endswith("blockquote")]
        styles = frozenset(str(entity.type) for entity in over if not entity.type.endswith("blockquote"))
        found.append((character, styles, quotations[0] if quotations else None))
        offset += len(character.encode("utf-16-le")) // 2
    return found


if __name__ == "__main__":
    main()
