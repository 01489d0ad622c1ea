"""A page and a theme -> a PNG."""

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from io import BytesIO
from typing import TypeAlias

import uharfbuzz
from PIL import Image, ImageDraw

from bot.rendering.picture.letters import Run, set_words
from bot.rendering.picture.marks import Box, Ink, Page, Shape, Text

Colour: TypeAlias = tuple[int, int, int]

_FINER = 4  # shapes are drawn so many times larger, then made smaller: Pillow's own have ragged edges
_BAR = Box(0.06, -0.46, 0.94, -0.02)  # of what can't be shown: its place in its room, in ems
_KEPT = 32  # pictures of some 300 kB
_SQUEEZE = 3  # zlib's level: the bytes of its usual 6 in two thirds of the time


class Theme(Enum):
    LIGHT = "light"
    DARK = "dark"


# Words on paper and on bands have a contrast of 4.5 or more (WCAG 2.2, 1.4.3).
COLOURS: Mapping[Theme, Mapping[Ink, Colour]] = {
    Theme.LIGHT: {
        Ink.PAPER: (252, 250, 245),
        Ink.WORDS: (29, 28, 26),
        Ink.QUIET: (104, 100, 92),
        Ink.RULE: (214, 208, 196),
        Ink.BAND: (243, 239, 230),
        Ink.ACCENT: (178, 42, 34),
        Ink.PALE: (226, 180, 172),
        Ink.GLOW: (250, 231, 208),
    },
    Theme.DARK: {
        Ink.PAPER: (19, 21, 24),
        Ink.WORDS: (238, 235, 228),
        Ink.QUIET: (163, 160, 152),
        Ink.RULE: (62, 65, 70),
        Ink.BAND: (29, 32, 36),
        Ink.ACCENT: (245, 128, 104),
        Ink.PALE: (116, 62, 53),
        Ink.GLOW: (70, 47, 34),
    },
}


@lru_cache(_KEPT)
def paint(page: Page, theme: Theme) -> bytes:
    """``page`` as a PNG; kept for a while. It takes a tenth of a second, and lets other threads go on meanwhile."""
    colours = COLOURS[theme]
    canvas = Image.new("RGB", (page.width, page.height), colours[Ink.PAPER])
    raster = uharfbuzz.RasterDraw()
    for mark in page.marks:
        if isinstance(mark, Text):
            _write(canvas, raster, mark, colours)
        else:
            _draw(canvas, mark, colours)
    out = BytesIO()
    canvas.save(out, "PNG", compress_level=_SQUEEZE)
    return out.getvalue()


def _write(canvas: Image.Image, raster: uharfbuzz.RasterDraw, text: Text, colours: Mapping[Ink, Colour]) -> None:
    for run in set_words(text.shown, text.style).runs:
        if run.face is None:
            _draw(canvas, _bar(run, text), colours)
        else:
            _paste(canvas, _letters(raster, run, text), colours[text.ink])


def _letters(raster: uharfbuzz.RasterDraw, run: Run, text: Text) -> uharfbuzz.RasterImage:
    """The letters of ``run`` as coverage. HarfBuzz counts upwards, so the page's top is its zero."""
    assert run.face
    raster.reset()
    for glyph in run.glyphs:
        scale = run.face.scale
        raster.transform = (scale, 0, 0, scale, text.left + glyph.x, glyph.y - text.baseline)
        raster.draw_glyph(run.face.font, glyph.number)
    return raster.render()


def _paste(canvas: Image.Image, letters: uharfbuzz.RasterImage, colour: Colour) -> None:
    extents = letters.extents
    if not extents or not extents.width or not extents.height:  # nothing but spaces
        return
    size = extents.width, extents.height
    mask = Image.frombuffer("L", size, letters.buffer, "raw", "L", extents.stride, -1)
    canvas.paste(colour, (extents.x_origin, -extents.y_origin - extents.height), mask)


def _bar(run: Run, text: Text) -> Shape:
    size, left = text.style.size, text.left + run.left
    box = Box(
        left + _BAR.left * size,
        text.baseline + _BAR.top * size,
        left + run.width - (1 - _BAR.right) * size,
        text.baseline + _BAR.bottom * size,
    )
    return Shape(box, Ink.RULE, radius=0.12 * size)


def _draw(canvas: Image.Image, shape: Shape, colours: Mapping[Ink, Colour]) -> None:
    box = shape.box
    left, top = int(box.left) - 1, int(box.top) - 1
    size = int(box.right) + 2 - left, int(box.bottom) + 2 - top
    inner = shape.stroke
    _fill(canvas, (left, top), size, colours[shape.ink], shape, 0)
    if inner:
        _fill(canvas, (left, top), size, colours[Ink.PAPER], shape, inner)
    if shape.is_crossed:
        _cross(canvas, (left, top), size, colours[shape.ink], shape)


def _fill(
    canvas: Image.Image, at: tuple[int, int], size: tuple[int, int], colour: Colour, shape: Shape, inset: float
) -> None:
    box, radius = shape.box, max(shape.radius - inset, 0)
    corners = (box.left + inset - at[0], box.top + inset - at[1], box.right - inset - at[0], box.bottom - inset - at[1])
    left, top, right, bottom = (round(corner * _FINER) for corner in corners)
    mask = Image.new("L", (size[0] * _FINER, size[1] * _FINER))
    if right > left and bottom > top:
        ImageDraw.Draw(mask).rounded_rectangle((left, top, right - 1, bottom - 1), radius * _FINER, fill=255)
    canvas.paste(colour, at, mask.resize(size, Image.Resampling.BOX))


def _cross(canvas: Image.Image, at: tuple[int, int], size: tuple[int, int], colour: Colour, shape: Shape) -> None:
    box = shape.box
    left, top, right, bottom = (
        round(corner * _FINER) for corner in (box.left - at[0], box.top - at[1], box.right - at[0], box.bottom - at[1])
    )
    mask = Image.new("L", (size[0] * _FINER, size[1] * _FINER))
    pen = ImageDraw.Draw(mask)
    for line in ((left, top, right, bottom), (left, bottom, right, top)):
        pen.line(line, fill=255, width=round(max(shape.stroke, 2) * _FINER))
    canvas.paste(colour, at, mask.resize(size, Image.Resampling.BOX))
