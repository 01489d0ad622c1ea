"""An excerpt stands alone, or says what it leans on."""

from datetime import date

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive import Archive
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus
from bot.rendering.wording import fill

FAR = (
    "Mayor Anna Reed opened the hall on Monday. She also denied that the bridge collapsed.\n\n"
    "The rooms of the council were empty on that day.\n\n"
    "She will travel to Oslo to see the new bridge."
)


def ask(text: str, typed: str):
    archive = Archive.build(Corpus((Document("a.txt", text, published=date(2020, 1, 7)),), Dossier()))
    return answer(archive, Question.parse(typed), date(2021, 1, 1))


def test_a_pronoun_brings_the_sentence_that_names_whom_it_means():
    best = ask(FAR, "/search bridge collapsed").citations[0]
    assert best.excerpt.text == FAR.partition("\n\n")[0]


def test_a_sentence_that_names_somebody_else_is_not_brought_along():
    best = ask(FAR, "/search travel Oslo").citations[0]
    assert best.excerpt.text == "She will travel to Oslo to see the new bridge."
    assert [fill(label) for label in best.labels] == ["“She” is Anna Reed"]


def test_a_quotation_that_opens_with_a_pronoun_stands_alone():
    text = 'Critics claim that the hall burned.\n\n"It is not true that the bridge is safe," Anna Reed said.'
    best = ask(text, "/search bridge safe").citations[0]
    assert best.excerpt.text.startswith('"It is not true')
