"""Which passages can hold the kind of answer that a question wants: on three short articles."""

from datetime import date
from functools import cache

from dated_texts import archive_of, shown
from tables import table

from bot.archive.archive import Archive
from bot.corpus.document import Document

PLAN = """\
Ashford plans a quay

ASHFORD, 4 May. The council wants a stone quay for ferries. The quay will cost 3 million crowns, and a lighthouse is to
stand at its end.

The old pier was built for 200 boats. The council hopes that a lease of the meadow will be signed in June.

Ten lamps were bought for 900 crowns, while the pier needs new planks.
"""
LATER = """\
Quay of Ashford half done

ASHFORD, 8 November. The contract for the stones was signed on 2 September. The masons left for the winter in October.

Otto Marl, the engineer, caught a cold. A fire broke out in the kitchen on Monday.
A charge of arson was dropped. Inspector Lena Voss leads the inquiry into the fire.
To mend the crane on the mole will cost 40,000 crowns.
"""

PEOPLE = """\
Changes at the ferry office

ASHFORD, 2 December. The head of the ferry office, Nils Brook, retires. Clara Finch is to follow him in spring.

Grindle wants to buy the old boat.
"""
YARD = """\
A new yard

ASHFORD, 3 March. A sawmill stands behind the yard. Its chimney is 40 metres high. The pond
beside it is 90 metres wide. The old kiln was torn down in May. A drought killed 30 sheep.
The sawmill is run by Odd Tveter. The painter Ada Holm likes the sawmill.

Ada Holm was given a prize on 1 March. A carpenter, Ivo Brandt, was sacked.
"""


DENIALS = """\
A bridge and a flood

HOLM, 5 June. Mayor Reed denied that the footbridge had cost 7 million crowns. The footbridge cost 2 million crowns.

It is not true that 12 sailors drowned in the flood. Three sailors drowned in the flood.
"""
RUMOURS = """\
ホルム、6月5日。トンネルの事故で12人が死亡したというのは事実ではない。トンネルの事故で3人が死亡した。

Неправда, что в шахте погибли 15 горняков. В шахте погибли 4 горняка.

It is a myth that the organ has 900 pipes.
"""


@cache
def denying() -> Archive:
    texts = DENIALS, RUMOURS
    return archive_of(Document(f"{n}.txt", text, date(2021, 6, 5 + n)) for n, text in enumerate(texts))


@cache
def archive() -> Archive:
    texts = (
        (PLAN, date(2020, 5, 4)),
        (LATER, date(2020, 11, 8)),
        (PEOPLE, date(2020, 12, 2)),
        (YARD, date(2021, 3, 4)),
    )
    return archive_of(Document(f"{day}.txt", text, day) for text, day in texts)


@table(
    ("question", "words"),
    [
        ("How much will the quay cost?", "The quay will cost 3 million crowns"),
        ("How much will it cost to mend the crane?", "To mend the crane on the mole will cost 40,000 crowns."),
        ("Which officer is in charge of the inquiry into the fire?", "Inspector Lena Voss leads the inquiry"),
        ("Who is in charge of the inquiry into the fire?", "Inspector Lena Voss leads the inquiry"),
        ("what did the lamps cost", "Ten lamps were bought for 900 crowns"),
        ("When was the contract for the stones signed?", "signed on 2 September"),
        ("When will the lease be signed?", "will be signed in June"),
        ("Who took over from Nils Brook?", "Clara Finch is to follow him"),
        ("Who comes after Brook?", "Clara Finch is to follow him"),
        ("What does Grindle want to buy?", "Grindle wants to buy the old boat"),
    ],
)
def test_what_is_of_the_kind_asked_for_is_quoted(question, words):
    assert words in shown(archive(), question)[0]


@table(
    "question",
    [
        "How much did the old pier cost?",  # there is a number of boats, and money of lamps in another clause
        "When was the lease signed?",
        "When was the lighthouse built?",  # the pier was, and the lighthouse is only planned
        "When was the kitchen fined?",  # which is no slip for "fire"
        "How much does the kitchen cost?",  # what something else costs stands in the sentence behind
        "Who took over from Otto Marl?",
        "What does Trundle want to buy?",
    ],
)
def test_a_number_of_another_kind_or_of_another_thing_or_a_mere_hope_is_no_answer(question):
    assert shown(archive(), question) == []


def test_a_width_is_no_answer_to_how_high():
    assert shown(archive(), "How high is the chimney of the sawmill?")[0].endswith("Its chimney is 40 metres high.")
    assert shown(archive(), "How deep is the pond?") == []


def test_who_runs_something_is_answered_by_who_does_not_by_who_is_named_beside_it():
    assert "Odd Tveter" in shown(archive(), "Who runs the sawmill?")[0]


def test_what_is_told_of_somebody_else_in_the_next_sentence_is_no_answer():
    assert shown(archive(), "When was Ada Holm sacked?") == []


def test_a_deed_told_in_several_words_is_found_by_one_that_says_the_same():
    assert "torn down" in shown(archive(), "When was the kiln demolished?")[0]


def test_who_did_it_to_somebody_is_not_answered_by_what_was_done_to_others():
    assert shown(archive(), "Who killed the senator?") == []


@table(
    ("question", "told"),
    [
        ("How much did the footbridge cost?", ["The footbridge cost 2 million crowns."]),
        ("How many sailors drowned in the flood?", ["Three sailors drowned in the flood."]),
        ("Сколько горняков погибло в шахте?", ["В шахте погибли 4 горняка."]),
        ("トンネルの事故で何人が死亡しましたか", ["トンネルの事故で3人が死亡した。"]),
        ("How many pipes has the organ?", []),
    ],
)
def test_a_sum_or_count_that_its_sentence_denies_is_no_answer(question, told):
    assert [" ".join(text.split()) for text in shown(denying(), question)] == told
