"""Draws docs/timeline.png and docs/plan.png: two pictures that the bot sends, of the documents that come along.

Run it from the project's folder: ``python tools/pictures/answers.py``. The pictures are the bot's own; they are only
saved with fewer colours, which nobody sees, to take less room.
"""

import sys
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.rendering.picture.drawing import draw
from bot.rendering.picture.painting import Theme

PICTURES = (("timeline.png", "/timeline Kishida", Theme.LIGHT), ("plan.png", "/plan", Theme.DARK))
TODAY = date(2018, 2, 1)
COLOURS = 96


def main() -> None:
    """Write the pictures."""
    archive = Archive.build(load_corpus(ROOT / "seeds", TODAY))
    for name, typed, theme in PICTURES:
        picture = draw(answer(archive, Question.parse(typed), TODAY), theme, bot="dateline_bot")
        assert picture, f"{typed} has no picture any more"
        image = Image.open(BytesIO(picture)).quantize(COLOURS, dither=Image.Dither.NONE)
        image.save(ROOT / "docs" / name, optimize=True)


if __name__ == "__main__":
    main()
