"""What a plain question asks for, and in which words."""

from tables import table

from bot.corpus.span import Span
from bot.finding.asking.asked import what_is_wanted
from bot.finding.asking.kinds import Wants
from bot.finding.asking.latin_russian import cyrillic, in_cyrillic, is_latin_russian
from bot.finding.asking.speaker import speaker_in
from bot.finding.asking.titles import titles_of
from bot.finding.asking.wording import read_words


@table(
    ("question", "wants"),
    [
        ("When did the bridge fall?", Wants.DAY),
        ("In which year was it built?", Wants.DAY),
        ("Когда упал мост?", Wants.DAY),
        ("В каком году построили мост?", Wants.DAY),
        ("橋はいつ落ちましたか", Wants.DAY),
        ("What time does it open?", Wants.DAY),
        ("How many boats were there?", Wants.NUMBER),
        ("how much did it cost", Wants.MONEY),
        ("What was the total cost?", Wants.MONEY),
        ("How much rain fell?", Wants.NUMBER),
        ("Сколько было лодок?", Wants.NUMBER),
        ("Какова стоимость моста?", Wants.MONEY),
        ("Сколько стоил мост?", Wants.MONEY),
        ("船は何隻ありましたか", Wants.NUMBER),
        ("費用はいくらですか", Wants.MONEY),
        ("How long was the road closed?", Wants.DURATION),
        ("For how many weeks was it closed?", Wants.DURATION),
        ("Сколько недель она была закрыта?", Wants.DURATION),
        ("道路は何週間閉鎖されましたか", Wants.DURATION),
        ("How old is the mayor?", Wants.AGE),
        ("市長は何歳ですか", Wants.AGE),
        ("What did the mayor say about it?", Wants.WORDS),
        ("Что мэр сказал о мосте?", Wants.WORDS),
        ("市長は何と述べましたか", Wants.WORDS),
        ("Why was it closed?", Wants.REASON),
        ("Почему закрыли мост?", Wants.REASON),
        ("橋はなぜ閉鎖されましたか", Wants.REASON),
        ("Who built it?", Wants.PERSON),
        ("Кто построил мост?", Wants.PERSON),
        ("橋を建てたのは誰ですか", Wants.PERSON),
        ("Where was the boat found?", Wants.PLACE),
        ("Откуда привезли лодку?", Wants.PLACE),
        ("船はどこで見つかりましたか", Wants.PLACE),
        ("wheres the boat", Wants.PLACE),
        ("whos the mayor", Wants.PERSON),
        ("Which bridge fell?", Wants.ANYTHING),
        ("Did it fall?", Wants.ANYTHING),
    ],
)
def test_the_question_words_tell_the_kind_of_answer(question, wants):
    assert what_is_wanted(question).wants is wants


@table(
    ("question", "counted"),
    [
        ("How many old boats were there?", "old boats"),
        ("How much does it cost?", None),
        ("Сколько лодок утонуло?", "лодок"),
        ("Сколько стоила лодка?", None),
        ("Сколько станция платит за воду?", None),
        ("When did it fall?", None),
    ],
)
def test_what_is_counted_is_told_apart_from_the_words_that_ask(question, counted):
    asked = what_is_wanted(question)
    assert (asked.counted and asked.counted.of(question)) == counted
    assert not (asked.counted and asked.span.overlaps(asked.counted))


@table(
    ("question", "past"),
    [
        ("When was the bridge built?", True),
        ("in what year did it fall", True),
        ("When will it be built?", False),
        ("When does the ferry leave?", False),
        ("Когда построили мост?", True),
        ("Когда построят мост?", False),
        ("橋はいつ建てられましたか", True),
        ("橋が落ちたのはいつですか", True),
        ("橋はいつ建てられますか", False),
        ("Who was there?", False),
    ],
)
def test_when_something_happened_is_told_apart_from_when_it_will(question, past):
    assert what_is_wanted(question).past is past


@table(
    ("question", "speaker"),
    [
        ("What did Anna Reed say about the bridge?", "Anna Reed"),
        ("What did the mayor of Ashford reply to the council?", "the mayor of Ashford"),
        ("Что Анна Рид сказала о мосте?", "Анна Рид"),
        ("Что сказала Анна Рид о мосте?", "Анна Рид"),
        ("リード市長は橋について何と述べましたか", "リード市長"),
        ("What did people think about Anna Reed?", "people"),
        ("When did it fall?", None),
    ],
)
def test_whose_words_are_asked_for_is_said_by_where_it_stands(question, speaker):
    span = speaker_in(question)
    assert (span and span.of(question)) == speaker


@table("question", ["kogda upal most", "Skolko lodok utonulo?", "a kto eto skazal"])
def test_russian_in_latin_letters_is_known_by_its_question_words(question):
    assert is_latin_russian(question, lambda word: False)


def test_or_by_words_that_are_russian_and_stand_in_no_document():
    question = "stroitelstvo mosta cherez reku"
    assert is_latin_russian(question, lambda word: False)
    assert not is_latin_russian(question, lambda word: True)


@table("question", ["When did it fall?", "most people", "who is it", "Когда упал мост?"])
def test_other_questions_are_not_taken_for_it(question):
    assert not is_latin_russian(question, lambda word: False)


@table(
    ("latin", "russian"),
    [
        ("vyshel", "вышел"),
        ("zhdyot", "ждёт"),
        ("borshch", "борщ"),
        ("khleb", "хлеб"),
        ("ekonomika", "экономика"),
        ("esli", "если"),
        ("nachalas", "началась"),
        ("skolko", "сколько"),
        ("seichas", "сейчас"),
        ("otkryvaetsya", "открывается"),
        ("novyi", "новый"),
        ("istoriyu", "историю"),
        ("siniye", "синие"),
        ("Moskva", "Москва"),
    ],
)
def test_its_letters_are_read_as_people_type_them(latin, russian):
    assert cyrillic(latin) == russian


def test_names_and_what_documents_hold_with_a_capital_stay_in_latin_letters():
    assert (
        in_cyrillic("kogda Reed priekhal v York", [Span(6, 10)], {"York"}.__contains__) == "когда Reed приехал в York"
    )


@table(
    ("question", "words"),
    [
        ("When did the old bridge fall?", ["old", "bridge", "fall"]),
        ("Когда упал старый мост?", ["упал", "старый", "мост"]),
        ("古い橋はいつ落ちましたか", ["古い", "橋", "落ち"]),
        ("フェリーの運賃は増えましたか", ["フェリー", "運賃", "増え"]),
        ("何が話し合われましたか", ["話し合"]),
        ("橋まで来ましたか", ["橋", "来ま"]),
        ("日米関係", ["japan", "america"]),
        ("訪米の目的", ["america", "目的"]),
    ],
)
def test_the_words_that_carry_something_are_read_in_each_script(question, words):
    assert [word.text for word in read_words(question)] == words


def test_words_that_are_taken_already_are_left_out():
    question = "When did the old bridge fall?"
    assert [word.text for word in read_words(question, [Span(0, 4), Span(13, 16)])] == ["bridge", "fall"]


@table(
    ("question", "names"),
    [
        ("Did Reed go to Norway?", {"reed", "norway"}),
        ("Norway is cold. Sweden too?", set()),
        ("DID REED GO?", set()),
    ],
)
def test_a_capital_that_nothing_explains_tells_of_a_name(question, names):
    assert {word.text for word in read_words(question) if word.is_name} == names


@table(
    ("question", "name", "titles"),
    [
        ("Where was Mayor Reed born?", "Reed", ["mayor"]),
        ("Where was prime minister Reed born?", "Reed", ["minister", "prime"]),
        ("Где живёт инспектор Рид?", "Рид", ["инспектор"]),
        ("リード市長の出身はどこですか", "リード", ["市長"]),
        ("When did Reed become mayor?", "Reed", []),
        ("Где преподает Рид?", "Рид", []),
    ],
)
def test_a_title_beside_a_name_is_part_of_it(question, name, titles):
    span = Span(question.index(name), question.index(name) + len(name))
    words = list(read_words(question, [span]))
    assert [word.text for word in titles_of([span], words, question)] == titles
