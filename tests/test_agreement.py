"""What is told of another deed, another time, another place or somebody else is no answer: on two short articles."""

from datetime import date
from functools import cache

from dated_texts import archive_of, shown
from tables import table

from bot.archive.archive import Archive
from bot.corpus.document import Document

REGATTA = """\
Regatta of Tarnby called off

TARNBY, 6 June. The regatta of Tarnby was called off on Friday. Its patron, Odile Marsh, wept.
The harbour was closed on 2 June because of the wreck of the Ottilie.

The club hopes to repair the jetty by autumn. It has been in use since 1931.

Odile Marsh travelled to Ostrow on 9 May. She was awarded the blue pennant.
"""
CLUB = """\
New rules for the club

TARNBY, 3 September. The treasurer of the club, Ivar Holt, was expelled on Monday.
He had lent the silver cup to a circus. It was found there in August.

Odile Marsh wrote the new rules. The president of Wallern, Jost Amsel, praised them.
"""
FERRY = """\
Wallern Lines buys the ferry Ottoline

WALLERN, 4 October. Wallern Lines has bought the ferry Ottoline from the town of Tarnby.
The contract was signed on Friday; the price is 9 million crowns.

The ferry Ottoline lies at the pier. A priest blessed her. She weighs 800 tonnes.
The quarrel between the towns took 14 months.

The harbour master, Signe Raud, likes the ferry. Raud retires on 1 December.
Signe Raud wrote to Jost Amsel after their meeting in May. Signe Raud met Jost Amsel in August.
"The contract is a bad joke," Raud said. Jost Amsel was married in 1998.
"""


@cache
def archive() -> Archive:
    texts = ((REGATTA, date(2020, 6, 6)), (CLUB, date(2020, 9, 3)), (FERRY, date(2020, 10, 4)))
    return archive_of(Document(f"{day}.txt", text, day) for text, day in texts)


@table(
    ("question", "told"),
    [
        ("When was the regatta cancelled?", "The regatta of Tarnby was called off on Friday."),
        ("When was Ivar Holt expelled?", "was expelled on Monday"),
        ("Did Odile Marsh travel to Ostrow in May 2020?", "Odile Marsh travelled to Ostrow on 9 May."),
        ("How much did Wallern Lines pay for the ferry?", "the price is 9 million crowns"),
        ("How heavy is the Ottoline?", "She weighs 800 tonnes."),
        ("How long did the quarrel last?", "The quarrel between the towns took 14 months."),
        ("When did Signe Raud meet Jost Amsel?", "Signe Raud met Jost Amsel in August."),
        ("When does the harbour master retire?", "Raud retires on 1 December."),
        ("Когда закрыли гавань из-за крушения Оттилие?", "The harbour was closed on 2 June"),
    ],
)
def test_what_tells_of_the_deed_is_quoted_first(question, told):
    assert told in shown(archive(), question)[0]


@table(
    "question",
    [
        "When was the jetty repaired?",  # hoped for, and a year stands in the next sentence
        "When was Odile Marsh expelled?",  # somebody else was
        "Did Odile Marsh travel to Ostrow in March 2019?",
        "Who is the president of Tarnby?",  # of another place
        "What did Ottoline say about the contract?",  # a ship: what others said of it is no word of hers
        "When was the circus founded?",  # the cup was found there
    ],
)
def test_what_is_told_of_another_deed_time_place_or_person_is_no_answer(question):
    assert shown(archive(), question) == []
