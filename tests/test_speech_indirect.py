from speech_texts import said_in
from tables import table


@table(
    ("text", "said"),
    [
        ("Lee said that the port would open.", ("the port would open", "Lee")),
        ("Lee told the radio on Monday that the port would open.", ("the port would open", "Lee")),
        ("Lee said the port would open.", ("the port would open", "Lee")),
        ("Lee told the paper he was tired.", ("he was tired", "Lee")),
        ("The port will open in May, said Lee.", ("The port will open in May", "Lee")),
        ("The port will open in May, Ann Lee said on Monday.", ("The port will open in May", "Ann Lee")),
        ("According to Lee, the port will open.", ("the port will open", "Lee")),
        ("In her view, the port will open.", ("the port will open", "her")),
        ("He also promised to open the port.", ("to open the port", "He")),
        ("He expressed hope that the port would open.", ("the port would open", "He")),
        ("Ли заявил, что порт откроется.", ("порт откроется", "Ли")),
        ("Как сообщил журналистам мэр Ян Саар, порт откроется.", ("порт откроется", "мэр Ян Саар")),
        ("山田首相は港を開くと表明した。", ("港を開く", "山田首相")),
        ("山田首相は、港を開く考えを示した。", ("港を開く", "山田首相")),
        ("警察によると、二人が逃げた。", ("二人が逃げた", "警察")),
        ("They insist they are ready.", ("they are ready", "They")),
        ("Lee announced he would leave.", ("he would leave", "Lee")),
        ("He said the “Evening Post” was late.", ("the “Evening Post” was late", "He")),
        ("The port will open, state media reported.", ("The port will open", "state media")),
    ],
)
def test_what_is_reported_and_by_whom(text: str, said: tuple[str, str]) -> None:
    assert said_in(text, direct=False) == [said]


def test_two_reports_in_a_sentence_end_where_the_next_begins() -> None:
    text = "Lee said that the port would open, adding that ships were on their way."
    assert said_in(text, direct=False) == [("the port would open", "Lee"), ("ships were on their way", "Lee")]


@table(
    ("text", "said"),
    [
        ("If it had rained, Lund said, the talks would be off.", ["If it had rained", "the talks would be off"]),
        ("When it had rained, said Ann Lund, a former minister, nobody came.", ["When it had rained"]),
        ("The talks will go on, Lund said, and left the room.", ["The talks will go on"]),
    ],
)
def test_a_report_goes_on_behind_an_attribution_in_its_middle(text: str, said: list[str]) -> None:
    assert [words for words, _ in said_in(text, direct=False)] == said


def test_a_report_after_a_quotation_shares_its_speaker() -> None:
    text = '"We open the port today," Lee said, adding that ships were on their way.'
    assert said_in(text, direct=False) == [("ships were on their way", "Lee")]


@table(
    "text",
    [
        "Lee said little.",
        "The report was read on Monday.",
        "He declined to say when.",
        "The firm declared a stock split.",
        "Lee did not say that the port would open.",
        "Lee refused to admit that the port was shut.",
        "She denied the charges made by the court.",
        'Lee said that "the port would open".',
        "The boat left the port.",
    ],
)
def test_nothing_is_reported(text: str) -> None:
    assert said_in(text, direct=False) == []


def test_a_gesture_reports_nothing() -> None:
    assert said_in("Asked whether he feared the sea, he laughed.", direct=False) == []
