"""Timelines as tables."""

import csv
import unicodedata
from datetime import date
from io import StringIO

from dated_answers import ENGLISH, MONTH, answering, day, document, event, events, telling
from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.over_time.timeline import answer_timeline
from bot.answers.question import Question
from bot.corpus.document import Excerpt
from bot.corpus.span import Span
from bot.reading.dates.when import When
from bot.rendering.exports.formats import FORMATS
from bot.rendering.exports.table import to_table


def rows(*sections) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(to_table(answering(*sections)), newline="")))


def test_each_telling_has_a_row_with_all_that_is_known_of_it():
    other = telling(
        document("In May 2020 it rose.", "b.txt", None, publisher=None, url=None), When("2020-05", "2020-05", MONTH)
    )
    first, second = rows(event(telling(ENGLISH, day("2020-05-03", inferred=True)), other))
    assert first == {
        "event": "1",
        "start": "2020-05-03",
        "end": "2020-05-03",
        "granularity": "day",
        "part": "",
        "inferred": "yes",
        "status": "happened",
        "text": ENGLISH,
        "published": "2020-05-04",
        "publisher": "The Daily",
        "title": "Flood",
        "url": "https://example.org/flood",
        "document": "flood.txt",
        "from": "0",
        "to": str(len(ENGLISH)),
        "excerpt": first["excerpt"],
        "guarded": "",
    }
    assert (second["event"], second["start"], second["published"], second["url"]) == ("1", "2020-05", "", "")


def test_events_stand_in_order_of_time():
    assert [row["event"] for row in rows(*reversed(events(5)))] == list("12345")


@table("text", ["=1+1", "+7 495", "-5 degrees", "@reed", "＝1", "\t=1", "\n=1"])
def test_what_a_spreadsheet_would_run_is_guarded_and_said_to_be(text):
    (row,) = rows(event(telling(text, day("2020-05-03"))))
    assert row["text"] == "'" + text
    assert row["guarded"] == "text"


def _obeying_nothing(text):
    return "".join("\ufffd" if unicodedata.category(one) == "Cc" and one not in "\t\n\r" else one for one in text)


def test_no_control_character_reaches_a_terminal():
    (row,) = rows(event(telling(document("It \x1b[31mrose.", publisher="The\x9bDaily"), day("2020-05-03"))))
    assert (row["text"], row["publisher"]) == ("It \ufffd[31mrose.", "The\ufffdDaily")


@given(st.text(min_size=1, max_size=200), st.text(min_size=1, max_size=20))
def test_every_cell_can_be_had_as_it_was_but_for_what_a_terminal_obeys(text, publisher):
    (row,) = rows(event(telling(document(text, publisher=publisher), day("2020-05-03"))))
    for name in row["guarded"].split():
        row[name] = row[name].removeprefix("'")
    assert (row["text"], row["publisher"]) == (_obeying_nothing(text), _obeying_nothing(publisher))
    assert not any(cell.startswith(tuple("=+-@")) for name, cell in row.items() if name not in row["guarded"].split())


def test_a_rows_offsets_select_its_text():
    answer = answer_timeline(seeds_archive(), Question.parse("/timeline"), date(2026, 1, 1))
    documents = {one.name: one for one in seeds_archive().documents}
    for row in csv.DictReader(StringIO(to_table(answer), newline="")):
        excerpt = Excerpt(documents[row["document"]], Span(int(row["from"]), int(row["to"])))
        assert (row["text"], row["excerpt"]) == (excerpt.text, excerpt.id)


def test_lines_end_as_rfc_4180_says_and_excel_sees_utf_8():
    written = next(one for one in FORMATS if one.suffix == ".csv").file(answering(*events(2)), None)
    assert written.startswith(b"\xef\xbb\xbfevent,")
    assert written.count(b"\r\n") == 3
