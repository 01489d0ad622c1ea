"""What is read in texts of several styles when no corpus.yaml lists anybody."""

import unicodedata
from datetime import date

import pytest
from styles import STYLES
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.loading import load_corpus
from bot.reading.facts import Facts, Reader

TODAY = date(2026, 1, 1)
PEOPLE = {
    "wire": {"Dragomir Stanek", "Ilsabet Voorn"},
    "british": {"Alun Prosser-Vaughan", "Nasreen Qureshi", "Bronwen Tegg"},
    "american": {"Xiomara Quispe", "Chip Yarborough"},  # not who wrote it
    "minutes": {"A. Pemberton", "J. Okonjo", "R. Tiller", "H. Drewitt", "Priya Nandakumar"},
    "transcript": {"Katarzyna Wolski"},
    "russian": {"Аркадий Сотников", "Лидия Кравченко"},
    "japanese": {"森田健一", "佐野美咲"},
}
BODIES = {"wire": {"Ministry of Energy"}, "minutes": {"WESTMARCH TOWN COUNCIL", "Ramp & Rail Ltd"}}
SAID = {
    "wire": {("Nobody believed", "Dragomir Stanek"), ("We need the gas", "Ilsabet Voorn")},
    "british": {
        ("foolish but never", "Alun Prosser-Vaughan"),
        ("a rotten culture", "Nasreen Qureshi"),
        ("They lied", "Bronwen Tegg"),
    },
    "american": {("They knew", "Xiomara Quispe")},
    "minutes": {("an accident", "Priya Nandakumar")},
    "transcript": {
        ("Have you lost", ""),
        ("No. We said", "Katarzyna Wolski"),
        ("Will you raise", ""),
        ("I won't", "Katarzyna Wolski"),
    },
    "russian": {("Я принял", "Аркадий Сотников"), ("Аркадий Петрович", "Лидия Кравченко")},
    "japanese": {("市民が", "森田健一"), ("財政が", "佐野美咲")},
}
EVENTS = {
    "wire": {("2019-03-14", "happened"), ("2020-09", "expected"), ("2019-02-20", "cancelled")},
    "british": {("2015-07-02", "happened"), ("2017", "planned")},
    "american": {
        ("2021-02-09", "happened"),
        ("2021-11-02", "happened"),
        ("2019", "happened"),
        ("2021-11-08", "cancelled"),
    },
    "minutes": {("2019-02-12", "happened")},
    "transcript": {("2018-05-09", "happened")},
    "russian": {("2019-04-17", "happened")},
    "japanese": {("2019-06-12", "happened")},
}


def read(style: str, form: str | None = None) -> Facts:
    text = unicodedata.normalize(form, STYLES[style]) if form else STYLES[style]
    return Reader().read(Document(f"{style}.txt", text))


@table("style", STYLES)
def test_people_and_bodies_are_found_and_nothing_else_is_taken_for_one(style):
    facts = read(style)
    assert {person.name for person in facts.people} == PEOPLE[style]
    assert {body.name for body in facts.organisations} - {"U.S. District Court"} == BODIES.get(style, set())


@table("style", STYLES)
def test_every_direct_quotation_has_its_speaker(style):
    facts = read(style)
    direct = [voice for voice in facts.voices if voice.quotation.direct]
    text = facts.document.text
    beginnings = [beginning for beginning, _ in SAID[style]]
    found = {
        (next(one for one in beginnings if voice.quotation.span.of(text).startswith(one)), "".join(voice.names))
        for voice in direct
    }
    assert found == SAID[style]


@table("style", STYLES)
def test_events_have_the_day_and_status_that_the_text_tells(style):
    assert {(event.when.start, event.status.value) for event in read(style).events} == EVENTS[style]


@table("style", STYLES)
def test_a_text_with_its_marks_apart_gives_the_same_people(style):
    assert {person.name for person in read(style, "NFD").people} == PEOPLE[style]


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("styles")
    for style, text in STYLES.items():
        (folder / f"{style}.txt").write_text(text, encoding="utf-8")
    return Archive.build(load_corpus(folder, TODAY))


@table(
    ("typed", "name"),
    [
        ("/who Voorn", "Ilsabet Voorn"),
        ("/who health minister", "Alun Prosser-Vaughan"),
        ("/said Wolski", "Katarzyna Wolski"),
        ("/said Кравченко", "Лидия Кравченко"),
        ("/who 森田", "森田健一"),
        ("/timeline Yarborough", "Chip Yarborough"),
    ],
)
def test_a_folder_without_a_corpus_yaml_answers(archive, typed, name):
    given = answer(archive, Question.parse(typed), TODAY)
    assert given.found
    assert given.entity is None or given.entity.name == name
    assert given.citations
