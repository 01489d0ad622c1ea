from tables import table

from bot.corpus.span import Span
from bot.reading.names.organisations import Organisation, read_organisations
from bot.reading.names.reading import read_names
from bot.reading.sentences import read_sentences


def organisations(text: str) -> tuple[Organisation, ...]:
    sentences = read_sentences(text, Span(0, len(text)))
    return read_organisations(text, sentences, read_names(text, sentences).people)


@table(
    ("text", "name"),
    [
        ("The Northern Fisheries Council met.", "Northern Fisheries Council"),
        ("He works for the Ministry of Trade and Industry.", "Ministry of Trade and Industry"),
        ("Alder Holdings rose.", "Alder Holdings"),
        ("says Jane Smith of the Baltic Institute.", "Baltic Institute"),
        ("says Quirl Smeet of the Baltic Institute.", "Baltic Institute"),
        ("They asked Ramp & Rail Ltd for a price.", "Ramp & Rail Ltd"),
    ],
)
def test_a_body_is_known_by_the_word_for_what_it_is(text: str, name: str) -> None:
    assert [body.name for body in organisations(text)] == [name]


def test_an_acronym_in_brackets_makes_a_body_and_is_found_again() -> None:
    text = "The Baltic Sea Summit (BSS) opened. The BSS ends soon."
    (body,) = organisations(text)
    assert (body.name, body.acronym) == ("Baltic Sea Summit", "BSS")
    assert [mention.of(text) for mention in body.mentions] == ["Baltic Sea Summit", "BSS", "BSS"]


@table(
    "text",
    [
        "Jane Smith came.",
        "The Council met.",
        "In the Council Chamber it was cold.",
        "The Old Town (UNESCO) is full.",
        "the West Bank",
    ],
)
def test_other_capitalised_words_are_no_bodies(text: str) -> None:
    assert organisations(text) == ()
