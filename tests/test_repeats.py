"""What says the same as something better is folded under it."""

from few_passages import document, hits, passages
from tables import table

from bot.finding.repeats import say_the_same
from bot.finding.search import SearchIndex


@table(
    ("one", "other", "same"),
    [
        (
            "The ferry sank off Tarva, the harbour office said.",
            "The ferry sank off Tarva, said the harbour office",
            True,
        ),
        ("Nine people of the crew of the ferry drowned.", "Nine people of the crew of the old ferry drowned.", True),
        ("The ferry carried 90 people and 12 cars.", "The ferry carried 90 people and 11 cars.", False),
        ("The ferry sank off Tarva.", "The ferry left Tarva.", False),
    ],
)
def test_nearly_the_same_words_and_the_same_numbers_are_a_repetition(one, other, same):
    index = SearchIndex.of(passages(document(one, "1.txt"), document(other, "2.txt")))
    first, second = hits(index, "ferry")
    assert say_the_same(first.stems, second.stems) is same
