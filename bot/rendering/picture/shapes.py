"""Shapes on a canvas, with smooth edges: Pillow's own are ragged, so each is drawn larger and made smaller."""

from collections.abc import Callable, Mapping
from math import ceil, floor
from typing import TypeAlias

from PIL import Image, ImageDraw

from bot.rendering.picture.marks import Box, Ink, Shape

Colour: TypeAlias = tuple[int, int, int]

_FINER = 4
# The arms of what is struck out: in a dot they stay within its outline, over a bar they reach beyond it.
_ARMS_IN_DOT, _ARMS_OVER_BAR, _ARM = 0.7, 1.5, 0.8


def draw_shape(canvas: Image.Image, shape: Shape, colours: Mapping[Ink, Colour]) -> None:
    """The shape in its ink: filled, or as an outline over paper; struck out if it is crossed."""
    box, ink = shape.box, colours[shape.ink]
    _stamp(canvas, box, ink, lambda pen, fine: _rounded(pen, fine, shape.radius))
    if shape.stroke and (inner := _inside(box, shape.stroke)):
        _stamp(canvas, inner, colours[Ink.PAPER], lambda pen, fine: _rounded(pen, fine, shape.radius - shape.stroke))
    if shape.is_crossed:
        _stamp(canvas, _arms(box), ink, lambda pen, fine: _cross(pen, fine, shape.stroke * _ARM))


def _stamp(canvas: Image.Image, box: Box, colour: Colour, draw: Callable[[ImageDraw.ImageDraw, Box], None]) -> None:
    """``colour`` wherever ``draw`` draws, which is given a pen and the finer place of ``box``."""
    left, top = floor(box.left), floor(box.top)
    size = max(ceil(box.right) - left, 1), max(ceil(box.bottom) - top, 1)
    mask = Image.new("L", (size[0] * _FINER, size[1] * _FINER))
    here = box.moved(-left, -top)
    draw(ImageDraw.Draw(mask), Box(*(round(x * _FINER) for x in (here.left, here.top, here.right, here.bottom))))
    canvas.paste(colour, (left, top), mask.resize(size, Image.Resampling.BOX))


def _rounded(pen: ImageDraw.ImageDraw, fine: Box, radius: float) -> None:
    if fine.right > fine.left and fine.bottom > fine.top:  # Pillow's corners are inside the rectangle
        corners = (fine.left, fine.top, fine.right - 1, fine.bottom - 1)
        pen.rounded_rectangle(corners, max(radius, 0) * _FINER, fill=255)


def _cross(pen: ImageDraw.ImageDraw, fine: Box, thick: float) -> None:
    for line in ((fine.left, fine.top, fine.right, fine.bottom), (fine.left, fine.bottom, fine.right, fine.top)):
        pen.line(line, fill=255, width=round(thick * _FINER))


def _inside(box: Box, by: float) -> Box | None:
    """What is so far inside ``box``, if anything is."""
    if min(box.right - box.left, box.bottom - box.top) <= 2 * by:
        return None
    return Box(box.left + by, box.top + by, box.right - by, box.bottom - by)


def _arms(box: Box) -> Box:
    wide, tall = box.right - box.left, box.bottom - box.top
    side = wide * (_ARMS_OVER_BAR if tall > wide else _ARMS_IN_DOT)
    return Box.around((box.left + box.right) / 2, (box.top + box.bottom) / 2, side, side)
