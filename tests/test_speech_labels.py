"""Transcripts: who speaks stands before the words."""

import pytest
from speech_texts import said_in

TALK = "HOST: Good morning.\n\nANNA LUND: Good morning. It is cold.\n\nHOST: Indeed it is."


def test_the_words_behind_a_label_are_a_quotation() -> None:
    assert said_in(TALK) == [
        ("Good morning.", "HOST"),
        ("Good morning. It is cold.", "ANNA LUND"),
        ("Indeed it is.", "HOST"),
    ]


def test_a_quotation_in_a_turn_is_part_of_it() -> None:
    assert said_in(TALK + '\n\nANNA LUND: He said "it is warm in here".')[-1] == (
        'He said "it is warm in here".',
        "ANNA LUND",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Note: it rained.\n\nNote: it snowed.\n\nNote: it froze.",
        "WEATHER: it rained.\n\nSPORT: they lost.\n\nNEWS: she left.",
        "HOST: it rained.\n\nHOST: it snowed.",
    ],
)
def test_headings_are_no_speakers(text: str) -> None:
    assert said_in(text) == []


def test_a_surname_is_a_label_where_the_text_has_the_full_name() -> None:
    talk = (
        "Interview with Anna Lund\n\nHOST: Is it cold?\n\nLund: No. It is warm in here.\n\nHOST: Is it?\n\nLund: Yes."
    )
    assert said_in(talk) == [
        ("Is it cold?", "HOST"),
        ("No. It is warm in here.", "Lund"),
        ("Is it?", "HOST"),
        ("Yes.", "Lund"),
    ]
