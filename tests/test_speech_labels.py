"""Transcripts: who speaks stands before the words."""

from speech_texts import said_in
from tables import table

from bot.reading.speech.labels import answers

TALK = "HOST: Good morning.\n\nANNA LUND: Good morning. It is cold.\n\nHOST: Indeed it is."


def test_the_words_behind_a_label_are_a_quotation() -> None:
    assert said_in(TALK) == [
        ("Good morning.", "HOST"),
        ("Good morning. It is cold.", "ANNA LUND"),
        ("Indeed it is.", "HOST"),
    ]


def test_a_quotation_in_a_turn_is_part_of_it() -> None:
    assert said_in(TALK + '\n\nANNA LUND: He said "it is warm in here".')[-1] == (
        'He said "it is warm in here".',
        "ANNA LUND",
    )


@table(
    "text",
    [
        "Note: it rained.\n\nNote: it snowed.\n\nNote: it froze.",
        "WEATHER: it rained.\n\nSPORT: they lost.\n\nNEWS: she left.",
        "HOST: it rained.\n\nHOST: it snowed.",
    ],
)
def test_headings_are_no_speakers(text: str) -> None:
    assert said_in(text) == []


def test_a_surname_is_a_label_where_the_text_has_the_full_name() -> None:
    talk = (
        "Interview with Anna Lund\n\nHOST: Is it cold?\n\nLund: No. It is warm in here.\n\nHOST: Is it?\n\nLund: Yes."
    )
    assert said_in(talk) == [
        ("Is it cold?", "HOST"),
        ("No. It is warm in here.", "Lund"),
        ("Is it?", "HOST"),
        ("Yes.", "Lund"),
    ]


MINUTES = """Minutes of the harbour board

Present: Anna Lund (chair) and Councillors Karl Berg and Ida Holm.

Karl Berg asked what the crane had cost.

Chair Lund: It was not cheap. We have paid for it twice."""


def test_in_minutes_a_label_with_a_known_name_gives_words_in_the_first_person() -> None:
    assert said_in(MINUTES) == [("It was not cheap. We have paid for it twice.", "Chair Lund")]


@table(
    "line",
    [
        "Chair Lund: the crane and its cost.",  # a heading
        "Board Rules: We meet on Mondays.",  # nobody
        "Crane Fund: I. Income. II. Costs.",
    ],
)
def test_one_that_names_nobody_or_is_told_by_nobody_is_a_heading(line: str) -> None:
    assert said_in(MINUTES.rpartition("\n\n")[0] + "\n\n" + line) == []


@table(
    ("text", "said"),
    [
        ("Q: Is it cold?\n\nA: It is warm.", [("Is it cold?", "Q"), ("It is warm.", "A")]),
        ("Вопрос: Холодно?\n\nОтвет: Нет.", [("Холодно?", "Вопрос"), ("Нет.", "Ответ")]),
        ("記者：寒いですか。\n\n林市長：いいえ。", [("いいえ。", "林市長")]),
        (
            "記者：寒いか。\n\n林市長：いいえ。\n\n答：違う。",
            [("寒いか。", "記者"), ("いいえ。", "林市長"), ("違う。", "答")],
        ),
        ("Ян Саар: — Лёд тонкий.", [("Лёд тонкий.", "Ян Саар")]),
        ("A: It is warm.", []),
        ("日程：六月三日に開く。", []),
        ("林市長：訪米日程", []),
    ],
)
def test_labels_that_leave_no_doubt_count_alone(text: str, said: list[tuple[str, str]]) -> None:
    assert said_in(text) == said


def test_an_initial_is_no_label_of_answers() -> None:
    assert [answers(label) for label in ("A", "Ответ", "Q", "A. Reed", "A.")] == [True, True, False, False, False]


@table(
    ("text", "speaker"),
    [
        ("“It is cold.”\n— Anna Lund, captain", "Anna Lund"),
        ("“It is cold.”\n--Anna Lund (@lund) 4 May 2020", "Anna Lund"),
        ("«Холодно».\n— Анна Лунд, капитан", "Анна Лунд"),
        ("“It is cold.\n“It is warm.”\n— Anna Lund", "Anna Lund"),
        ("“It is cold,” said Holm.\n— Anna Lund", "Holm"),
        ("“It is cold.”\n— It is warm in here.", None),
        ("“It is cold.”\n— a captain of the harbour", None),
    ],
)
def test_a_signature_tells_who_says_what_stands_above_it(text: str, speaker: str | None) -> None:
    assert said_in(text)[0][1] == speaker
