"""Words and a style -> the glyphs that show them, and where each goes."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz

from bot.rendering.picture.faces import Face, Style, faces_of

# A character that no face has a shape for is shown as a bar as wide as most letters are, in ems: nobody takes that for
# a letter, and it takes up room where the document has something.
_UNKNOWN = 0.55
_JOINER = "\N{ZERO WIDTH JOINER}"
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
_KEPT = 1024  # settings of words and lines; making a picture takes some hundred


class Glyph(NamedTuple):
    """A glyph of a face; its place is in pixels, from the start of the words along the baseline and up."""

    number: int
    x: float
    y: float


@dataclass(frozen=True)
class Run:
    """Glyphs of one face; or, without a face, a bar for what no face can show. ``left`` and ``width`` are in pixels."""

    face: Face | None
    glyphs: tuple[Glyph, ...]
    left: float
    width: float


@dataclass(frozen=True)
class Setting:
    """Words as they are set, in one line."""

    runs: tuple[Run, ...]
    width: float

    @property
    def is_whole(self) -> bool:
        """Could everything be shown?"""
        return all(run.face for run in self.runs)


@lru_cache(_KEPT)
def set_words(words: str, style: Style) -> Setting:
    """``words`` in one line, line breaks and tabs as spaces. What a face lacks is taken from the next, or is a bar."""
    runs: list[Run] = []
    left = 0.0
    for face, piece in _by_face(words, faces_of(style)):
        run = _shaped(face, piece, left, style) if face else _bar(piece, left, style)
        runs.append(run)
        left += run.width
    return Setting(tuple(runs), left)


def width_of(words: str, style: Style) -> float:
    """How many pixels wide ``words`` are in one line."""
    return set_words(words, style).width


def _by_face(words: str, faces: tuple[Face, ...]) -> Iterator[tuple[Face | None, str]]:
    """``words`` in pieces, each with the first face that has all its characters."""
    clusters = list(_clusters("".join(" " if one.isspace() else one for one in words)))
    for index, group in groupby(clusters, key=lambda cluster: _first_with(cluster, faces)):
        yield (None if index is None else faces[index]), "".join(group)


def _first_with(cluster: str, faces: tuple[Face, ...]) -> int | None:
    wanted = [character for character in cluster if not _is_unseen(character)]
    return next((i for i, face in enumerate(faces) if all(map(face.has, wanted))), None)


def _clusters(words: str) -> Iterator[str]:
    """Characters with the accents, selectors and joined characters that belong to them: roughly UAX #29's graphemes."""
    cluster = ""
    for character in words:
        belongs = _is_unseen(character) or unicodedata.combining(character) or cluster.endswith(_JOINER)
        if cluster and not belongs:
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _is_unseen(character: str) -> bool:
    """Does ``character`` only tell how others are to be shown?"""
    return character in _SELECTORS or unicodedata.category(character) == "Cf"


def _shaped(face: Face, piece: str, left: float, style: Style) -> Run:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(piece)
    buffer.guess_segment_properties()
    buffer.direction = "LTR"
    uharfbuzz.shape(face.font, buffer)
    glyphs: list[Glyph] = []
    x = 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        across, up = position.x_offset * face.scale, position.y_offset * face.scale
        glyphs.append(Glyph(info.codepoint, left + x + across, up))
        x += position.x_advance * face.scale + style.spacing
    return Run(face, tuple(glyphs), left, x)


def _bar(piece: str, left: float, style: Style) -> Run:
    return Run(None, (), left, sum(1 for _ in _clusters(piece)) * _UNKNOWN * style.size)
