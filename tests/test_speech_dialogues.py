"""Dialogues: a dash begins what somebody says."""

from speech_texts import said_in
from tables import table


@table(
    ("text", "said"),
    [
        (
            "— Паром отойдёт в полдень, — сказал Орлов. — Билеты кончились.",
            [("Паром отойдёт в полдень,", "Орлов"), ("Билеты кончились.", "Орлов")],
        ),
        ("— Кто платит? — тихо спросила Белова.", [("Кто платит?", "Белова")]),
        ("– Мы едем! – усмехнулся Орлов. Он ушёл.", [("Мы едем!", "Орлов")]),
        ("— Я, — сказал Орлов, — остаюсь.", [("Я,", "Орлов"), ("остаюсь.", "Орлов")]),
        ("— We sail at noon, — said Holm. — Be there.", [("We sail at noon,", "Holm"), ("Be there.", "Holm")]),
        ("Орлов сказал:\n— Нам пора.", [("Нам пора.", "Орлов")]),
        ("— Где паром?\n— Ушёл.", [("Где паром?", None), ("Ушёл.", None)]),
    ],
)
def test_what_stands_behind_a_dash_is_said(text: str, said: list[tuple[str, str | None]]) -> None:
    assert said_in(text) == said


def test_whoever_answers_is_not_who_spoke_before() -> None:
    assert said_in("— Где паром? — спросил Орлов.\n— Ушёл в полдень.")[-1] == ("Ушёл в полдень.", None)


@table(
    "text",
    [
        "— построить причал;\n— открыть школу.",
        "Нужно сделать:\n— Построить причал.\n— Открыть школу.",
        "- What does it cost?\n- Who pays for it?",
        "— Мост — это дорога.",
        "— Ann Holm, captain",
        "Мост, — и это знают все, — построен давно.",
    ],
)
def test_items_of_a_list_and_dashes_in_a_sentence_begin_no_speech(text: str) -> None:
    assert said_in(text) == []
