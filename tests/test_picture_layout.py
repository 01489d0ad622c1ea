"""Whatever is drawn stays on the page, and no words lie over others; what is quoted stands so in its document."""

from datetime import date
from itertools import combinations, pairwise

import pytest
from dated_answers import SCRIPTS, answering, document, event, telling
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.answer import Answer, Declared, Section
from bot.answers.message import say
from bot.corpus.document import Document, Excerpt
from bot.corpus.plan import Source
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.timex import Part
from bot.reading.dates.when import Granularity, When
from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.letters import width_of
from bot.rendering.picture.marks import Box, Page, Text
from bot.rendering.picture.painting import Theme, paint
from bot.rendering.picture.paragraphs import ELLIPSIS, lines_of
from bot.rendering.picture.plan_content import plan_content
from bot.rendering.picture.plan_page import plan_page
from bot.rendering.picture.sheet import MARGIN, TALLEST, WIDTH
from bot.rendering.picture.timeline_content import timeline_content
from bot.rendering.picture.timeline_page import timeline_page

pytestmark = pytest.mark.slow  # together they take seconds

STRANGE = "שלום 🐟👩‍👩‍👧 مرحبا\n\nwww.example.org/" + "a-very-long-address/" * 9
PIECES = st.sampled_from([*SCRIPTS.values(), STRANGE, "Short. ", "\n", "x" * 200])
TEXTS = st.lists(PIECES, min_size=1, max_size=4).map(" ".join).filter(str.strip)
NAMES = st.one_of(
    st.none(), st.sampled_from(["The Daily", "Вестник Озёрска", "港町新聞", "🐟", "N" * 90, "Two Words " * 12])
)
FEWER = settings(max_examples=max(settings().max_examples // 4, 1))  # an example takes as long as a picture
ROUNDING = 2
LEADING = 50  # lines further apart belong to two excerpts
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@st.composite
def whens(draw) -> When:
    first, last = sorted([draw(DAYS), draw(DAYS)])
    cut = draw(st.sampled_from([10, 7, 4]))
    start, end = str(first)[:cut], str(last)[:cut]
    inferred, part = draw(st.booleans()), draw(st.sampled_from([None, None, *Part]))
    single = draw(st.booleans())
    grain = {10: Granularity.DAY, 7: Granularity.MONTH, 4: Granularity.YEAR}[cut] if single else Granularity.RANGE
    return When(start, start if single else end, grain, part, inferred)


@st.composite
def tellings(draw, number: int):
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    statement = Span(start, len(text)) if start and text[start:].strip() else None
    marked = tuple(sorted({Span(i, i + 1) for i in draw(st.lists(st.integers(0, len(text) - 1), max_size=3))}))
    remarks = (say("in the words of {name}", name=draw(NAMES) or "Reed"),) if draw(st.booleans()) else ()
    told = document(text, published=str(draw(DAYS)), publisher=draw(NAMES))
    status = draw(st.sampled_from(Status))
    return telling(told, draw(whens()), status, event=number, statement=statement, marked=marked, remarks=remarks)


@st.composite
def timelines(draw) -> Answer:
    number = draw(st.integers(1, 14))
    sections = [event(draw(tellings(i)), weight=draw(st.floats(0, 9))) for i in range(number)]
    return answering(*sections, typed=draw(st.one_of(st.just("/timeline"), TEXTS)))


@st.composite
def plans(draw) -> Answer:
    days = sorted(draw(st.lists(DAYS, max_size=12)))
    documents = [document("x", f"{i}.txt", str(day), publisher=draw(NAMES)) for i, day in enumerate(days)]
    documents = [Document("undated.txt", "x"), *documents]
    points = draw(st.lists(TEXTS, min_size=1, max_size=30))
    naming = st.lists(st.sampled_from(documents), unique_by=lambda one: one.name)
    declared = tuple(
        Declared(i, " ".join(name.split()), say("found"), tuple(draw(naming))) for i, name in enumerate(points, 1)
    )
    section = Section(declared=declared, source=Source(draw(NAMES)), documents=tuple(documents))
    return Answer("plan", "/plan", say("{plan}, as declared", plan=draw(TEXTS)), sections=(section,))


def check(page: Page):
    assert page.width == WIDTH
    assert page.height <= TALLEST
    canvas = Box(0, 0, page.width, page.height)
    assert [mark for mark in page.marks if not canvas.contains(mark.box)] == []
    texts = [mark for mark in page.marks if isinstance(mark, Text)]
    margins = Box(MARGIN - ROUNDING, 0, WIDTH - MARGIN + ROUNDING, page.height)
    assert [text for text in texts if not margins.contains(text.box)] == []
    assert [(a.shown, b.shown) for a, b in combinations(texts, 2) if a.box.overlaps(b.box)] == []


@FEWER
@given(timelines(), st.sampled_from(["en", "ru", "ja"]))
def test_nothing_of_a_timeline_lies_outside_or_over_other_words(answer, locale):
    page = timeline_page(timeline_content(answer, locale, "dateline_bot"))
    check(page)
    assert paint(page, Theme.LIGHT)


@FEWER
@given(plans(), st.sampled_from(["en", "ru", "ja"]))
def test_nothing_of_a_plan_lies_outside_or_over_other_words(answer, locale):
    page = plan_page(plan_content(answer, locale, "dateline_bot"))
    check(page)
    assert paint(page, Theme.DARK)


def quoted_in(page: Page) -> list[tuple[Text, ...]]:
    """The lines of each excerpt that ``page`` shows."""
    found: list[list[Text]] = []
    for mark in page.marks:
        if isinstance(mark, Text) and isinstance(mark.words, Excerpt):
            if not found or mark.baseline - found[-1][-1].baseline > LEADING:
                found.append([])
            found[-1].append(mark)
    return [tuple(lines) for lines in found]


@given(tellings(1))
def test_what_is_quoted_begins_with_the_excerpt_or_its_statement_or_leads_to_the_date_and_a_cut_is_marked(citation):
    page = timeline_page(timeline_content(answering(event(citation)), "en", None))
    (lines,) = quoted_in(page)
    text, excerpt = citation.excerpt.document.text, citation.excerpt.span
    first, last = lines[0].words.span, lines[-1].words.span
    begins = {excerpt.start, citation.statement.start if citation.statement else excerpt.start}
    is_beginning = any(not text[start : first.start].strip() for start in begins if start <= first.start)
    assert is_beginning or any(first.start <= time.start < last.end for time in citation.marked)
    for line, following in pairwise(lines):
        assert not text[line.words.span.end : following.words.span.start].strip()
    left_out = [bool(text[excerpt.start : first.start].strip()), bool(text[last.end : excerpt.end].strip())]
    assert sum(isinstance(mark, Text) and mark.words == ELLIPSIS for mark in page.marks) == sum(left_out)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_cut_falls_between_words(script):
    text = SCRIPTS[script] * 12
    answer = answering(event(telling(text, When("2020", "2020", Granularity.YEAR))))
    page = timeline_page(timeline_content(answer, "en", None))
    (lines,) = quoted_in(page)
    end = lines[-1].words.span.end
    assert end < len(text)
    assert script == "Japanese" or not (text[end - 1].isalnum() and text[end].isalnum())


@pytest.mark.parametrize("script", ["Latin", "Cyrillic"])
def test_no_line_has_room_for_the_next_ones_first_word(script):
    text, style, width = SCRIPTS[script] * 3, Style(Voice.QUOTED, 36), 500
    for line, following in pairwise(lines_of(text, Span(0, len(text)), style, width)):
        with_the_word = text[line.start : following.start] + following.of(text).split()[0]
        assert width_of(line.of(text), style) <= width < width_of(with_the_word, style)
