"""When a plain question is answered, and when it is met with silence: on a few sentences of our own."""

from datetime import date
from functools import cache

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.corpus.plan import Plan, Point
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)
STRIKE = """\
Tram drivers in Velden go on strike

VELDEN, March 2. Tram drivers in Velden went on strike on Monday because of low wages. Mayor Edda Kranz called the
strike selfish, and her deputy Jonas Weil visited the depot.

"We have waited for four years," said Maria Holm, who leads the union. She demands 12 per cent more for 340 drivers.

The depot was built in the suburb of Haan and was damaged by a storm in January. Weil was elected on 5 May 2018.

The trams carry 60,000 passengers a day. The city of Velden lost 2 million euros.
"""
END = """\
Velden: trams run again

VELDEN, March 20. The strike of the tram drivers in Velden is over. The union and the city signed an agreement on
Friday. It gives the drivers 8 per cent more.

Edda Kranz said that the city would buy nine new trams. She resigned on Saturday. Her successor will be chosen in May.
"""
RUSSIAN = """\
В Фельдене вспыхнул пожар

ФЕЛЬДЕН, 3 апреля. В депо сгорели два трамвая. Пожарные приехали через десять минут.
"""
ENTITIES = (
    Entity("kranz", Kind.PERSON, "Edda Kranz", ("Эдда Кранц", "エッダ・クランツ")),
    Entity("weil", Kind.PERSON, "Jonas Weil", ("Йонас Вайль", "ヨナス・ワイル")),
    Entity("holm", Kind.PERSON, "Maria Holm", ("Мария Хольм",)),
    Entity("velden", Kind.PLACE, "Velden", ("Фельден", "フェルデン")),
)
PLAN = Plan("fleet", "Fleet plan", (Point(1, "New trams", ("закупка вагонов",)),), ("план обновления",))


@cache
def archive() -> Archive:
    days = {"strike": (STRIKE, date(2020, 3, 2)), "end": (END, date(2020, 3, 20)), "fire": (RUSSIAN, date(2020, 4, 3))}
    documents = (Document(f"{name}.txt", text, day) for name, (text, day) in days.items())
    return archive_of(documents, entities=ENTITIES, plans=(PLAN,))


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed), TODAY)


def first(typed: str) -> str:
    citations = ask(typed).citations
    return " ".join(citations[0].excerpt.text.split()) if citations else ""


@table(
    ("question", "words"),
    [
        ("When did the tram drivers go on strike?", "went on strike on Monday"),
        ("Why did the drivers strike?", "because of low wages"),
        ("How many drivers want more?", "340 drivers"),
        ("How much did the city lose?", "2 million euros"),
        ("Where was the depot built?", "suburb of Haan"),
        ("Who leads the union?", "Maria Holm, who leads the union"),
        ("what did kranz say about new trams", "nine new trams"),
        ("When was Weil elected?", "5 May 2018"),
        ("when did edda kranz resgin", "resigned on Saturday"),
        ("How many passengers are carried a day?", "60,000 passengers"),
    ],
)
def test_a_question_is_answered_by_the_passage_that_holds_what_it_asks_for(question, words):
    assert words in first(question)


@table(
    ("question", "words"),
    [
        ("Когда была забастовка водителей?", "strike"),
        ("Сколько город потерял?", "2 million euros"),
        ("Когда Кранц ушла в отставку?", "resigned on Saturday"),
        ("kogda Kranz ushla v otstavku", "resigned on Saturday"),
        ("クランツはいつ辞任しましたか", "resigned on Saturday"),
        ("乗客は何人ですか", "60,000 passengers"),
        ("Что сгорело в депо?", "два трамвая"),
    ],
)
def test_a_question_in_another_language_reaches_it_through_names_numbers_and_what_words_mean(question, words):
    assert words in first(question)


@table(
    ("typed", "meant"),
    [
        ("Waht did Kranz say abuot new trams?", "What did Kranz say about new trams?"),
        ("wen did Kranz resign", "When did Kranz resign"),
    ],
)
def test_a_slip_in_a_word_that_asks_changes_no_answer(typed, meant):
    assert ask(typed).citations
    assert [one.excerpt for one in ask(typed).citations] == [one.excerpt for one in ask(meant).citations]


@table(
    ("question", "why"),
    [
        ("What did Weil say about the strike?", "named, never quoted"),
        ("When was the depot built?", "the date is that of the storm"),
        ("How many depots are there in Velden?", "what is counted are others"),
        ("When did Weil resign?", "somebody else did"),
        ("Why was Jonas Weil arrested?", "nobody was"),
        ("Where was Maria Holm born?", "nothing is told of that"),
        ("Who is Edda Kranz married to?", "nothing is told of that"),
        ("What did Kofi Annan say about the strike?", "not in these documents"),
        ("When did the airport of Oslo open?", "not in these documents"),
        ("Сколько лет Кранц?", "nothing is told of that"),
        ("ワイルは何と述べましたか", "named, never quoted"),
    ],
)
def test_what_the_documents_do_not_tell_is_met_with_silence(question, why):
    assert not ask(question).citations, why


@table(
    ("question", "notice"),
    [
        ("When was Maria Holm born?", "Maria Holm: named in 1 of these 3 documents"),
        ("When was Maria Holm born?", "I find nothing that says when."),
        ("How old is Kranz?", "Edda Kranz: named in 2 of these 3 documents"),
        ("How old is Kranz?", "I find nothing that says how old."),
        ("Why did Weil and Holm quarrel?", "Jonas Weil, Maria Holm: named in"),
        ("Did Weil learn to fly?", "but I find nothing there that answers that."),
        ("What did Weil say?", "Jonas Weil is named in these documents, but no quotation is surely theirs."),
        ("What did Holm say about dragons?", "Maria Holm is quoted in these documents, but not about that."),
        ("When did the airport of Oslo open?", "Nothing about that in these 3 documents"),
    ],
)
def test_silence_tells_what_is_there_from_what_is_not(question, notice):
    given = ask(question)
    assert given.notice
    assert notice in fill(given.notice)


@table(
    ("question", "words"),
    [
        ("Who is the mayor of Velden?", "Mayor Edda Kranz"),
        ("Кто мэр Фельдена?", "Mayor Edda Kranz"),
        ("フェルデンの市長は誰ですか", "Mayor Edda Kranz"),
        ("Who was the mayor of Velden in 2020?", "Mayor Edda Kranz"),
        ("whos the mayor of velden", "Mayor Edda Kranz"),
        ("Who is Jonas Weil?", "her deputy Jonas Weil"),
    ],
)
def test_who_holds_an_office_is_asked_of_the_roles(question, words):
    assert words in first(question)


@table(
    "question",
    [
        "Who is the president of Velden?",
        "Who is the mayor of Oslo?",
        "Who was the mayor of Velden in 2014?",
        "Who was mayor of Velden before Kranz?",
        "鉄道会社の社長は誰ですか",
    ],
)
def test_an_office_that_nobody_is_given_is_nobodys(question):
    assert not ask(question).citations


def test_reported_speech_answers_what_somebody_said_and_is_told_to_be_that():
    (citation,) = ask("What did Edda Kranz say about the city?").citations
    assert citation.speaker == "Edda Kranz"
    assert [fill(label) for label in citation.labels] == ["as reported"]


def test_words_are_asked_of_whom_the_question_says_and_not_of_whom_it_names_besides():
    assert {citation.speaker for citation in ask("What did Holm say when Kranz was mayor?").citations} <= {"Maria Holm"}


def test_a_point_of_a_plan_is_reached_by_its_spellings():
    assert not ask("Что известно о закупке вагонов?").citations or "nine new trams" in first(
        "Что известно о закупке вагонов?"
    )


def test_what_matched_is_marked_in_either_language():
    citation = ask("Когда Кранц ушла в отставку?").citations[0]
    marked = {span.of(citation.excerpt.document.text) for span in citation.marked}
    assert "resigned" in marked


MEETING = """\
Harbour board meets in Holm

HOLM, July 9. The harbour board met in Holm on Wednesday. Present: Paula Brandt, Emil Krog and the engineer Nora Falk.

Later in the day the town held a concert. Taking part in it were the singer Ida Storm and the pianist Karl Bohm.

Ida Storm met Paula Brandt in Lund on 2 May. Emil Krog wrote a letter about the ferry. It was long.
"""


@cache
def meeting() -> Archive:
    people = ("Paula Brandt", "Emil Krog", "Nora Falk", "Ida Storm", "Karl Bohm")
    entities = tuple(Entity(name.split()[1].lower(), Kind.PERSON, name) for name in people)
    document = Document("meeting.txt", MEETING, date(2025, 7, 9))
    return archive_of([document], entities=entities)


@table(
    ("question", "held"),
    [
        ("Who attended the board meeting?", "Present: Paula Brandt"),
        ("Who was present at the board meeting?", "Present: Paula Brandt"),
        ("Who took part in the concert?", "Taking part in it were the singer"),
        ("Who participated in the concert?", "Taking part in it were the singer"),
        ("Кто участвовал во встрече?", "Present: Paula Brandt"),
        ("When did Storm meet Brandt?", "met Paula Brandt in Lund"),
    ],
)
def test_what_a_word_says_is_found_in_other_forms_and_in_several_words(question, held):
    given = answer(meeting(), Question.parse(question, 3), TODAY)
    assert held in given.citations[0].excerpt.text


def test_a_name_alone_is_answered_by_what_names_it():
    given = answer(meeting(), Question.parse("and Krog?"), TODAY)
    assert given.citations
    assert all("Krog" in one.excerpt.text for one in given.citations)


@table("question", ["When is the next strike?", "Когда следующая забастовка?"])
def test_what_comes_next_need_not_be_called_so(question):
    text = "DRESDEN, May 2. Drivers will strike on Friday.\n\nThe mayor is silent. Nobody else spoke."
    archive = archive_of([Document("next.txt", text, date(2025, 5, 2))])
    assert "strike on Friday" in answer(archive, Question.parse(question), TODAY).citations[0].excerpt.text


def test_a_russian_surname_is_found_in_any_case_where_nobody_is_known_for_certain_by_it():
    held = "Суд\n\nТрактир закрыли. Бориса и Глеба Орловых не нашли. Сторож Орлов задержан в пятницу, 7 мая 2021 года."
    documents = (Document("court.txt", held, date(2021, 5, 8)),)
    told = answer(archive_of(documents), Question.parse("Когда задержали Орлова?"), TODAY)
    assert told.citations[0].excerpt.text.startswith("Сторож Орлов задержан")
