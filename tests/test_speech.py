from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from speech_texts import direct_in, quotations_in, said_in
from tables import table

from bot.corpus.span import Span
from bot.reading.speech.reading import read_quotations

WORDS = "We are ready to begin,"


@table(
    ("attribution", "speaker"),
    [
        ("she said.", "she"),
        ("Moreau said.", "Moreau"),
        ("said Moreau.", "Moreau"),
        ("said Anna Moreau, a spokeswoman for the port.", "Anna Moreau"),
        ("said the new harbour master.", "the new harbour master"),
        ("the minister added on Monday.", "the minister"),
        ("Anna Moreau, 45, a nurse from Lyon, France, who was there, told reporters.", "Anna Moreau"),
        ("Mayor Anna Moreau (Green) has repeatedly said.", "Mayor Anna Moreau"),
        ("a spokesman for the port said in a statement.", "a spokesman"),
        ("the head of the port told the radio.", "the head of the port"),
        ("according to Moreau.", "Moreau"),
        ("according to him.", "him"),
        ("Moreau was quoted as saying.", "Moreau"),
        ("Moreau shot back.", "Moreau"),
        ("beamed Moreau.", "Moreau"),
        ("the document states.", "the document"),
        ("read the letter.", "the letter"),
        ("May said.", "May"),
        ("one of the sailors shouted.", "one of the sailors"),
        ("said Trade, Ports and Industry Minister Anna Moreau.", "Trade, Ports and Industry Minister Anna Moreau"),
        ("sagte Moreau.", "Moreau"),
        ("Moreau -- who was in Lyon -- insisted.", "Moreau"),
        ("presidential candidate Anna Moreau said.", "Anna Moreau"),
        ("said retired Gen. Paul Moreau.", "Gen. Paul Moreau"),
        ("the port's director, Anna Moreau, said.", "Anna Moreau"),
        ("Moreau and Lee said.", "Moreau and Lee"),
    ],
)
def test_the_speaker_after_a_quotation(attribution: str, speaker: str) -> None:
    assert said_in(f'"{WORDS}" {attribution}') == [(WORDS, speaker)]


@table(
    ("introduction", "speaker"),
    [
        ("Moreau said:", "Moreau"),
        ("Moreau said that", "Moreau"),
        ("On Monday Moreau told reporters that", "Moreau"),
        ("In an interview with the Times, Moreau said:", "Moreau"),
        ("Moreau, the port's director, wrote in a letter:", "Moreau"),
        ("According to the report,", "the report"),
        ("In his words,", "his"),
        ("In Moreau's view,", "Moreau"),
        ("As Moreau once put it,", "Moreau"),
        ("Said one sailor:", "one sailor"),
        ("The captain smiled at the crew and said:", "The captain"),
        ("The captain left the bridge, saying:", "The captain"),
        ("Moreau denied that he had said", "Moreau"),
        ("Asked about the strike, Moreau replied:", "Moreau"),
        ("Economy Minister Anna Moreau: ", "Economy Minister Anna Moreau"),
        ("His comment that", "His"),
        ("The captain's warning that", "The captain"),
        ("A statement by Moreau:", "Moreau"),
        ("The harbour, Moreau sniped, was", "Moreau"),
        (
            "Minister of Ports, Trade and Industry Anna Moreau said:",
            "Minister of Ports, Trade and Industry Anna Moreau",
        ),
        ("He left, but in a letter to the crew he wrote:", "he"),
        ("Beside the door was a notice that said:", "a notice"),
        ("With the captain reportedly yelling:", "the captain"),
        ("It was described by Moreau as", "Moreau"),
        ("It came as no surprise to the town, but it didn't surprise pollster Anna Moreau:", "Anna Moreau"),
        ("The news - more from Moreau:", "Moreau"),
    ],
)
def test_the_speaker_before_a_quotation(introduction: str, speaker: str) -> None:
    assert said_in(f'{introduction} "we are ready to begin" now.') == [("we are ready to begin", speaker)]


@table(
    ("text", "said"),
    [
        ('"I came," she said. "I saw it all."', [("I came,", "she"), ("I saw it all.", "she")]),
        ('"I came," she said, "and I saw."', [("I came,", "she"), ("and I saw.", "she")]),
        (
            'Lee called the plan "far too costly" and said "nobody wants it".',
            [("far too costly", "Lee"), ("nobody wants it", "Lee")],
        ),
        ('"Stop the boat!" Lee shouted.', [("Stop the boat!", "Lee")]),
        ('"Stop the boat." Lee said.', [("Stop the boat.", "Lee")]),
        ('"We go now," said Lee, who called it "a long way off".', [("We go now,", "Lee"), ("a long way off", "who")]),
        ('Ports "are the heart of this town", the mayor said.', [("are the heart of this town", "the mayor")]),
        ('The tax will be "a burden for all of us", said Lee, a baker.', [("a burden for all of us", "Lee")]),
        ('Although Lee said it was "the best of plans," he left early.', [("the best of plans,", "Lee")]),
        ('Lee said the plan was "nonsense".', [("nonsense", "Lee")]),
        ('Lee said that he thinks it is "a good day for ports".', [("a good day for ports", "Lee")]),
    ],
)
def test_speakers_of_several_and_of_partial_quotations(text: str, said: list[tuple[str, str]]) -> None:
    assert said_in(text) == said


@table(
    ("text", "said"),
    [
        ('Lee said:\n"We are ready to begin."', ("We are ready to begin.", "Lee")),
        ('"We go," Lee said.\n"We are ready to begin."', ("We are ready to begin.", "Lee")),
        ('"We go," Lee said, "at once. That is all.\n"We are ready to begin."', ("We are ready to begin.", "Lee")),
        ('Lee told us of the strike. "We are ready to begin."', ("We are ready to begin.", "Lee")),
        ('"We are ready to begin." "It is time," Lee said.', ("We are ready to begin.", "Lee")),
    ],
)
def test_a_quotation_without_a_cue_has_the_speaker_beside_it(text: str, said: tuple[str, str]) -> None:
    found = [one for one in quotations_in(text) if one.span.of(text) == said[0]]
    assert [(one.speaker and one.speaker.of(text), one.cue, one.implied) for one in found] == [(said[1], None, True)]


def test_a_quotation_with_a_cue_is_not_implied() -> None:
    text = '"We go," he added.'
    (found,) = quotations_in(text)
    assert (found.cue and found.cue.of(text), found.implied) == ("added", False)


@table(
    "text",
    [
        "The so-called “special regime” was discussed.",
        "He was seen on “Talk of the Town” last night.",
        "The film “we shall see them” was shown.",
        "A man in a “vote for us all” T-shirt waved.",
        "The “rigged” vote was held.",
        "A book entitled “the end of all days” was sold.",
        '<a title="May 3, 2016">link</a>',
    ],
)
def test_titles_labels_and_scare_quotes_are_no_quotations(text: str) -> None:
    assert direct_in(text) == []


def test_what_follows_a_stray_mark_is_no_quotation() -> None:
    assert direct_in('"Of course we will," Lee stressed. " In view of that, the minister left.') == [
        "Of course we will,"
    ]


@table(
    ("text", "said"),
    [
        ("«Мы готовы начать», — сказал Петров журналистам.", [("Мы готовы начать", "Петров")]),
        ("«Мы готовы, — сказал Петров. — Начнём завтра».", [("Мы готовы,", "Петров"), ("Начнём завтра", "Петров")]),
        ("Петров заявил: «Мы готовы начать».", [("Мы готовы начать", "Петров")]),
        ("По словам Петрова, порт «готов к работе зимой».", [("готов к работе зимой", "Петрова")]),
        ("По его словам, порт «готов к работе зимой».", [("готов к работе зимой", "его")]),
        (
            "«Мы готовы», — заявил министр транспорта Эстонии Ян Саар.",
            [("Мы готовы", "министр транспорта Эстонии Ян Саар")],
        ),
        ("山田首相は「準備はできている」と述べた。", [("準備はできている", "山田首相")]),
        ("「準備はできている」。山田首相はこう強調した。", [("準備はできている", "山田首相")]),
        ("山田首相：「準備はできている」", [("準備はできている", "山田首相")]),
        ("山田氏は「準備した」と述べ、「行く」とも語った。", [("準備した", "山田氏"), ("行く", "山田氏")]),
        ("「準備はできている」と山田首相は記者団に語った。", [("準備はできている", "山田首相")]),
        ("山田首相は〝雪は美しい〟と胸を張った。", [("雪は美しい", "山田首相")]),
        ("山田首相は＜雪は美しい＞と書いた。", [("雪は美しい", "山田首相")]),
        ("山田首相は《雪は美しい》と記した。", [("雪は美しい", "山田首相")]),
        ("山田「雪は美しいです」", [("雪は美しいです", "山田")]),
        ("山田首相は林知事の「雪は美しい」という言葉を引用した。", [("雪は美しい", "林知事")]),
        ("山田首相は「雪は美しい」という古い詩の一節を読み上げた。", [("雪は美しい", None)]),
        ("いわゆる「特別制度」が話題だ。", []),
        ("雑誌〈雪国〉の新刊が出た。", []),
    ],
)
def test_russian_and_japanese(text: str, said: list[tuple[str, str]]) -> None:
    assert said_in(text) == said


MARKS = "\" “ ” « » ‘ ' 「 」 `` '' . , : — 。".split()
WORDS_AND_MARKS = "he said Ann Lee that the to and who according сказал Пётр は と 述べた 山".split() + MARKS
PIECES = st.sampled_from(WORDS_AND_MARKS)
SPACES = st.sampled_from(("", " ", "\n"))


@given(st.lists(st.tuples(PIECES, SPACES).map("".join), max_size=40).map("".join))
def test_quotations_lie_in_the_text_in_order(text: str) -> None:
    found = quotations_in(text)
    assert all(one.span.end <= len(text) and one.span.of(text) == one.span.of(text).strip() for one in found)
    assert [one.span for one in found] == sorted(one.span for one in found)
    direct = [one.span for one in found if one.direct]
    assert all(first.end <= second.start for first, second in pairwise(direct))


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(quotations_in(text), tuple)


def test_an_empty_text_has_no_quotations() -> None:
    assert read_quotations("", (), ()) == ()


def test_sentences_need_not_be_known() -> None:
    text = '"We go," he said.'
    assert len(read_quotations(text, (Span(0, len(text)),), ())) == 1
