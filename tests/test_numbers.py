"""Sentences with figures, and those that contradict each other."""

from datetime import date

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill

AROUND = "The council of Ashford met for a debate on the schools, the harbour and the roads of the town."


def ask(typed: str, *texts: str) -> Answer:
    documents = [Document(f"{i}.txt", f"{AROUND}\n\n{text}", date(2020, 5, 4 + 7 * i)) for i, text in enumerate(texts)]
    return answer(archive_of(documents), Question.parse(typed, 100), date(2026, 1, 1))


def differing(*texts: str) -> list[str]:
    headings = (fill(section.heading) for section in ask("/numbers", *texts).sections if section.heading)
    return [heading for heading in headings if heading.startswith("Differing")]


@table(
    ("one", "other"),
    [
        ("The flood destroyed 12 houses in Ashford.", "The flood destroyed 15 houses in Ashford."),
        ("The flood destroyed 12 wooden houses.", "In all, 15 houses were destroyed by the flood, Anna Reed said."),
        ("Two dams broke in the night, Mayor Anna Reed said.", "Four dams broke in the night, Paul Ortega said."),
        ("The damage is put at $2.5 million.", "The damage is put at $4 million."),
        ("Unemployment in the harbour rose to 5 percent.", "Unemployment in the harbour rose to 7 percent."),
        ("About 1,000 people fled the town.", "About 2,000 people fled the town."),
        ("The plan of the mayor has eight points.", "The plan of the mayor has nine points."),
        ("При наводнении погибли 12 человек.", "При наводнении погибли 15 человек."),
    ],
)
def test_different_numbers_of_one_thing_stand_side_by_side(one, other):
    assert len(differing(one, other)) == 1


@table(
    ("one", "other"),
    [
        ("The flood destroyed 12 houses.", "The flood destroyed twelve houses."),
        ("The flood destroyed 12 houses.", "The flood destroyed 3 dams."),
        ("The flood destroyed 12 houses in Ashford.", "The flood destroyed 3 houses in Oslo."),
        ("Anna Reed visited 3 schools.", "Paul Ortega visited 5 schools."),
        ("The council has 9 members.", "The orchestra of the opera has 80 members."),
        ("Inflation rose to 5 percent in May 2018.", "Inflation rose to 3 percent in May 2019."),
        ("About 1,000 people fled the town.", "Some 1,200 people fled the town."),
        ("More than 10 men drowned in the river.", "12 men drowned in the river."),
        ("The harbour has 3 cranes.", "The harbour has $5 million."),
        ("Five men left the ship on Monday.", "Seven men praised the soup of the inn."),
    ],
)
def test_what_counts_another_thing_or_agrees_does_not_differ(one, other):
    assert differing(one, other) == []


def test_the_differing_numbers_are_named_and_marked():
    answer_ = ask("/numbers", "The flood destroyed 12 houses.", "The flood destroyed 15 houses.")
    assert fill(answer_.sections[0].heading) == "Differing: “12 houses”, “15 houses”"
    marks = [span.of(c.excerpt.document.text) for c in answer_.sections[0].citations for span in c.marked]
    assert marks == ["12 houses", "15 houses"]
    assert "both be right" in fill(answer_.notice)


def test_a_sentence_that_a_longer_excerpt_holds_is_shown_there_alone_with_its_figures_marked():
    answer_ = ask("/numbers", "The flood destroyed 12 houses. It also took 3 boats.")
    (shown,) = answer_.citations
    assert shown.excerpt.text == "The flood destroyed 12 houses. It also took 3 boats."
    assert [span.of(shown.excerpt.document.text) for span in shown.marked] == ["12 houses", "3 boats"]


def test_sentences_stand_in_the_order_of_their_printing():
    answer_ = ask("/numbers", "The flood destroyed 12 houses.", "The harbour has 3 cranes.")
    days = [citation.excerpt.document.published for citation in answer_.citations]
    assert days == sorted(days)


def test_a_topic_chooses_the_sentences():
    answer_ = ask("/numbers harbour cranes", "The flood destroyed 12 houses.", "The harbour has 3 cranes.")
    assert [citation.excerpt.text for citation in answer_.citations] == ["The harbour has 3 cranes."]


@table("typed", ["/numbers", "/numbers schools", "/numbers Napoleon"])
def test_where_there_is_no_figure_it_says_so(typed):
    assert not ask(typed, "Nobody counted.").citations
    assert ask(typed, "Nobody counted.").notice
