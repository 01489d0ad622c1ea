"""What the rest of a sentence makes of words that are cut out of it."""

from datetime import date
from functools import cache

from dated_texts import archive_of
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.framing.reading import read_frame
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)
DOUBTS = """\
Doubts about the bridge

It is false that the old bridge has been closed for good, the harbour office said on Monday.

"Only a fool would say that the new bridge is going to fall down," engineer Paul Marsh said. "If the river rises, we \
will close both lanes at once. Will the council pay for the second bridge?"

Marsh told reporters: "I met the mayor. She said: 'We will never ask the town for more money.' I believed her."

"My opponents claim that the town has lost two million crowns," Mayor Anna Reed said.

"The new road is not about lorries and tolls only," Reed said.

Reed denied having said "the river belongs to all of us".

"We have opened the second lane, and nobody believes that it came too late," Reed said.
"""


@cache
def archive() -> Archive:
    document = Document("doubts.txt", DOUBTS, date(2020, 5, 4), publisher="The Shore", title="Doubts about the bridge")
    return archive_of([document])


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed, 100), TODAY)


def turn(marked: str) -> str | None:
    """What the sentence ``marked`` makes of the words between its brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    frame = read_frame(text, Span(0, len(text)), Span(start, end))
    assert frame is None or (frame.cue.start >= 0 and frame.cue.end <= len(text))
    return frame.turn.value if frame else None


DENIED = """\
It is false that [the ferry has been sold].
It is simply not true that [the ferry has been sold].
It would be wrong to say that [the ferry has been sold].
It is a myth that [the ferry has been sold].
Only a fool would say [the ferry has been sold].
Only people who never travel believe that [the ferry has been sold].
Nobody in this town believes [the ferry has been sold].
I don't think [the ferry has been sold].
We deny that [the ferry has been sold].
She denied [the ferry was sold].
There is no evidence whatsoever that [the ferry has been sold].
The owner falsely claimed that [the ferry has been sold].
She dismissed reports that [the ferry has been sold].
This road is not about [tolls and lorries only].
This road is not [about tolls and lorries only].
This road is not about tolls and [lorries only].
It is not a road for [lorries and tolls].
The bridge isn't meant for [heavy lorries at night].
Эта дорога не для [грузовиков и автобусов].
Неправда, что [паром давно продан].
Я не думаю, что [паром давно продан].
Только дурак скажет, что [паром давно продан].
Никто не верит, что [паром давно продан].
Владелец отрицает, что [паром давно продан].
Нет доказательств того, что [паром давно продан].
Якобы [паром давно продан].
[船は売却された]というのは嘘だ。
この道は[車とバスだけのもの]ではない。
[船は売却された]とは言っていない。
[船は売却された]わけではない。
[船は売却された]との報道を否定した。
[船は売却された]と言うのは愚か者だけだ。""".splitlines()

SUPPOSED = """\
If the water falls, [the ferry will be sold].
If [the ferry is sold], we all have to walk.
[The ferry will be sold] if the water falls.
He asked whether [the ferry had been sold].
I wish [the ferry were sold].
We hope that [the ferry will be sold soon].
Some would say that [the ferry has been sold].
If the crew and the owner agree on a price, no doubt, [the ferry will be sold].
We know that if the owner finds a buyer who pays, of course, [the ferry will be sold].
If the water falls, the crew will leave and [the ferry will be sold].
Думаю, что если вода спадёт, конечно, [паром будет продан].
水が引けば、[船は売却される]。
Если вода спадёт, то [паром будет продан].
[Паром будет продан], если вода спадёт.
Надеюсь, что [паром будет продан].
もし[船が売却され]れば、困る。
[船が売却された]かどうか分からない。""".splitlines()

ASKED = """\
Is it true that [the ferry has been sold]?
Will [the ferry be sold by June]?
Правда ли, что [паром давно продан]?
[船は売却された]のですか。""".splitlines()

REPORTED = """\
Critics claim that [the ferry has been sold].
It is said that [the ferry has been sold].
According to my neighbours, [the ferry has been sold].
Соседи утверждают, что [паром давно продан].
[船は売却された]と隣人は主張している。""".splitlines()

STATED = """\
It isn't cheap and [we will pay for it in May].
It is not only about [tolls and lorries].
This road is not about [tolls and lorries] only.
It is not about tolls but about [the people who live there].
We are not afraid; [the road will be open in May].
It is not the first time that [the road is closed].
Это не только о [дороге и мосте].
It can be said that [the ferry has been sold].
It must be said that [the ferry has been sold].
One can say that [the ferry has been sold].
Можно сказать, что [паром давно продан].
[船は売却された]と言っていい。
[船は売却された]と言うことができる。
例えば、[船は売却された]。
If I may say so, [the ferry has been sold].
If the water falls, we shall see, but [the ferry has been sold].
There is no doubt that [the ferry has been sold].
He did not deny that [the ferry had been sold].
I say that [the ferry has been sold].
I would say [the ferry has been sold].
It is a myth that we lied, but [the ferry has been sold].
We never met the owner, and [the ferry has been sold].
Not only the bus, [the ferry has been sold too].
She denied [the charges of theft on Monday].
The years-long dispute [over the four ferries] goes on.
The council could not agree on the money that [the ferry needs to be built].
Even if it rains, everybody knows [the ferry has been sold].
We asked for nothing, so [why should we pay for it now]?
On Monday [the ferry was sold] to its crew.
Нет сомнений, что [паром давно продан].
Вчера [паром был продан] команде.
[船は売却された]、これは確かだ。""".splitlines()


@table(
    ("sentences", "expected"),
    [(DENIED, "denied"), (SUPPOSED, "supposed"), (ASKED, "asked"), (REPORTED, "reported"), (STATED, None)],
)
def test_what_governs_a_clause_turns_it_and_nothing_else_does(sentences, expected):
    assert {sentence: turn(sentence) for sentence in sentences} == dict.fromkeys(sentences, expected)


@table(
    ("typed", "verdict", "title"),
    [
        ('Marsh: "the new bridge is going to fall down"', "altered", "cut out of a sentence that denies them"),
        ("the old bridge has been closed for good", "altered", "cut out of a sentence that denies them"),
        ('"the river belongs to all of us"', "altered", "cut out of a sentence that denies them"),
        ('"lorries and tolls only"', "altered", "cut out of a sentence that denies them"),
        ('"tolls only"', "altered", "cut out of a sentence that denies them"),
        ('"lorries and tolls"', "verbatim", "so short a text proves little"),
        ('"we will close both lanes at once"', "verbatim", "cut out of a sentence that only supposes it"),
        ('"the council pay for the second bridge"', "verbatim", "cut out of a question: nobody states it there"),
        ('Reed: "the town has lost two million crowns"', "verbatim", "told there by Anna Reed as what others say"),
        ('Marsh: "We will never ask the town for more money"', "verbatim", "quoted there by Paul Marsh"),
        ('Reed: "We will never ask the town for more money"', "misattributed", "told by Paul Marsh: the excerpt says"),
        ('Marsh: "the town has lost two million crowns"', "misattributed", "told by Anna Reed as another's"),
        ('Marsh: "I met the mayor ... never ask the town for more money"', "verbatim", "quoted there by Paul Marsh"),
        ('"It is false that ... old bridge has been closed for good"', "verbatim", "Word for word"),
        ('Marsh: "we will close both lanes ... pay for the second bridge"', "verbatim", "cut out of a question"),
        ('Reed: "We have opened the second lane"', "verbatim", "Word for word: Anna Reed's words"),
        ('"Will the council pay for the second bridge?"', "verbatim", "Word for word: Paul Marsh's words"),
    ],
)
def test_the_verdict_says_what_the_sentence_makes_of_the_words(typed, verdict, title):
    given = ask(f"/verify {typed}")
    assert given.checked.verdict == verdict
    assert title in fill(given.title)


@table(
    ("typed", "shown"),
    [
        ('"the new bridge is going to fall down"', "Only a fool would say that the new bridge is going to fall down"),
        ('"We will never ask the town for more money"', "She said: 'We will never ask the town for more money.'"),
        ('"we will close both lanes at once"', "If the river rises, we will close both lanes at once."),
    ],
)
def test_the_whole_sentence_is_shown(typed, shown):
    assert shown in ask(f"/verify {typed}").citations[0].excerpt.text


def test_what_denies_the_words_is_marked():
    citation = ask("/verify the old bridge has been closed for good").citations[0]
    assert [span.of(DOUBTS) for span in citation.marked] == ["false that"]


def test_somebody_s_words_that_quote_another_are_said_to():
    citations = ask("/said Marsh").citations
    told = [(fill(label), "She said" in one.excerpt.text) for one in citations for label in one.labels]
    assert told == [("with a quotation inside the quotation", True)]


CUES = st.sampled_from(["It is false that", "if", "nobody says", "не думаю, что", "якобы", "というのは嘘", "?"])


@given(st.lists(st.one_of(CUES, st.text(max_size=8)), max_size=12), st.data())
def test_a_cue_stands_in_the_sentence_and_outside_the_words(parts, data):
    text = " ".join(("a", *parts, "b"))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    frame = read_frame(text, Span(0, len(text)), Span(start, end))
    if frame:
        assert frame.cue.end <= start or end <= frame.cue.start
        assert Span(0, len(text)).contains(frame.cue)


@table(
    ("text", "claim", "note"),
    [
        (
            "Anna Reed came. She denied that the ferry had been sold to the town.",
            "Reed denied that the ferry had been sold",
            "“Reed” stands for “She”.",
        ),
        (
            "Asked whether the ferry would be sold to the town, Anna Reed smiled.",
            "the ferry will be sold to the town",
            "“will” stands for “would”. The sentence there only supposes them.",
        ),
    ],
)
def test_denials_that_are_claimed_are_not_left_out_and_suppositions_are_told(text: str, claim: str, note: str) -> None:
    found = answer(archive_of([Document("a.txt", text)]), Question.parse(f"/verify {claim}"), TODAY)
    assert fill(found.notice) == note
