"""Timelines for TimelineJS: its own names, dates at their precision, and nothing of a document taken for HTML."""

import json
from datetime import date
from html.parser import HTMLParser
from itertools import product

from dated_answers import ENGLISH, MONTH, YEAR, answering, day, document, event, events, telling
from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.message import say
from bot.answers.over_time.timeline import answer_timeline
from bot.answers.question import Question
from bot.reading.dates.when import Granularity, When
from bot.rendering.exports.formats import FORMATS, file_name, is_exportable
from bot.rendering.exports.timelinejs import to_timelinejs

MAY_3 = day("2020-05-03")


def slides(*sections) -> dict:
    return json.loads(to_timelinejs(answering(*sections)))


def slide(text=ENGLISH, when=MAY_3, **known) -> dict:
    return slides(event(telling(text, when, **known)))["events"][0]


class Reader(HTMLParser):
    """What a browser would make of a slide: its tags, its links and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data):
        self.words.append(data)


@table(
    ("when", "start", "end", "shown"),
    [
        (day("2020-05-03"), {"year": 2020, "month": 5, "day": 3}, None, "3 May 2020"),
        (When("2020-12", "2020-12", MONTH), {"year": 2020, "month": 12}, None, "December 2020"),
        (When("2020", "2020", YEAR), {"year": 2020}, None, "2020"),
        (
            When("2020-04", "2020-06", Granularity.QUARTER),
            {"year": 2020, "month": 4},
            {"year": 2020, "month": 6},
            "second quarter of 2020",
        ),
    ],
)
def test_a_date_keeps_its_precision(when, start, end, shown):
    found = slide(when=when)
    assert (found["start_date"], found.get("end_date"), found["display_date"]) == (start, end, shown)


def test_a_slide_has_the_first_words_over_every_telling_and_its_source():
    second = telling(document("It rose again.", "b.txt", publisher="The Weekly"), day("2020-05-03"))
    (found,) = slides(event(telling(ENGLISH * 2, day("2020-05-03")), second))["events"]
    assert (ENGLISH * 2).startswith(found["text"]["headline"].removesuffix(" …"))
    read = Reader(found["text"]["text"])
    assert ENGLISH * 2 in read.words
    assert "It rose again." in read.words
    assert read.links[0].startswith("https://example.org/flood#:~:text=The%20river")
    assert "The Weekly · 4 May 2020 · " in read.words


def test_the_bots_words_stand_apart_from_the_excerpt():
    found = slide(when=day("2020-05-03", inferred=True), remarks=(say("expected when printed"),))
    assert found["text"]["headline"].startswith("<small>≈ 3 May 2020; expected when printed</small><br>The river")
    assert found["text"]["text"].startswith("<p><em>expected when printed</em></p><blockquote>The river")


@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_nothing_in_a_document_is_taken_for_markup(text):
    told = telling(document(text, title=text, publisher=text, url=None), day("2020-05-03"))
    found = slides(event(told))["events"][0]["text"]
    assert set(Reader(found["text"]).tags) <= {"p", "blockquote", "br"}
    assert Reader(found["headline"]).tags == []


def test_words_are_not_made_links_by_timelinejs():
    assert slide()["autolink"] is False


def test_the_title_slide_tells_what_was_asked_and_of_how_much():
    assert slides(*events(3))["title"]["text"] == {
        "headline": "What happened when",
        "text": "In one document, printed on 4 May 2020",
    }


def test_every_event_of_the_seeds_has_a_slide_of_its_own_name():
    answer = answer_timeline(seeds_archive(), Question.parse("/timeline"), date(2026, 1, 1))
    found = json.loads(to_timelinejs(answer))["events"]
    assert len({one["unique_id"] for one in found}) == len(answer.sections)


@table(("format_", "locale"), product(FORMATS, ["en", "ru", "ja"]))
def test_every_format_is_written_in_every_language(format_, locale):
    assert format_.file(answering(*events(3)), date(2026, 1, 1), locale)


def test_only_dated_events_can_be_exported():
    assert is_exportable(answering(*events(1)))
    assert not is_exportable(answering())


@table(
    ("typed", "name"),
    [
        ("/timeline Putin from 2016-09", "timeline-putin-from-2016-09.ics"),
        ("/timeline Путин", "timeline-путин.ics"),
        ("/timeline ../../etc/passwd", "timeline-etc-passwd.ics"),
        ("???", "timeline.ics"),
        ("x" * 300, "x" * 60 + ".ics"),
    ],
)
def test_a_file_is_named_after_its_question(typed, name):
    assert file_name(answering(typed=typed), ".ics") == name
