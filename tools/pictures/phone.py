"""A telephone with a chat, as SVG: messages with their entities, the buttons under them, what is offered while typing.

What stands in the messages is given; only the telephone around them is drawn here.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from bot.rendering.telegram.pages import Page

WIDTH, GAP, BEZEL = 408, 44, 11
TOP, BOTTOM, MARGIN = 104, 58, 12
SIZE, LEADING = 13.5, 18.5
BUBBLE, PADDING, AROUND = 354, 12, 5
BUTTON, OFFER = 30, 64
# Lines that are shown of a message; a longer one fades out.
MOST_LINES = 40
# Widths of a sans serif's characters, in thousandths of its size: close enough for any that a reader's system has.
WIDTHS = {
    **dict.fromkeys("ijlI'.,:;|!", 260),
    **dict.fromkeys('frt()[]/-" ·', 340),
    **dict.fromkeys("mwMWмжшщюфыШЩЮ@—", 860),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ", 680),
}
PLAIN_WIDTH, WIDE, MONOSPACED, BOLD_MORE = 565, 1000, 602, 1.06


@dataclass(frozen=True)
class Bubble:
    """A message: the reader's own, somebody else's with a name above it, or the bot's with its rows of buttons."""

    page: Page
    own: bool = False
    name: str = ""
    buttons: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Toast:
    """What Telegram shows for a moment."""

    text: str


@dataclass(frozen=True)
class Offers:
    """What the bot offers while somebody types: titles, each with what stands below it."""

    typed: str
    offers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Piece:
    """A word or the space after one, its styles, and the quotation it stands in."""

    text: str
    styles: frozenset[str]
    quotation: int | None

    @property
    def width(self) -> float:
        if self.styles & {"code", "pre"}:
            return len(self.text) * MONOSPACED * SIZE / 1000
        return width_of(self.text) * (BOLD_MORE if "bold" in self.styles else 1)


def width_of(text: str, size: float = SIZE) -> float:
    """About how wide ``text`` is."""
    return sum(map(_thousandths, text)) * size / 1000


def _thousandths(character: str) -> int:
    if character in WIDTHS:
        return WIDTHS[character]
    return WIDE if unicodedata.east_asian_width(character) in "WF" else PLAIN_WIDTH


def save(path: Path, shown: str, chats: Sequence[Sequence[Bubble | Toast | Offers]], title: str = "Dateline") -> None:
    """Draw a telephone for each of ``chats`` into ``path``, all as tall as the longest needs."""
    drawn = [laid_down(chat) for chat in chats]
    tall = max(end for _, end in drawn) + BOTTOM + BEZEL
    parts = [header(len(chats) * (WIDTH + GAP) - GAP + 2 * MARGIN, tall + 2 * MARGIN, shown)]
    for i, (messages, _) in enumerate(drawn):
        parts.append(f'<g transform="translate({MARGIN + i * (WIDTH + GAP)} {MARGIN})">')
        typed = next((one.typed for one in chats[i] if isinstance(one, Offers)), "")
        parts += [*telephone(i, tall, title, typed), *messages, "</g>"]
    path.write_text("\n".join([*parts, "</svg>\n"]), encoding="utf-8")


def header(width: int, height: float, shown: str) -> str:
    """The beginning of the file: its size, what it shows in words, its colours and types."""
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:.0f}" \
width="{width}" height="{height:.0f}" role="img" aria-label="{escape(shown, {'"': "&quot;"})}">
<defs>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1">
<stop offset="0" stop-color="#cfe3d8"/><stop offset=".55" stop-color="#c5dce6"/><stop offset="1" stop-color="#d6d3ea"/>
</linearGradient>
<linearGradient id="avatar" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#5b8def"/><stop offset="1" stop-color="#3457b8"/>
</linearGradient>
<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/>
</linearGradient>
<filter id="shadow" x="-5%" y="-5%" width="110%" height="115%">
<feDropShadow dx="0" dy="1" stdDeviation="1" flood-color="#26405a" flood-opacity=".22"/>
</filter>
</defs>
<style>
text {{ font: {SIZE}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica, Arial, sans-serif; \
fill: #17212b; white-space: pre }}
.bold {{ font-weight: 650 }} .italic {{ font-style: italic; fill: #5c6b7a }} .text_link {{ fill: #2a6fc9 }}
.underline {{ text-decoration: underline }} .strikethrough {{ text-decoration: line-through }}
.code, .pre {{ font-family: ui-monospace, Menlo, Consolas, monospace }}
.small {{ font-size: 11px; fill: #6d7f8f }} .white {{ fill: #fff }} .centre {{ text-anchor: middle }}
.end {{ text-anchor: end }} .name {{ font-weight: 600; fill: #3a7bd5 }}
</style>"""


def telephone(number: int, tall: float, title: str, typed: str) -> Iterator[str]:
    """The telephone: its body, the wall behind the messages, what stands above and below them."""
    inner, bottom = WIDTH - 2 * BEZEL, tall - BEZEL
    yield f'<rect width="{WIDTH}" height="{tall:.1f}" rx="50" fill="#11151b" stroke="#59636f"/>'
    yield f'<clipPath id="screen{number}"><rect x="{BEZEL}" y="{BEZEL}" width="{inner}"'
    yield f' height="{tall - 2 * BEZEL:.1f}" rx="40"/></clipPath>'
    yield f'<g clip-path="url(#screen{number})">'
    yield f'<rect width="{WIDTH}" height="{tall:.1f}" fill="url(#wall)"/>'
    yield f'<rect width="{WIDTH}" height="{TOP}" fill="#f6f8fa"/>'
    yield f'<rect y="{bottom - BOTTOM:.1f}" width="{WIDTH}" height="{BOTTOM + BEZEL}" fill="#f6f8fa"/></g>'
    yield '<text x="44" y="42" class="bold">9:41</text>'
    yield f'<rect x="{WIDTH / 2 - 50}" y="24" width="100" height="25" rx="12.5" fill="#11151b"/>'
    yield f'<rect x="{WIDTH - 66}" y="32" width="24" height="11" rx="3" fill="none" stroke="#17212b"/>'
    yield f'<rect x="{WIDTH - 64}" y="34" width="17" height="7" rx="1.5" fill="#17212b"/>'
    yield '<circle cx="46" cy="77" r="18" fill="url(#avatar)"/>'
    yield f'<text x="46" y="{91 if title == "Dateline" else 83}" class="white centre" style="{_initial(title)}</text>'
    yield f'<text x="74" y="74" class="bold" style="font-size: 15px">{escape(title)}</text>'
    yield f'<text x="74" y="90" class="small">{"bot" if title == "Dateline" else "group"}</text>'
    yield f'<rect x="30" y="{bottom - 46:.1f}" width="{WIDTH - 60}" height="34" rx="17"'
    yield ' fill="#fff" stroke="#d9e0e6"/>'
    grey = "" if typed else ' class="small"'
    yield f'<text x="48" y="{bottom - 24.5:.1f}"{grey} style="font-size: 13px">{escape(typed or "Message")}</text>'


def _initial(title: str) -> str:
    if title == "Dateline":
        return 'font: 700 34px Georgia, serif">“'
    return f'font-weight: 650; font-size: 17px">{escape(title[0])}'


def laid_down(chat: Iterable[Bubble | Toast | Offers]) -> tuple[list[str], float]:
    """What stands in a chat, one below the other, and where the last one ends."""
    drawn: list[str] = []
    y = TOP + 12.0
    for item in chat:
        if isinstance(item, Bubble):
            drawn += bubble(item, y)
            y += height(item) + 4
            for row in item.buttons:
                drawn += buttons(row, y)
                y += BUTTON + 4
        elif isinstance(item, Toast):
            drawn += toast(item.text, y)
            y += toast_height(item.text)
        else:
            drawn += offered(item, y)
            y += OFFER * len(item.offers)
        y += 6
    return drawn, y


def buttons(labels: Sequence[str], top: float) -> Iterator[str]:
    """A row of buttons under a message, each as wide as the others."""
    wide = (BUBBLE - 4 * (len(labels) - 1)) / len(labels)
    for i, label in enumerate(labels):
        x = BEZEL + 10 + i * (wide + 4)
        size = min(SIZE, SIZE * (wide - 12) / max(width_of(label) * BOLD_MORE, 1))
        yield f'<rect x="{x:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{BUTTON}" rx="10" fill="#4c6a85"'
        yield ' opacity=".6"/>'
        yield f'<text x="{x + wide / 2:.1f}" y="{top + 20:.1f}" class="white centre bold"'
        yield f' style="font-size: {size:.1f}px">{escape(label)}</text>'


def toast(text: str, top: float) -> Iterator[str]:
    """What is shown for a moment, dark, over everything."""
    yield f'<rect x="{BEZEL + 10}" y="{top:.1f}" width="{WIDTH - 2 * BEZEL - 20}" height="{toast_height(text) - 6:.1f}"'
    yield ' rx="12" fill="#22303d" opacity=".92"/>'
    for i, line in enumerate(_wrapped(text)):
        yield f'<text x="{BEZEL + 26}" y="{top + 22 + i * LEADING:.1f}" class="white">{escape(line)}</text>'


def toast_height(text: str) -> float:
    return len(_wrapped(text)) * LEADING + 22


def _wrapped(text: str) -> list[str]:
    return ["".join(piece.text for piece in line) for line in laid_out(Page(text), BUBBLE - 8)]


def offered(item: Offers, top: float) -> Iterator[str]:
    """What the bot offers: a list over the chat."""
    x, wide = BEZEL, WIDTH - 2 * BEZEL
    yield f'<rect x="{x}" y="{top:.1f}" width="{wide}" height="{OFFER * len(item.offers)}" fill="#fff" opacity=".97"/>'
    for i, (title, below) in enumerate(item.offers):
        y = top + i * OFFER
        yield f'<rect x="{x + 12}" y="{y + 9:.1f}" width="42" height="42" rx="8" fill="#dbe7f5"/>'
        yield f'<text x="{x + 33}" y="{y + 37:.1f}" class="centre bold" style="font-size: 19px">'
        yield f"{escape(title[:1])}</text>"
        yield f'<text x="{x + 66}" y="{y + 19:.1f}" class="bold">{escape(_cut(title, wide - 80))}</text>'
        for j, line in enumerate(below.split("\n")[:2]):
            yield f'<text x="{x + 66}" y="{y + 36 + 15 * j:.1f}" class="small">{escape(_cut(line, wide - 66))}</text>'
        yield f'<rect x="{x + 66}" y="{y + OFFER - 1:.1f}" width="{wide - 66}" height="1" fill="#e3e9ee"/>'


def _cut(text: str, room: float) -> str:
    """As much of a line as its ``room`` shows: Telegram cuts such lines too."""
    if width_of(text) <= room:
        return text
    return next(text[:end].rstrip() for end in range(len(text), 0, -1) if width_of(text[:end] + "…") <= room) + "…"


def bubble(item: Bubble, top: float) -> Iterator[str]:
    """One message: to the right if it is the reader's own, to the left otherwise."""
    lines = list(laid_out(item.page))
    tall = height(item)
    width = max([*(sum(piece.width for piece in line) for line in lines), width_of(item.name) + 8]) + 2 * PADDING + 68
    if not item.own and not item.name:
        width = BUBBLE
    width = min(width, BUBBLE)
    x = WIDTH - BEZEL - 10 - width if item.own else BEZEL + 10
    yield f'<g transform="translate({x:.1f} {top:.1f})">'
    yield f'<rect width="{width:.1f}" height="{tall:.1f}" rx="15" fill="{"#e3fccb" if item.own else "#fff"}"'
    yield ' filter="url(#shadow)"/>'
    if item.name:
        yield f'<text x="{PADDING}" y="{PADDING + 9}" class="name">{escape(item.name)}</text>'
    yield from written(lines[:MOST_LINES], width, PADDING - 3.0 + (LEADING if item.name else 0))
    if len(lines) > MOST_LINES:
        yield f'<rect x="4" y="{tall - 92:.1f}" width="{width - 8:.1f}" height="72" fill="url(#fade)"/>'
        yield f'<rect x="4" y="{tall - 21:.1f}" width="{width - 8:.1f}" height="15" fill="#fff"/>'
    shown = "9:41 ✓✓" if item.own else "9:41"
    yield f'<text x="{width - PADDING:.1f}" y="{tall - 9:.1f}" class="small end">{shown}</text></g>'


def written(lines: list[list[Piece]], width: float, top: float) -> Iterator[str]:
    """The lines of a message; those of a quotation on a ground of their own, with a bar at the left."""
    y = top
    for quotation, group in groupby(lines, key=lambda line: line[0].quotation if line else None):
        block, indent = list(group), PADDING
        if quotation is not None:
            y, indent = y + AROUND, PADDING + 12
            yield from ground(y, sum(map(advance, block)), width - 2 * PADDING)
        for line in block:
            y += advance(line)
            yield f'<text x="{indent}" y="{y - 5:.1f}">{"".join(runs(line))}</text>' if line else ""
        y += AROUND if quotation is not None else 0


def ground(top: float, tall: float, width: float) -> Iterator[str]:
    """What a quotation stands on."""
    place = f'x="{PADDING}" y="{top - 2:.1f}" height="{tall + 4:.1f}"'
    yield f'<rect {place} width="{width:.1f}" rx="5" fill="#eaf2fc"/>'
    yield f'<rect {place} width="3" rx="1.5" fill="#3f86e0"/>'


def runs(line: list[Piece]) -> Iterator[str]:
    """A line, in as few pieces as its styles need."""
    for styles, group in groupby(line, key=lambda piece: " ".join(sorted(piece.styles))):
        text = escape("".join(piece.text for piece in group))
        yield f'<tspan class="{styles}">{text}</tspan>' if styles else text


def height(item: Bubble) -> float:
    """How tall a message is."""
    lines = list(laid_out(item.page))[:MOST_LINES]
    quotations = {line[0].quotation for line in lines if line} - {None}
    time = 14 if len(lines) > 1 else 0
    name = LEADING if item.name else 0
    return sum(map(advance, lines)) + 2 * AROUND * len(quotations) + 2 * PADDING - 6 + time + name


def advance(line: list[Piece]) -> float:
    """How far down a line leads: an empty one, between paragraphs, half as far."""
    return LEADING if line else LEADING / 2


def laid_out(page: Page, wide: float = BUBBLE - 2 * PADDING) -> Iterator[list[Piece]]:
    """The lines of a message as a telephone breaks them: before words, wherever in them a style changes."""
    for paragraph in paragraphs(page):
        room = wide - (22 if paragraph and paragraph[0].quotation is not None else 4)
        line: list[Piece] = []
        for word in _words(paragraph):
            blank = not word[0].text.strip()
            if line and not blank and sum(piece.width for piece in [*line, *word]) > room:
                yield line
                line = []
            if line or not blank:
                line += word
        yield line


def _words(paragraph: list[Piece]) -> Iterator[list[Piece]]:
    """The pieces that stay on one line."""
    word: list[Piece] = []
    for piece in paragraph:
        if word and (_loose(word[-1]) or _loose(piece)):
            yield word
            word = []
        word.append(piece)
    if word:
        yield word


def _loose(piece: Piece) -> bool:
    return not piece.text.strip() or _breaks(piece.text[0], 0) == 0


def paragraphs(page: Page) -> Iterator[list[Piece]]:
    """The words of each line of the text, with the styles that the entities give them."""
    characters = styled(page)
    start = 0
    for line in page.text.split("\n"):
        end = start + len(line)
        groups = groupby(range(start, end), key=lambda at: (characters[at][1:], _breaks(characters[at][0], at)))
        yield [
            Piece("".join(characters[at][0] for at in places), styles, quotation)
            for ((styles, quotation), _), places in groups
        ]
        start = end + 1


def _breaks(character: str, at: int) -> int:
    """What tells apart what may stand on two lines: words from spaces, and each letter of a script without spaces."""
    if unicodedata.east_asian_width(character) in "WF":
        return at
    return -1 if character == " " else -2


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
