"""What a mail quotes of the one that it answers."""

from datetime import date

import pytest
from dated_texts import archive_of
from speech_texts import said_in
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill

MAIL = "Peter,\n\nI want the part in Oslo by Friday.\n\nAda\n\n"
MAIL += "On 8 March 2023 Peter Lund wrote:\n> Please write to us no more.\n"


@table(
    ("above", "who"),
    [
        ("On 8 March 2023 Peter Lund wrote:", "Peter Lund"),
        ("On Wed, Mar 8, 2023, at 10:15, Ada Holm <ada@holm.example> wrote:", "Ada Holm"),
        ("8 марта 2023 г., в 10:15, Ольга Белова <o@b.example> написала:", "Ольга Белова"),
    ],
)
def test_lines_behind_a_mark_are_whose_the_line_above_names(above: str, who: str) -> None:
    text = f"Ada,\n\nIt failed.\n\nIvo\n\n{above}\n> Write no more. It was\n> tested on Friday.\n>> By whom?\n"
    assert said_in(text) == [("Write no more. It was\n> tested on Friday.", who)]


def test_a_quotation_in_what_a_mail_quotes_is_part_of_it() -> None:
    text = 'On 8 March 2023 Peter Lund wrote:\n> "It is late," said Ada Holm.'
    assert said_in(text) == [('"It is late," said Ada Holm.', "Peter Lund")]


@pytest.mark.parametrize("text", ["Notes\n\n> Write no more.", "Peter Lund wrote:\n\nWrite no more.", "a > b"])
def test_lines_without_a_name_above_or_a_mark_are_nobodys(text: str) -> None:
    assert said_in(text) == []


@table(
    ("claim", "title"),
    [
        ("Holm: I want the part in Oslo by Friday", "Word for word: Ada Holm's own words"),
        ("Lund: I want the part in Oslo by Friday", "Real words, but not Peter Lund's: they are the publisher's own"),
        ("Lund: Please write to us no more", "Word for word: Peter Lund's words"),
        ("Holm: Please write to us no more", "Real words, but not Holm's: Peter Lund said them"),
    ],
)
def test_a_mails_sender_says_what_it_says_and_not_what_it_quotes(claim: str, title: str) -> None:
    mail = Document("a.eml", MAIL, date(2023, 3, 10), publisher="Ada Holm")
    assert fill(answer(archive_of([mail]), Question.parse(f"/verify {claim}"), None).title) == title
