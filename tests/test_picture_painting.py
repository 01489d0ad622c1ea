"""Pictures as files: what Telegram takes, in light and dark, legible."""

from io import BytesIO

import pytest
from dated_answers import ENGLISH, SCRIPTS, answering, day, event, events, telling
from PIL import Image

from bot.answers.answer import Answer
from bot.rendering.picture.drawing import draw
from bot.rendering.picture.extra import is_installed
from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.marks import Box, Ink, Page, Shape, Text
from bot.rendering.picture.painting import COLOURS, Theme, paint

pytestmark = pytest.mark.slow  # together they take seconds

MEGABYTE = 1024 * 1024


def opened(png: bytes) -> Image.Image:
    image = Image.open(BytesIO(png))
    image.load()
    return image


def painted(*marks, theme=Theme.LIGHT, width=200, height=100) -> Image.Image:
    return opened(paint(Page(width, height, marks), theme))


@pytest.mark.parametrize("number", [1, 3, 40])
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_picture_keeps_to_the_limits_of_telegrams_photos(script, number):
    png = draw(answering(*events(number, SCRIPTS[script])))
    image = opened(png)
    assert image.format == "PNG"
    assert len(png) <= 10 * MEGABYTE
    assert sum(image.size) <= 10_000
    assert max(image.size) / min(image.size) <= 20


@pytest.mark.parametrize("theme", Theme)
def test_a_picture_has_the_paper_of_its_theme(theme):
    assert painted(theme=theme).getpixel((0, 0)) == COLOURS[theme][Ink.PAPER]


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ink", [Ink.WORDS, Ink.QUIET, Ink.ACCENT])
@pytest.mark.parametrize("ground", [Ink.PAPER, Ink.BAND])
def test_words_have_enough_contrast(theme, ink, ground):
    assert contrast(COLOURS[theme][ink], COLOURS[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", Theme)
def test_words_have_enough_contrast_on_a_glow_and_counts_in_their_dots(theme):
    colours = COLOURS[theme]
    assert contrast(colours[Ink.WORDS], colours[Ink.GLOW]) >= 4.5
    assert contrast(colours[Ink.PAPER], colours[Ink.ACCENT]) >= 4.5


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """The contrast ratio of WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: tuple[int, int, int]) -> float:
    parts = [one / 255 for one in colour]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_letters_are_where_their_box_is():
    text = Text("Hxgl", Style(Voice.OWN, 40), 50, 60)
    image = painted(text)
    paper = Image.new("RGB", image.size, COLOURS[Theme.LIGHT][Ink.PAPER])
    left, top, right, bottom = bounds(image, paper)
    assert text.box.contains(Box(left, top, right, bottom))
    assert right - left > 0.9 * (text.box.right - text.box.left)


def bounds(image: Image.Image, paper: Image.Image) -> tuple[int, int, int, int]:
    from PIL import ImageChops

    return ImageChops.difference(image, paper).getbbox()


def test_a_hollow_shape_shows_paper_and_a_struck_one_its_stroke():
    def middle(**known):
        return painted(Shape(Box(50, 20, 110, 80), Ink.ACCENT, 30, **known)).getpixel((80, 50))

    colours = COLOURS[Theme.LIGHT]
    assert middle() == colours[Ink.ACCENT]
    assert middle(stroke=6.0) == colours[Ink.PAPER]
    assert middle(stroke=6.0, is_crossed=True) == colours[Ink.ACCENT]


def test_what_cannot_be_shown_is_a_bar():
    image = painted(Text("🐟", Style(Voice.QUOTED, 60), 20, 70))
    assert image.getpixel((36, 56)) == COLOURS[Theme.LIGHT][Ink.RULE]


def test_themes_differ():
    answer = answering(*events(2))
    assert draw(answer, Theme.LIGHT) != draw(answer, Theme.DARK)


def test_the_same_picture_is_painted_once():
    def anew() -> Answer:
        return answering(event(telling(ENGLISH, day("2020-05-03"))), typed="/timeline bridge")

    assert draw(anew()) is draw(anew())


def test_the_cache_is_bounded():
    assert paint.cache_info().maxsize == 32


def test_an_answer_without_dates_or_points_has_no_picture():
    assert draw(Answer("who", "/who Reed")) is None


def test_a_missing_package_is_noticed_without_loading_any(monkeypatch):
    assert is_installed()
    monkeypatch.setitem(__import__("sys").modules, "uharfbuzz", None)
    assert not is_installed()
