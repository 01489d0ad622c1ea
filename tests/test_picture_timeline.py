"""What a timeline's picture tells, and how it marks what."""

from datetime import date

import pytest
from dated_answers import ENGLISH, MONTH, YEAR, answering, day, document, event, events, telling
from golden_seeds import seeds_archive
from tables import table

from bot.answers.answer import Citation
from bot.answers.message import say
from bot.answers.over_time.timeline import answer_timeline, worked_out
from bot.answers.plan import answer_plan
from bot.answers.question import Question
from bot.corpus.entity import Entity, Kind
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import Granularity, When
from bot.reading.layout.parts import Role
from bot.rendering.picture.markers import marker
from bot.rendering.picture.marks import Ink, Mark, Shape, Text
from bot.rendering.picture.sheet import TALLEST
from bot.rendering.picture.timeline_content import timeline_content
from bot.rendering.picture.timeline_page import timeline_page

MAY_DAY = date(2020, 5, 1)
MAY = When("2020-05", "2020-05", MONTH)


def marks(*sections, locale="en", **known) -> tuple[Mark, ...]:
    return timeline_page(timeline_content(answering(*sections, **known), locale, "dateline_bot")).marks


def words(*sections, **known) -> list[str]:
    return [mark.shown for mark in marks(*sections, **known) if isinstance(mark, Text)]


def one(**known) -> list[str]:
    return words(event(telling(ENGLISH, day("2020-05-03"), **known)))


def test_an_event_is_told_with_its_date_its_excerpt_and_its_source():
    shown = one()
    assert "3 May 2020" in shown
    assert "The Daily · 4 May 2020" in shown
    assert ENGLISH in " ".join(shown)


def test_all_events_are_told_in_order_if_they_fit():
    shown = words(*reversed(events(4)))
    dates = [word for word in shown if word.endswith("2000") and word.startswith("3 ")]
    assert dates == ["3 January 2000", "3 March 2000", "3 May 2000", "3 July 2000"]
    assert "TIMELINE: 4 EVENTS" in shown


def test_of_too_many_events_the_weightiest_are_told_and_the_others_counted():
    shown = words(*events(40))
    told = [word for word in shown if word.startswith("3 ")]
    assert f"TIMELINE: {len(told)} MAIN ONES OF 40 EVENTS" in shown
    assert told[-1] == "3 July 2006"
    assert 4 <= len(told) <= 8


def test_events_left_out_between_two_are_counted_there():
    light, heavy = events(30), events(30)
    chosen = [heavy[0], *(event(one.citations[0], weight=0) for one in light[1:-1]), heavy[-1]]
    shown = words(*chosen)
    assert any(word.endswith("more events") for word in shown)


def test_a_page_is_no_taller_than_telegram_shows_well():
    assert timeline_page(timeline_content(answering(*events(60)), "en", None)).height <= TALLEST


def test_a_long_silence_is_told_and_a_short_one_is_not():
    first, second, third = (event(telling(ENGLISH, day(one))) for one in ("2020-05-03", "2020-05-20", "2021-06-03"))
    assert [word for word in words(first, second, third) if "month" in word or "year" in word] == ["13 months"]


def test_a_longer_silence_takes_more_room():
    def apart(second: str) -> float:
        dates = [m for m in marks(*(event(telling("x", day(one))) for one in ("2020-05-03", second))) if _is_date(m)]
        return dates[1].baseline - dates[0].baseline

    assert apart("2020-05-04") < apart("2020-05-30") < apart("2020-08-01") < apart("2022-05-03")


def _is_date(mark: Mark) -> bool:
    return isinstance(mark, Text) and mark.style.weight == 700 and mark.ink is Ink.WORDS and mark.shown[0].isdigit()


def test_a_date_that_was_worked_out_is_marked_so_and_the_mark_explained():
    shown = words(event(telling(ENGLISH, day("2020-05-03", inferred=True), remarks=(worked_out("3 May"),))))
    assert "≈ 3 May 2020" in shown
    assert "date worked out" in shown
    assert not any("3 May”" in word for word in shown)


def test_what_the_bot_says_of_an_excerpt_is_told():
    shown = one(remarks=(say("expected when printed"), say("in the words of {name}", name="Reed")), role=Role.CAPTION)
    assert "from the caption of a picture; expected when printed; in the words of Reed" in " ".join(shown)


def test_the_dates_words_lie_on_a_glow():
    at = ENGLISH.index("3 May 2020")
    shown = marks(event(telling(ENGLISH, day("2020-05-03"), marked=(Span(at, at + 10),))))
    (glow,) = (mark for mark in shown if mark.ink is Ink.GLOW)
    (line,) = (mark for mark in shown if isinstance(mark, Text) and "on 3 May" in mark.shown)
    assert line.box.overlaps(glow.box)
    assert line.box.left < glow.box.left < glow.box.right < line.box.right


@table(
    ("words_before", "date"), [("who had come along ", "3 May 2020"), ("市長は会議に出席し、", "二〇二〇年五月三日")]
)
def test_a_date_far_into_a_long_excerpt_is_shown_and_what_is_left_out_before_it_marked(words_before, date):
    text = f"{words_before * 60}{date}, the old bridge fell down. {words_before * 60}"
    at = text.index(date)
    shown = marks(event(telling(text, day("2020-05-03"), marked=(Span(at, at + len(date)),))))
    assert any(mark.ink is Ink.GLOW for mark in shown)
    assert f"{date}, the old" in " ".join(mark.shown for mark in shown if isinstance(mark, Text))
    assert sum(isinstance(mark, Text) and mark.words == "…" for mark in shown) == 2


def test_the_beginning_is_kept_where_the_date_is_shown_with_it():
    text = f"The river rose over the bridge on 3 May 2020, {'and nobody knew how and why ' * 40}."
    at = text.index("3 May")
    shown = words(event(telling(text, day("2020-05-03"), marked=(Span(at, at + 10),))))
    assert any(line.startswith("The river rose") for line in shown)


def test_a_statement_behind_other_sentences_is_told_and_the_omission_marked():
    before = "Somebody said this and that. " * 20
    citation = telling(before + ENGLISH, day("2020-05-03"), statement=Span(len(before), len(before + ENGLISH)))
    shown = words(event(citation))
    assert "…" in shown
    assert not any("Somebody" in word for word in shown)


def test_further_documents_are_counted():
    others = [telling(document(ENGLISH, f"{name}.txt"), day("2020-05-03")) for name in ("a", "b", "a")]
    assert "The Daily · 4 May 2020 · and 2 more documents" in words(event(telling(ENGLISH, day("2020-05-03")), *others))


@table(
    ("typed", "entity", "title"),
    [
        ("/timeline", None, "What happened when"),
        ("/timeline floods", None, "floods"),
        ("/timeline рид", Entity("reed", Kind.PERSON, "Anna Reed"), "Anna Reed"),
    ],
)
def test_the_title_is_what_was_asked_for(typed, entity, title):
    answer = answering(*events(2), typed=typed)
    content = timeline_content(type(answer)(answer.command, typed, entity=entity, sections=answer.sections), "en", None)
    assert content.title == title


@table(("locale", "dated"), [("en", "3 May 2020"), ("ru", "3 мая 2020"), ("ja", "2020年5月3日")])
def test_dates_are_written_in_the_readers_language(locale, dated):
    shown = [m.shown for m in marks(event(telling(ENGLISH, day("2020-05-03"))), locale=locale) if isinstance(m, Text)]
    assert any(word.startswith(dated) for word in shown)


def test_a_day_is_a_dot_and_a_longer_time_a_longer_bar():
    spans = [day("2020-05-03"), MAY, When("2020-04", "2020-06", Granularity.QUARTER), When("2020", "2020", YEAR)]
    boxes = [marker(when, Status.HAPPENED, 0, 0, 1000).box for when in spans]
    lengths = [box.bottom - box.top for box in boxes]
    assert boxes[0].right - boxes[0].left == lengths[0]
    assert lengths == sorted(set(lengths))


@table(
    ("status", "hollow", "crossed"),
    [
        (Status.HAPPENED, False, False),
        (Status.PLANNED, True, False),
        (Status.EXPECTED, True, False),
        (Status.DENIED, True, True),
        (Status.CANCELLED, True, True),
    ],
)
def test_what_had_not_happened_when_printed_is_hollow_and_what_was_called_off_is_struck_out(status, hollow, crossed):
    shape = marker(MAY, status, 0, 0, 100)
    assert (shape.stroke > 0, shape.is_crossed) == (hollow, crossed)


@table(
    ("status", "meaning"),
    [
        (Status.PLANNED, "still to come when printed"),
        (Status.SUPPOSED, "only supposed when printed"),
        (Status.CANCELLED, "denied or cancelled when printed"),
    ],
)
def test_only_marks_that_occur_are_explained(status, meaning):
    assert meaning not in one()
    assert meaning in one(status=status)


def test_letters_that_cannot_be_shown_are_explained():
    assert "letters that this picture can't show" in words(event(telling("שלום on 3 May 2020", day("2020-05-03"))))


def test_the_strip_shows_every_event_to_scale():
    sections = [event(telling("x", day(one))) for one in ("2020-01-01", "2020-12-31", "2021-12-31")]
    dots = [
        m for m in marks(*sections) if isinstance(m, Shape) and m.ink is Ink.ACCENT and m.box.right - m.box.left < 20
    ]
    middles = [(dot.box.left + dot.box.right) / 2 for dot in dots[:3]]
    assert middles[1] - middles[0] == pytest.approx(middles[2] - middles[1], abs=2)


def test_events_that_are_not_told_are_pale_on_the_strip_and_the_pale_explained():
    shown = marks(*events(20))
    assert any(mark.ink is Ink.PALE for mark in shown)
    assert "not told below" in [mark.shown for mark in shown if isinstance(mark, Text)]


def test_more_events_than_the_strip_has_room_for_are_counted_by_columns():
    sections = [event(telling("x", day(f"2020-05-{i % 28 + 1:02}"), event=i), weight=i) for i in range(400)]
    shown = marks(*sections)
    columns = [mark.box for mark in shown if mark.ink is Ink.PALE]
    assert len({box.bottom for box in columns[:-1]}) == 1
    assert "how many events" in [mark.shown for mark in shown if isinstance(mark, Text)]


def test_a_column_is_as_tall_as_many_events_begin_there():
    dense = [event(telling("x", day("2020-01-01"), event=i), weight=i) for i in range(90)]
    sparse = [event(telling("x", day("2021-12-31"), event=100 + i), weight=i) for i in range(30)]
    first, second = (mark.box for mark in marks(*dense, *sparse) if mark.ink is Ink.PALE and mark.box.bottom < 500)
    assert first.bottom - first.top == pytest.approx(3 * (second.bottom - second.top))


def test_an_answer_that_tells_anything_else_has_no_timeline():
    citation = Citation(telling(ENGLISH, MAY).excerpt)
    assert timeline_content(answering(), "en", None) is None
    assert timeline_content(answering(*events(2), type(events(1)[0])(citations=(citation,))), "en", None) is None
    assert timeline_content(answer_plan(seeds_archive(), Question.parse("/plan"), MAY_DAY), "en", None) is None


def test_the_timeline_of_the_seeds_is_drawn_from_the_archives_own_weights():
    answer = answer_timeline(seeds_archive(), Question.parse("/timeline"), MAY_DAY)
    content = timeline_content(answer, "en", None)
    assert [moment.when for moment in content.moments] == [entry.when for entry in seeds_archive().entries]
    assert [moment.section.weight for moment in content.moments] == [entry.weight for entry in seeds_archive().entries]


def test_many_events_of_one_day_are_told_with_those_left_out_between():
    sections = [event(telling(ENGLISH, day("2020-05-03"), event=i), weight=i % 5) for i in range(30)]
    assert any(word.endswith("more events") for word in words(*sections))


def test_an_excerpt_whose_time_is_behind_all_its_words_is_shown_all_the_same():
    text = 90 * "word " + " "
    shown = words(event(telling(text, day("2020-05-03"), marked=(Span(len(text) - 1, len(text)),))))
    assert any(line.startswith("word") for line in shown)
