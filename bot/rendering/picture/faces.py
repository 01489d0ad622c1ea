"""The faces that pictures are set in: serif for what documents say, sans serif for the bot's own words.

Source Serif and Source Sans hold Latin, Cyrillic and Greek. Noto Serif and Noto Sans for Japanese are their companions:
the Latin letters in those are Source's. All four come as packages, under the SIL Open Font License.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

import fontpkg
import pylopdf_fonts_jp
import uharfbuzz

# Pictures are 1080 pixels wide; a telephone is some 390 points wide. The optical size is chosen for what is seen.
_PIXELS_PER_POINT = 1080 / 390
_BOLD, _EMBOLDENED = 600, 0.025  # of an em, for a face that comes in one weight only


class Voice(Enum):
    """Whose words: a document's, or the bot's."""

    QUOTED = "Source Serif 4"
    OWN = "Source Sans 3"


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: ``size`` is the em in pixels, ``spacing`` is added between letters."""

    voice: Voice
    size: float
    weight: int = 400
    spacing: float = 0.0


@dataclass(frozen=True)
class Face:
    """One face at one size; ``scale`` turns the units of its outlines into pixels."""

    font: uharfbuzz.Font
    scale: float

    def has(self, character: str) -> bool:
        """Is there a shape for ``character``?"""
        return bool(self.font.get_nominal_glyph(ord(character)))


@cache
def faces_of(style: Style) -> tuple[Face, ...]:
    """The faces to look for a character in, best first.

    Cached: HarfBuzz fonts are costly to make, are not changed once made, and pictures use a dozen styles.
    """
    variations = {"wght": style.weight, "opsz": style.size / _PIXELS_PER_POINT}
    japanese = pylopdf_fonts_jp.serif_path() if style.voice is Voice.QUOTED else pylopdf_fonts_jp.sans_path()
    emboldened = _EMBOLDENED if style.weight >= _BOLD else 0.0
    main = _face(fontpkg.path(style.voice.value), style.size, variations)
    return main, _face(japanese, style.size, {}, emboldened)


def _face(path: Path, size: float, variations: Mapping[str, float], emboldened: float = 0.0) -> Face:
    raw = _raw(path)
    font = uharfbuzz.Font(raw)
    font.set_variations(variations)
    if emboldened:
        font.synthetic_bold = (emboldened, emboldened, False)
    return Face(font, size / raw.upem)


@cache
def _raw(path: Path) -> uharfbuzz.Face:
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
