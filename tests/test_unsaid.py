"""What a narrator makes of a quotation: not said, or not surely; else just told."""

from datetime import date
from functools import cache

import pytest
from dated_texts import archive_of
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.framing.around import narrated
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)


def turn(marked: str) -> str | None:
    """What ``marked`` makes of the quotation between its brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    frame = narrated(text, Span(0, len(text)), Span(start, end))
    assert frame is None or (frame.cue.start >= 0 and (frame.cue.end <= start or end <= frame.cue.start))
    return frame.turn.value if frame else None


DENIED = """\
Berg denied saying: "[The tide will wait for nobody.]"
Berg denied having ever told the crew, "[The tide will wait for nobody.]"
Berg refused to say "[we are sorry for the noise]" on Monday.
Nor did Captain Berg say: "[The tide will wait for nobody.]"
At no time has the captain promised "[a free ride for all]".
Berg never called the sailors "[a bunch of drunken cowards]".
Berg didn't describe the sailors as "[a bunch of drunken cowards]".
Berg denies having called the sailors "[a bunch of drunken cowards]".
Berg never used the words "[a bunch of drunken cowards]".
Berg rejected the words "[a bunch of drunken cowards]" that the paper had printed.
Berg was misquoted by a radio station as saying "[the tide will wait for nobody]".
Berg was wrongly quoted as having said: "[The tide will wait for nobody.]"
A satirical weekly quoted the captain as saying: "[My parrot steers better.]"
A doctored video shows Berg saying "[my parrot steers better]".
In a fake letter, Captain Berg writes: "[My parrot steers better.]"
An earlier version of this story quoted Berg as saying "[the tide will drown us]".
This article originally said "[the tide will drown us]".
"[The tide will wait for nobody]," Captain Berg did not say.
"[The tide will wait for nobody]," Berg, the captain, has never said.
"[The tide will wait for nobody]," Berg is falsely reported to have said.
"[The tide will wait for nobody]," nobody on board said.
The words "[the tide will wait for nobody]" were put in Berg's mouth by a rival.
The phrase "[the tide will wait for nobody]" is wrongly attributed to Berg.
The phrase "[the tide will wait for nobody]" was never spoken by Berg.
The ferry paper made up a quote by Berg: "[I have sold the ship to the bank]".
The ferry paper invented the words "[I have sold the ship to the bank]".
The ferry paper later retracted a quote by Captain Berg: "[I have sold the ship to the bank]".
An AI-generated video shows Berg saying: "[My parrot steers better.]"
A parody account of Captain Ole Berg tweeted "[my parrot steers better]".
Berg forgot to say "[thank you for the coffee]".
Berg's words, "[the tide will wait for nobody]", were invented by the ferry paper.
Капитан отказался сказать: «[Простите нас за шум].»
Капитан забыл сказать: «[Простите нас за шум].»
Капитан не говорил: «[Прилив никого не ждёт].»
Капитан никогда не говорил журналистам: «[Прилив никого не ждёт].»
Капитан не называл матросов «[шайкой пьяных трусов]».
Капитан отрицал, что говорил: «[Прилив никого не ждёт].»
Капитан опроверг слова «[прилив никого не ждёт]».
Капитану ошибочно приписали слова «[прилив никого не ждёт]».
Сатирический сайт процитировал капитана: «[Прилив никого не ждёт].»
«[Прилив никого не ждёт]», — не говорил капитан.
«[Прилив никого не ждёт]», — капитан никогда не говорил.
«[Прилив никого не ждёт]», — якобы сказал капитан.
船長は「[潮は誰も待たない]」と述べていない。
船長は「[潮は誰も待たない]」と語ったことは一度もない。
船長は船員を「[酔った臆病者たち]」と呼んでいない。
船長は「[潮は誰も待たない]」と述べたとされるが、会社は否定した。
船長は「[潮は誰も待たない]」と述べたという報道を否定した。
偽の動画では船長が「[潮は誰も待たない]」と語った。""".splitlines()

SUPPOSED = """\
Berg should have said: "[I am sorry for the noise.]"
Berg could have told them, "[I am sorry for the noise.]"
If Berg had never said "[I am sorry for the noise]", the crew would have left.
Berg will say on Friday that "[the tide belongs to all]".
Berg is expected to say that "[the tide belongs to all]".
"[I am sorry for the noise]," Berg was expected to say, but he left.
"[I am sorry for the noise]," Berg should have said.
"[I am sorry for the noise]," the captain is rumoured to have said.
"[I am sorry for the noise]," Berg allegedly told a friend.
Капитан должен был сказать: «[Простите нас за шум].»
Капитан сказал бы: «[Простите нас за шум].»
«[Простите нас за шум]», — должен был сказать капитан.
船長は「[潮は誰も待たない]」と述べたとされている。
船長は「[潮は誰も待たない]」と述べるべきだった。""".splitlines()

TOLD = """\
Berg said: "[The tide will wait for nobody.]"
"[The tide will wait for nobody]," Captain Berg said, but he did not say when.
"[The tide will wait for nobody]," said Berg, who never said more.
"[Save our ferry]" campaigners did not say who had paid them.
Berg did not only say "[the tide will wait for nobody]" once.
Berg did not say much beyond "[we are sorry for the noise]".
Berg did not say why he had called it "[a bunch of nonsense]".
Berg could not have said it better: "[The tide will wait for nobody.]"
Berg did not hesitate to say: "[The tide will wait for nobody.]"
Berg never forgot to say "[thank you for the coffee]".
Berg retracted his remark: "[My parrot steers better.]"
Berg invented a new word and said: "[My parrot steers better.]"
Berg did not deny having said "[the tide will wait for nobody]".
Berg denied the charges and said: "[The tide will wait for nobody.]"
Berg denied the charges. "[The tide will wait for nobody.]"
Berg did not call the police: "[They sleep at night.]"
Berg did not call the police, saying: "[They sleep at night.]"
The wrongly accused captain said: "[The tide will wait for nobody.]"
The misquoted captain said: "[The tide will wait for nobody.]"
Asked about the fake video, Berg said: "[My parrot steers better.]"
Satirist Ole Berg said: "[My parrot steers better.]"
An earlier version of the ship had a sign that read "[the tide will wait for nobody]".
"[I never said so]," Berg said, "and I never will."
"[We said nothing]," Berg told the paper, which did not say where it was.
Far from it, Berg said: "[The tide will wait for nobody.]"
Berg told reporters he was never late: "[The tide will wait for nobody.]"
Капитан не раз говорил: «[Прилив никого не ждёт].»
Капитан не назвал сроков: «[Прилив никого не ждёт].»
Капитан не отрицал, что говорил: «[Прилив никого не ждёт].»
Капитан сказал: «[Прилив никого не ждёт].»
«[Прилив никого не ждёт]», — сказал капитан, но не сказал, когда уйдёт.
船長は「[潮は誰も待たない]」と述べた。
船長は「[潮は誰も待たない]」と述べ、理由は語らなかった。
船長は「[潮は誰も待たない]」と言わざるを得なかった。""".splitlines()


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [(DENIED, "denied"), (SUPPOSED, "supposed"), (TOLD, None)],
    ids=("denied", "supposed", "told"),
)
def test_a_narrator_who_says_that_words_were_not_said_takes_them_from_whoever_is_named(sentences, expected):
    assert {sentence: turn(sentence) for sentence in sentences} == dict.fromkeys(sentences, expected)


HARBOUR = """\
Captain answers rumours

Captain Ole Berg met the crew on Monday.

Berg denied having said: "The tide will wait for nobody on this shore."

"The harbour belongs to the sailors alone," Berg has never said.

Berg should have said: "I am sorry for the noise of the pumps."

"The pumps will stop on Friday at noon," Berg said.
"""


@cache
def archive() -> Archive:
    document = Document(
        "captain.txt", HARBOUR, date(2020, 5, 4), publisher="The Shore", title="Captain answers rumours"
    )
    return archive_of([document])


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed, 100), TODAY)


@table(
    ("typed", "verdict", "title"),
    [
        ("The tide will wait for nobody on this shore", "altered", "cut out of a sentence that denies them"),
        ("The harbour belongs to the sailors alone", "altered", "cut out of a sentence that denies them"),
        ("I am sorry for the noise of the pumps", "verbatim", "cut out of a sentence that only supposes it"),
        ("The pumps will stop on Friday at noon", "verbatim", "Word for word: Ole Berg's words"),
    ],
)
def test_verify_takes_from_somebody_what_the_narrator_denies(typed, verdict, title):
    given = ask(f'/verify Berg: "{typed}"')
    assert given.checked.verdict == verdict
    assert title in fill(given.title)


DENIES, SUPPOSES = "with words that the sentence there denies", "with words that the sentence there only supposes"


@table("typed", ["/said Berg", "What did Berg say?"])
def test_words_that_were_not_said_are_labelled_among_somebody_s_own(typed):
    told = {one.excerpt.text: [fill(label) for label in one.labels] for one in ask(typed).citations}
    for text, labels in told.items():
        assert (DENIES in labels) == ("denied" in text or "never" in text)
        assert (SUPPOSES in labels) == ("should have" in text)
    assert len(told) == 4


CUES = st.sampled_from(
    ["denied saying", "never", "said", "did not say", "misquoted as", "не говорил", "якобы", "と述べていない"]
)


@given(st.lists(st.one_of(CUES, st.text(max_size=8)), max_size=12), st.data())
def test_a_cue_stands_beside_the_quotation(parts, data):
    text = " ".join(("aa", *parts, "bb"))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    frame = narrated(text, Span(0, len(text)), Span(start, end))
    if frame:
        assert frame.cue.end <= start or end <= frame.cue.start
        assert Span(0, len(text)).contains(frame.cue)
