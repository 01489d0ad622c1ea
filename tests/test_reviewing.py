"""Who may be one person: by which name to call them, and which questions the answers before have settled."""

from datetime import date

from dated_texts import archive_of
from tables import table

from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.reading.facts import Reader
from bot.service.reviewing.identities import Identities
from bot.service.reviewing.reviewing import Twins, twins

ENGLISH = ("Mayor Petr Tarnel spoke on Monday in the town hall.", "Petr Tarnel, the mayor, was asked on Tuesday why.")
RUSSIAN = ("Мэр Петр Тарнель выступил в среду в ратуше.", "Петр Тарнель, мэр города, ответил в четверг.")
JAPANESE = ("ペトル・タルネル市長は雨だったと述べた。",)


def pairs(*texts: str, entities: tuple[Entity, ...] = ()) -> list[tuple[str, str]]:
    documents = (Document(f"{i}.txt", text, published=date(2020, 1, 1 + i)) for i, text in enumerate(texts))
    archive = archive_of(documents, entities=entities)
    return [(pair.name, pair.other) for pair in twins(archive)]


@table(
    ("texts", "name"),
    [
        ((*ENGLISH, *RUSSIAN[:1], *JAPANESE), "Petr Tarnel"),
        ((*RUSSIAN, *ENGLISH[:1], *JAPANESE), "Петр Тарнель"),
        ((*ENGLISH[:1], *JAPANESE * 3), "ペトル・タルネル"),
    ],
)
def test_somebody_is_called_by_the_name_in_the_script_of_most_documents(texts, name):
    assert pairs(*texts)[0][0] == name


def test_of_names_in_other_scripts_the_most_frequent_is_the_name():
    others = ("It rained.", "It was cold in the town.", "Nobody knew why.")
    assert pairs(*others, *RUSSIAN, *JAPANESE) == [("Петр Тарнель", "ペトル・タルネル")]


def test_a_whole_name_goes_before_an_initial_however_frequent():
    often = ["The mayor, P. Tarnel, spoke on Monday."] * 3
    assert pairs(*often, ENGLISH[0]) == [("Petr Tarnel", "P. Tarnel")]


def test_a_name_in_two_russian_case_forms_may_be_one_persons():
    texts = ("Министр Анна Ортвин выступила в среду.", "По словам министра Анны Ортвин, мост закрыт.")
    assert pairs(*texts) == [("Анна Ортвин", "Анны Ортвин")]


GRETA = 'Greta Lund, a teacher, spoke on Monday. "No," Greta Lund said.'


@table(
    ("text", "spelling"),
    [
        ("По словам Греты Лунд, мост закрыт.", "Греты Лунд"),
        ("Депутат Грета Лунд ушла. Вопрос Греты Лунд остался. Грета Лунд молчит.", "Грета Лунд"),
    ],
)
def test_a_name_in_cyrillic_that_was_not_read_may_be_that_of_somebody_in_latin_letters(text, spelling):
    assert pairs(GRETA, text) == [("Greta Lund", spelling)]


def test_a_case_form_among_the_aliases_finds_the_quotation():
    listed = Entity("lund", Kind.PERSON, "Greta Lund", ("Греты Лунд",))
    text = "По словам Греты Лунд, сроки нереальны. «Опоры не высохли», — сказала Лунд журналистам."
    assert pairs(GRETA, text, entities=(listed,)) == []
    assert [person.entity for person in Reader((listed,)).read(Document("a.txt", text)).people] == ["lund"]


def test_other_words_with_capitals_are_nobodys_name():
    assert pairs(GRETA, "Паром между Новым Велмом и Старым Остры снова ходит. Северный Мост закрыт.") == []


def pair(name: str, other: str) -> Twins:
    return Twins(name, other, 1, 1)


@table(
    ("first", "second", "follows"),
    [(True, True, True), (True, False, True), (False, True, True), (False, False, False)],
)
def test_what_two_answers_settle_is_not_asked(first, second, follows):
    told = Identities()
    assert not told.follows(pair("A", "B"))
    told.tell(pair("A", "B"), same=first)
    assert not told.follows(pair("A", "C"))
    told.tell(pair("A", "C"), same=second)
    assert told.follows(pair("B", "C")) is follows
    assert not told.follows(pair("A", "D"))
