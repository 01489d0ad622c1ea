from speech_texts import direct_in, paragraphs_of
from tables import table

from bot.corpus.span import Span
from bot.reading.speech.marks import opens_paragraph, pair_marks


def inner(text: str, goes_on: bool = False) -> list[str]:
    return [quoted.inner.of(text) for quoted in pair_marks(text, Span(0, len(text)), goes_on)]


@table(
    "text",
    [
        'He said "we are here" twice.',
        "He said “we are here” twice.",
        "He said “we are here“ twice.",
        "He said ”we are here” twice.",
        'He said “we are here" twice.',
        "He said «we are here» twice.",
        "He said « we are here » twice.",
        "He said „we are here“ twice.",
        "He said ``we are here'' twice.",
        "He said ‘we are here’ twice.",
        "He said ‚we are here‘ twice.",
        "He said ,,we are here'' twice.",
        "He said 〝we are here〟 twice.",
        "He said 'we are here' twice.",
        'He said,"we are here"twice.',
    ],
)
def test_all_kinds_of_marks_are_paired(text: str) -> None:
    assert inner(text) == ["we are here"]


def test_corners_turn_as_they_are_shaped() -> None:
    assert inner("首相は「続ける『必ず』」と述べた。") == ["続ける『必ず』"]


@table(
    ("text", "outermost"),
    [
        ("“He told me ‘go home’ and left,” she said.", ["He told me ‘go home’ and left,"]),
        ("‘He told me “go home” and left,’ she said.", ["He told me “go home” and left,"]),
        ("“A “very” good day” it was.", ["A “very” good day"]),
        ("«Газета „Утро“ права», — сказал он.", ["Газета „Утро“ права"]),
    ],
)
def test_only_the_outermost_pair_counts(text: str, outermost: list[str]) -> None:
    assert inner(text) == outermost


@table(
    "text",
    [
        "The workers' rights and the boys' hats, in the '90s.",
        "It’s the players’ choice, and it isn’t ours.",
        "Rock 'n' roll, 'tis said.",
        'A board of 6" by 4" lay there.',
        'He stopped. " Then he left.',
    ],
)
def test_apostrophes_inches_and_stray_marks_quote_nothing(text: str) -> None:
    assert inner(text) == []


def test_a_possessive_does_not_close_a_single_mark() -> None:
    assert inner("‘The workers’ rights are safe,’ he said.") == ["The workers’ rights are safe,"]


def test_an_opening_mark_is_not_closed_by_another_opening_one() -> None:
    assert inner('"We go, he said. "You stay," she said.') == ["You stay,"]


def test_an_unclosed_quotation_at_the_head_of_a_paragraph_runs_to_its_end() -> None:
    assert inner('"We go now. We stay away.') == ["We go now. We stay away."]


def test_an_unclosed_quotation_inside_a_paragraph_ends_with_its_sentence() -> None:
    assert inner('He said: "We go now. Then he left the room.') == ["We go now."]


def test_an_unclosed_quotation_runs_on_where_the_next_paragraph_goes_on() -> None:
    assert inner('He said: "We go now. We stay away.', goes_on=True) == ["We go now. We stay away."]


def test_pairs_do_not_leak_into_the_next_paragraph() -> None:
    text = 'A "stray mark was here.\nAn end" was there, he said "we are here" then.'
    assert direct_in(text)[-1] == "we are here"


def test_an_attribution_between_dashes_splits_a_pair() -> None:
    assert inner("«Мы готовы, — сказал Петров. — Начнём», — добавил он.") == ["Мы готовы,", "Начнём"]


@table(("text", "opens"), [('"We', True), ('" We', True), ("We", False), ("”We", True), ("». We", False)])
def test_a_paragraph_opens_with_a_mark_that_can_open(text: str, opens: bool) -> None:
    assert opens_paragraph(text, paragraphs_of(text)[0]) is opens


def test_single_marks_that_run_over_paragraphs() -> None:
    text = "'We came,' said Lee.\n\n'The town was ours. We knew it.\n\n'It isn't any more.'"
    assert direct_in(text) == ["We came,", "The town was ours. We knew it.", "It isn't any more."]
