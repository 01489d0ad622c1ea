"""A page and a theme -> a PNG."""

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from io import BytesIO

import uharfbuzz
from PIL import Image

from bot.rendering.picture.letters import Run, set_words
from bot.rendering.picture.marks import Box, Ink, Page, Shape, Text
from bot.rendering.picture.shapes import Colour, draw_shape

_BAR = Box(0.06, -0.46, 0.94, -0.02)  # of what can't be shown: its place in its room, in ems
_KEPT = 32  # pictures of some 300 kB
_SQUEEZE = 3  # zlib's level: the bytes of its usual 6 in two thirds of the time


class Theme(Enum):
    """The colours of a picture: dark on light, or light on dark."""

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
            draw_shape(canvas, mark, colours)
    out = BytesIO()
    canvas.save(out, "PNG", compress_level=_SQUEEZE)
    return out.getvalue()


def _write(canvas: Image.Image, raster: uharfbuzz.RasterDraw, text: Text, colours: Mapping[Ink, Colour]) -> None:
    for run in set_words(text.shown, text.style).runs:
        if run.face is None:
            draw_shape(canvas, _bar(run, text), colours)
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
