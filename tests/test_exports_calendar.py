"""Timelines as calendars, read back by a library of its own."""

from datetime import date, timedelta

from dated_answers import DAY, ENGLISH, MONTH, SCRIPTS, YEAR, answering, day, document, event, events, telling
from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from tables import table

from bot.answers.message import say
from bot.answers.over_time.timeline import answer_timeline, worked_out
from bot.answers.question import Question
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import Granularity, When
from bot.rendering.exports.calendar import to_calendar

TODAY, MAY_3 = date(2026, 1, 1), day("2020-05-03")


def read(*sections, **known) -> list[Event]:
    calendar = Calendar.from_ical(to_calendar(answering(*sections, **known), TODAY).encode())
    return [part for part in calendar.walk() if part.name == "VEVENT"]


def read_one(text=ENGLISH, when=MAY_3, *, status=Status.HAPPENED, **known) -> Event:
    (found,) = read(event(telling(text, when, status, **known)))
    return found


def test_it_is_a_calendar_with_an_event_for_each_of_the_answer():
    assert len(read(*events(7))) == 7
    calendar = Calendar.from_ical(to_calendar(answering(*events(7), typed="/timeline floods"), TODAY).encode())
    assert (calendar["VERSION"], calendar["X-WR-CALNAME"]) == ("2.0", "floods")
    assert not calendar.errors


@table(
    ("when", "first", "after"),
    [
        (day("2020-05-03"), "2020-05-03", "2020-05-04"),
        (When("2020-02", "2020-02", MONTH), "2020-02-01", "2020-03-01"),
        (When("2020-04", "2020-06", Granularity.QUARTER), "2020-04-01", "2020-07-01"),
        (When("2020", "2020", YEAR), "2020-01-01", "2021-01-01"),
        (When("2020-12-30", "2021-01-02", Granularity.RANGE), "2020-12-30", "2021-01-03"),
        (When("0987-01-01", "0987-01-01", DAY), "0987-01-01", "0987-01-02"),
    ],
)
def test_a_time_takes_all_the_days_that_it_may_mean(when, first, after):
    found = read_one(when=when)
    assert found["DTSTART"].dt == date.fromisoformat(first)
    assert found["DTEND"].dt == date.fromisoformat(after)
    assert found["DTSTART"].params["VALUE"] == "DATE"


def test_the_last_day_of_the_calendar_has_no_day_after():
    found = read_one(when=day("9999-12-31"))
    assert "DTEND" not in found


@table(
    ("when", "begins"),
    [
        (day("2020-05-03"), "The river"),
        (day("2020-05-03", inferred=True), "[≈ 3 May 2020] The river"),
        (When("2020-12", "2020-12", MONTH), "[December 2020] The river"),
    ],
)
def test_a_summary_tells_how_exactly_the_date_is_known(when, begins):
    assert read_one(when=when)["SUMMARY"].startswith(begins)


@table(
    ("status", "written"),
    [
        (Status.HAPPENED, "CONFIRMED"),
        (Status.PLANNED, "TENTATIVE"),
        (Status.EXPECTED, "TENTATIVE"),
        (Status.DENIED, "CANCELLED"),
        (Status.CANCELLED, "CANCELLED"),
    ],
)
def test_what_had_not_happened_is_no_confirmed_event(status, written):
    assert read_one(status=status)["STATUS"] == written


def test_nobody_is_made_busy():
    assert read_one()["TRANSP"] == "TRANSPARENT"


def test_a_summary_is_the_beginning_of_the_statement_and_marks_what_is_left_out():
    before = "Somebody said this and that. "
    found = read_one(before + ENGLISH * 2, statement=Span(len(before), len(before + ENGLISH * 2)))
    shown = found["SUMMARY"].removeprefix("… ").removesuffix(" …")
    assert found["SUMMARY"] == f"… {shown} …"
    assert ENGLISH.startswith(shown)
    assert not ENGLISH[len(shown)].isalnum()


def test_a_description_holds_every_telling_whole_with_its_labels_and_source():
    second = telling(document(SCRIPTS["Japanese"], "b.txt", publisher="港町新聞"), day("2020-05-03"))
    first = telling(ENGLISH, day("2020-05-03"), remarks=(worked_out("3 May"), say("planned when printed")))
    (found,) = read(event(first, second))
    for part in (ENGLISH, "[date worked out from “3 May”; planned when printed]", SCRIPTS["Japanese"], "港町新聞"):
        assert part in found["DESCRIPTION"]
    assert found["URL"] == "https://example.org/flood"


def test_an_event_keeps_its_name_from_one_export_to_the_next_and_no_two_share_one():
    answer = answer_timeline(seeds_archive(), Question.parse("/timeline"), TODAY)
    names = [line for line in to_calendar(answer, TODAY).splitlines() if line.startswith("UID:")]
    assert names == [line for line in to_calendar(answer, date(2027, 1, 1)).splitlines() if line.startswith("UID:")]
    assert len({*names}) == len(answer.sections)


def test_two_events_that_one_sentence_dates_have_two_names():
    text = "She came in May 2020 and left in June 2020."
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in ("May 2020", "June 2020")]
    first, second = (event(telling(text, day("2020-05-03"), marked=(span,))) for span in spans)
    assert len({found["UID"] for found in read(first, second)}) == 2


@given(st.text(min_size=1, max_size=400).filter(str.strip))
def test_any_text_is_kept_word_for_word(text):
    written = to_calendar(answering(event(telling(text, day("2020-05-03")))), TODAY).encode("utf-8", "replace")
    (found,) = (part for part in Calendar.from_ical(written).walk() if part.name == "VEVENT")
    expected = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    assert "".join(map(shown, expected)) in found["DESCRIPTION"]


def shown(character: str) -> str:
    """What a text of a calendar can hold in place of ``character``."""
    if character in "\n\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return "\n"
    return "\N{REPLACEMENT CHARACTER}" if (character < " " and character != "\t") or character == "\x7f" else character


@given(st.sampled_from(sorted(SCRIPTS)), st.integers(1, 6))
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut_in_two(script, times):
    written = to_calendar(answering(event(telling(SCRIPTS[script] * times, day("2020-05-03")))), TODAY)
    lines = written.encode().split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() for line in lines)


def test_the_seeds_are_exported_day_by_day():
    answer = answer_timeline(seeds_archive(), Question.parse("/timeline"), TODAY)
    found = [part for part in Calendar.from_ical(to_calendar(answer, TODAY).encode()).walk() if part.name == "VEVENT"]
    days = [part for part in found if part["X-DATELINE-GRANULARITY"] == "DAY"]
    assert all(part["DTEND"].dt - part["DTSTART"].dt == timedelta(1) for part in days)
    assert len(found) == len(seeds_archive().entries)
