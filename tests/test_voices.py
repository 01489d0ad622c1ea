"""Whose words a quotation holds: one person's, several people's, a body's."""

from datetime import date

from dated_texts import archive_of
from tables import table

from bot.answers.people.voices import newest_words
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.reading.facts import Reader

TWO = "Prime Minister Anna Lund met President Ivo Berg in Oslo. "


def voices(text):
    """Who speaks in each direct quotation of ``text``."""
    return [voice.names for voice in Reader().read(Document("a.txt", text)).voices if voice.quotation.direct]


@table(
    ("text", "names"),
    [
        ('Anna Lund and Ivo Berg said: "We agree on it."', ("Anna Lund", "Ivo Berg")),
        ('"We agree on it," said Prime Minister Anna Lund and Mayor Ivo Berg.', ("Anna Lund", "Ivo Berg")),
        ('Anna Lund and Ivo Berg spoke in Oslo. "We agree on it," they said.', ("Anna Lund", "Ivo Berg")),
        (TWO + '"We agree on it," the two leaders said.', ("Anna Lund", "Ivo Berg")),
        (TWO + 'Both leaders said the talks were "a new beginning".', ("Anna Lund", "Ivo Berg")),
    ],
)
def test_two_people_speak_together(text, names):
    assert voices(text) == [names]


@table(
    "text",
    [
        TWO + 'Residents were angry. "Nobody asked us about it," they said.',
        'Anna Lund, Ivo Berg and Mia Holm met. "We agree on it," the two leaders said.',
        'The port was closed. "We agree on it," they said.',
    ],
)
def test_they_is_nobody_where_the_text_does_not_say_who(text):
    assert voices(text) == [()]


@table(
    ("text", "names"),
    [
        ('The Ministry of Trade said: "We agree on it."', ("Ministry of Trade",)),
        ('A Ministry of Trade official said: "We agree on it."', ()),
        ('Ministry of Trade spokeswoman Anna Lund said: "We agree on it."', ("Anna Lund",)),
    ],
)
def test_a_body_speaks_where_the_speaker_ends_in_its_name(text, names):
    assert voices(text) == [names]


def test_a_pronoun_for_somebody_without_a_name_is_nobody_named_before() -> None:
    text = 'Anna Lund left. A spokeswoman for the port said it was closed. "We have no choice here," she said.'
    assert voices(text) == [()]


@table(
    ("mirrored", "told"),
    [
        ("Anna Lund said the new bridge over the river will be open to all traffic next week.", [("b.txt", 2)]),
        ("Anna Lund said the new bridge over the river will be open to all traffic next week", [("b.txt", 2)]),
        ("Anna Lund said the new bridge over the lake will be closed to lorries.", [("b.txt", 1), ("a.txt", 1)]),
    ],
)
def test_what_a_mirror_prints_again_is_told_once_with_how_many_print_it(mirrored, told):
    said = "Anna Lund said the new bridge over the river will be open to all traffic next week."
    documents = [Document("a.txt", mirrored, date(2020, 5, 4)), Document("b.txt", said, date(2020, 5, 5))]
    archive = archive_of(documents)
    words = newest_words(archive, archive.entities["anna lund"], 3, direct=False)
    assert [(one.excerpt.document.name, count) for one, count in words] == told


@table(
    ("text", "last"),
    [
        ('Ivo Berg said his client Tom Dahl would pay. He added: "It is a small sum for us."', "Ivo Berg"),
        ('Ada Holm\'s plodder, Corvin Vaun, said Tom Dahl would pay. He added: "It is a small sum for us."', None),
        ('Tom Dahl left. A guard said it was late. "I saw him on the stairs," he said.', None),
        ('Ada Holm left. A guard said it was late. "I go home by train," she said.', None),
        ('The Ministry of Trade said Tom Dahl would pay. He added: "It is a small sum for us."', "Tom Dahl"),
        ('Anna Lund asked Ada Holm why. "Who told you so?" asked Lund. "The doctor did," she said.', "Ada Holm"),
        ('Ivo Berg came. "Who pays for that?" a judge asked Tom Dahl. "The town pays," he said.', "Tom Dahl"),
        ('Anna Lund and Ada Holm came. "The town pays for that," she said.', None),
        ('Ivo Berg and Ada Holm came. "The town pays for that," she said.', "Ada Holm"),
        ('Anna Lund came. "Who pays for that?" Lund asked. "The town pays," she said.', "Anna Lund"),
        ('Anna Lund met Ada Holm. "Who pays for that?" Lund asked. "The town pays," she added.', "Anna Lund"),
        ('Anna Lund met Ada Holm. "Who pays for that?" she asked. "The town pays," she said.', None),
    ],
)
def test_a_pronoun_goes_on_with_who_spoke_and_answers_who_asked(text: str, last: str | None) -> None:
    assert voices(text)[-1] == ((last,) if last else ())


MIKA = Entity("mika", Kind.PERSON, "Mika Aoshima", ("青島美香",))


@table(
    ("text", "name"),
    [
        ("海洋学者の青島美香さんは入院した。青島さんは「船に残った」と語った。", "Mika Aoshima"),
        ("青島氏は「船に残った」と語った。", "Mika Aoshima"),
        ("船長の青島健一氏は入院した。青島氏は「船に残った」と語った。", "青島健一"),
        ("船長の大島健一氏は入院した。大島氏は「船に残った」と語った。", "大島健一"),
    ],
)
def test_a_listed_name_in_ideographs_lends_its_surname(text: str, name: str) -> None:
    spoken = Reader((MIKA,)).read(Document("a.txt", text)).voices
    assert [voice.names for voice in spoken] == [(name,)]


def test_an_interview_is_with_whom_it_names_and_not_with_who_asks() -> None:
    above = "Interview with Ivo Berg\nInterview by Ada Holm\n\nIvo Berg came home.\n\n"
    assert voices(above + "Q: Was it cold?\n\nA: It was. I slept.") == [(), ("Ivo Berg",)]


def test_a_trade_and_commas_name_a_stranger_who_then_goes_on() -> None:
    facts = Reader().read(
        Document("a.txt", 'Ada Holm\'s barrister, Corvin Vaun, said his client would pay. He added: "We told you so."')
    )
    assert facts.voices[-1].names == ("Corvin Vaun",)
    assert facts.statements[-1].names == ("Corvin Vaun",)
