"""An excerpt stands alone, or says what it leans on."""

from datetime import date

from dated_texts import archive_of

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill

FAR = (
    "Mayor Anna Reed opened the hall on Monday. She also denied that the bridge collapsed.\n\n"
    "The rooms of the council were empty on that day.\n\n"
    "She will travel to Oslo to see the new bridge."
)


def ask(text: str, typed: str):
    archive = archive_of([Document("a.txt", text, published=date(2020, 1, 7))])
    return answer(archive, Question.parse(typed), date(2021, 1, 1))


def test_a_pronoun_brings_the_sentence_that_names_whom_it_means():
    best = ask(FAR, "/search bridge collapsed").citations[0]
    assert best.excerpt.text == FAR.partition("\n\n")[0]


def test_a_sentence_that_names_somebody_else_is_not_brought_along():
    best = ask(FAR, "/search travel Oslo").citations[0]
    assert best.excerpt.text == "She will travel to Oslo to see the new bridge."
    assert [fill(label) for label in best.labels] == ["“She” is Anna Reed"]


def test_a_pronoun_is_nobody_whom_the_sentence_names():
    text = "Mayor Anna Reed left the hall.\n\nHer deputy is Berta Lind."
    shown = ask(text, "/who Berta Lind").citations
    assert shown
    assert all(one.labels == () for one in shown)


def test_a_quotation_that_opens_with_a_pronoun_stands_alone():
    text = 'Critics claim that the hall burned.\n\n"It is not true that the bridge is safe," Anna Reed said.'
    best = ask(text, "/search bridge safe").citations[0]
    assert best.excerpt.text.startswith('"It is not true')


SPOKEN = (
    'Director Erik Vik spoke on the quay. "The cranes are old," Vik told the council. "We pay 40 crowns a week."\n\n'
    "It was the third visit of the director to Ashford."
)


def test_the_words_around_a_quotation_are_not_called_the_speakers():
    (shown,) = ask(SPOKEN, "/search third visit Ashford").citations[:1]
    assert shown.excerpt.text.startswith('"We pay')
    assert [fill(label) for label in shown.labels] == ["the words quoted in it are those of Erik Vik"]


def test_a_quotation_alone_is_called_the_speakers():
    (shown,) = ask(SPOKEN, "/search pay week 40").citations[:1]
    assert [fill(label) for label in shown.labels] == ["in the words of Erik Vik"]


def test_whose_words_are_only_reported_is_told_so():
    notice = fill(ask("Mayor Anna Reed said that the bridge was safe.", "/said Reed").notice)
    assert notice == "Anna Reed isn't quoted in these documents; what is reported of them, /who shows."
