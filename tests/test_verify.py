"""Is a quotation real? On articles written for it."""

import re

from bridge_corpus import DEBATE, OPENING, archive, ask
from hypothesis import assume, given
from hypothesis import strategies as st
from tables import table

from bot.rendering.wording import fill

TAXES = "We will not raise a single tax for the bridge, and we have never planned to"


def verdict(typed: str, replied: str = "") -> str | None:
    checked = ask(f"/verify {typed}", replied).checked
    return checked.verdict.value if checked else None


def title(typed: str) -> str:
    return fill(ask(f"/verify {typed}").title)


def notice(typed: str) -> str:
    return fill(ask(f"/verify {typed}").notice)


def marked(typed: str) -> tuple[list[str], list[str]]:
    """The words that are marked in the text given, and in the first excerpt."""
    answer = ask(f"/verify {typed}")
    text, citation = answer.checked.text, answer.citations[0]
    document = citation.excerpt.document.text
    return [span.of(text) for span in answer.checked.marked], [span.of(document) for span in citation.marked]


VERBATIM = [
    TAXES,
    f'"{TAXES}."',
    f"“{TAXES}.”",
    f"«{TAXES}»",
    f"„{TAXES}“",
    f'Reed: "{TAXES}"',
    f'"{TAXES}," Reed said',
    f'"{TAXES}" — Anna Reed, 4 May 2020',
    f"Mayor Anna Reed: {TAXES.lower()}",
    f"Reed: {TAXES.upper()}",
    f'"{TAXES}", mayor',
    "“we will not raise a single tax for the\u00a0bridge, and we have never planned to",
    '"We will not raise […] for the bridge"',
    '"Nobody asked the treasury … and the treasury would have said no"',
    '"We will not raise a single tax for the bridge ... The 12 engineers who built it were paid from savings"',
    f'Reed: "{TAXES}. The 12 engineers who built it were paid from savings"',
    f'"{TAXES}," Reed said. "The 12 engineers who built it were paid from savings"',
    '"Let us cross it - slowly, carefully and together... The river is listening"',
    '"Let us cross it—slowly, carefully and together… The river is listening"',
    '"and the US consultants were not"',
    "Reed: “savings, and the U.S. consultants were not”",
    '"Will anybody pay them back?"',
    "Ortega: Will anybody pay them back?",
    "The bridge cost 40 million crowns, a third more than planned.",
    "OSLO, May 4. /NTB/. The new bridge is open to everybody, Mayor Anna Reed said on Monday.",
    'NTB: "The bridge cost 40 million crowns"',
    "Mayor opens the bridge",
    "A bridge is a promise to the other side of the river",
]


@table("typed", VERBATIM)
def test_words_that_stand_so_are_real_whatever_their_typography(typed):
    assert verdict(typed) == "verbatim"


@table("typed", [f"Reed's words: {TAXES}", f"From the mayor's speech: “{TAXES}”"])
def test_a_name_may_stand_among_other_words(typed):
    assert verdict(typed) == "verbatim"


ALTERED = [
    ('"We will raise a single tax for the bridge, and we have never planned to"', [], ["not"]),
    ('"We will not raise a single tax for the bridge, and we have always planned to"', ["always"], ["never"]),
    ('"We will not raise a single tax for the tunnel, and we have never planned to"', ["tunnel"], ["bridge"]),
    ('"The 15 engineers who built it were paid from savings"', ["15"], ["12"]),
    ('"The twelve engineers who built it were paid from savings"', ["twelve"], ["12"]),
    ('"The engineers who built it were paid from savings"', [], ["12"]),
    ('"The 12 engineers who built it were quickly paid from savings"', ["quickly"], []),
    ('"The 12 engineers who it built were paid from savings"', None, None),
    ('"The -12 engineers who built it were paid from savings"', ["-12"], ["12"]),
    ("Ortega: Nobody asked the council about these savings", ["council"], ["treasury"]),
    ('"Nobody asked the treasury about these savings?"', ["savings"], ["savings"]),
    ('"Will anybody pay them back."', ["back"], ["back"]),
    ('"and the us consultants were not. We paid"', ["We paid"], []),
    ('"The bridge cost 40 billion crowns"', ["billion"], ["million"]),
    ('"We will […] raise a single tax for the bridge"', [], ["not"]),
    ('"raise a single tax for the bridge"', [], ["not"]),
]


@table(("typed", "given_words", "found_words"), ALTERED)
def test_other_words_are_marked_in_both_texts(typed, given_words, found_words):
    assert verdict(typed) == "altered"
    if given_words is not None:
        assert marked(typed) == (given_words, found_words)


@table(
    ("typed", "said"),
    [
        (f'Ortega: "{TAXES}"', "Real words, but not Paul Ortega's: Anna Reed said them"),
        (f'"{TAXES}" — Donald Duck', "Real words, but not Donald Duck's: Anna Reed said them"),
        ('Reed: "Will anybody pay them back?"', "Real words, but not Anna Reed's: Paul Ortega said them"),
        (
            'Reed: "The bridge cost 40 million crowns"',
            "Real words, but not Anna Reed's: they are the publisher's own",
        ),
        (
            'Reed: "The new bridge is open to everybody"',
            "Real words, but not Anna Reed's: the publisher tells in its own words what Anna Reed said",
        ),
        (
            'Ortega: "Finance Minister Paul Ortega disagreed. Nobody asked the treasury"',
            "Real words, but not all Paul Ortega's: some are the publisher's own",
        ),
        (f'Reed, 10 June 2020: "{TAXES}"', "Real words, but of another day: printed on 4 May 2020"),
        (
            '"We have never planned to … The treasury has nothing to add"',
            "Real words, but of more than one speaker: Anna Reed, Paul Ortega",
        ),
        (
            'Reed: "A bridge is a promise to the other side of the river"',
            "Real words, but the document doesn't give them to Anna Reed",
        ),
    ],
)
def test_real_words_of_another_or_of_another_day_are_said_to_be_that(typed, said):
    assert (verdict(typed), title(typed)) == ("misattributed", said)


ABSENT = [
    "Taxes stay as they are, we never meant anything else",
    "Reed: The mayor is a liar and everybody knows it",
    "Мы не поднимем ни одного налога ради моста",
    "橋のために税金を上げることはない",
    "to bridge the and planned raise single we not a never",
    "Good evening",
]


@table("typed", ABSENT)
def test_paraphrases_translations_and_other_words_are_absent(typed):
    answer = ask(f"/verify {typed}")
    assert answer.checked
    assert (answer.checked.verdict, answer.citations) == ("absent", ())
    assert answer.notice


def test_where_there_is_no_word_nothing_is_checked():
    answer = ask("/verify 🙂🙂")
    assert (answer.checked, answer.citations) == (None, ())
    assert answer.notice


def test_the_proof_says_who_and_marks_the_words():
    citation = ask(f'/verify "{TAXES}"').citations[0]
    assert citation.speaker == "Anna Reed"
    assert [span.of(OPENING) for span in citation.marked] == [TAXES]
    assert citation.excerpt.text.endswith("Reed said.")


def test_the_same_words_elsewhere_are_shown_too():
    answer = ask('/verify "we have never planned to"')
    assert [citation.excerpt.document.name for citation in answer.citations] == ["opening.txt", "debate.txt"]
    assert "The same words stand in one more place." in fill(answer.notice)


def test_the_claimed_speaker_and_day_choose_the_place():
    answer = ask('/verify Reed, June 2020: "we have never planned to"')
    assert (answer.checked.verdict, answer.citations[0].excerpt.document.name) == ("verbatim", "debate.txt")


def test_words_said_on_the_day_before_they_were_printed_are_of_that_day():
    assert verdict(f'Reed, 3 May 2020: "{TAXES}"') == "verbatim"


def test_the_caption_between_two_paragraphs_interrupts_no_quotation():
    answer = ask('/verify "the U.S. consultants were not. Let us cross it"')
    assert answer.checked.verdict == "verbatim"
    assert len(answer.citations) == 2


@table(
    ("typed", "note"),
    [
        ('"We will not raise […] for the bridge"', "3 words are left out between the pieces."),
        (
            '"We will not raise a single tax … Let us cross it"',
            "The pieces come from different paragraphs.",
        ),
        ('"a single tax for the bridge"', "It is cut out of a longer sentence."),
        ('"the treasury would have said no; they said"', "Put in: “they said”."),
        (f'"{TAXES.lower().replace(",", ";")}"', "Signs, capital letters or accents differ."),
        ('Ortega: "We will not raise a single tax for the tunnel"', "In the document it is Anna Reed who says it."),
        ('Reed, 2020: "A bridge is a promise"', "The day of the document isn't known."),
        (f'Reed, 31 February 2020: "{TAXES}"', "31 February 2020: there is no such day."),
        (f'"{TAXES}", Рид, 31 июня 2020 года', "31 июня 2020 года: there is no such day."),
        ('Reed, 31 February 2020: "It snowed in the vestry"', "31 February 2020: there is no such day."),
    ],
)
def test_what_else_is_to_be_known_is_said(typed, note):
    assert note in notice(typed)


def test_a_few_words_prove_little():
    assert title("the bridge") == "Word for word, in 3 places; so short a text proves little"


def test_a_quotation_of_scraps_is_put_together():
    assert title('"We … tax … planned to"').startswith("Altered: put together")


def test_a_text_that_stands_nowhere_leads_to_its_nearest_passages():
    answer = ask('/verify Reed: "The bridge will never cost anybody any tax"')
    assert [suggestion.typed for suggestion in answer.suggestions] == [
        "/source The bridge will never cost anybody any tax"
    ]


def test_the_message_replied_to_is_verified():
    answer = ask("/verify", f"Look what she said!! “{TAXES}”")
    assert (answer.checked.verdict, answer.of_replied) == ("verbatim", True)


def test_beside_the_message_replied_to_stands_who_is_meant():
    assert verdict("Ortega", TAXES) == "misattributed"
    assert verdict("Reed", TAXES) == "verbatim"
    assert verdict("Ortega", f'Reed: "{TAXES}"') == "misattributed"


def test_a_quotation_in_the_question_goes_before_the_message_replied_to():
    answer = ask(f'/verify "{TAXES}"', "Nobody asked the treasury")
    assert (answer.checked.verdict, answer.of_replied) == ("verbatim", False)


def test_without_a_text_it_says_how_to_ask():
    assert ask("/verify").checked is None
    assert "For example" in fill(ask("/verify").notice)


def test_a_long_text_is_read_to_its_end():
    facts = next(facts for facts in archive().facts if facts.document.name == "opening.txt")
    body = " ".join(block.span.of(OPENING) for block in facts.layout.body)
    assert len(body) > 500
    assert verdict(body) == "verbatim"
    assert verdict(body.removesuffix("planned.") + "feared.") == "altered"


@table(
    "typed",
    [
        "A is a promise to the other side of the river",
        "Never: we will raise a single tax for the bridge",
        "Reed never said that we will not raise a single tax for the bridge",
        "Somebody hopes that the bridge cost 40 million crowns",
    ],
)
def test_words_before_a_real_text_are_part_of_it_unless_they_name_somebody(typed):
    assert verdict(typed) != "verbatim"


SAID = [
    voice.quotation.span.of(facts.document.text).rstrip(",.")
    for facts in archive().facts
    for voice in facts.voices
    if voice.quotation.direct
]
OTHERS = st.sampled_from("not never no 7 13 Oslo Berlin always if perhaps treasury they bridge a".split())


def plain(text: str) -> list[str]:
    """The words of ``text``, read another way than the bot does."""
    return re.findall(r"\w+", text.casefold().replace("u.s.", "us"))


def stands(words: list[str]) -> bool:
    return any(
        words == held[i : i + len(words)]
        for held in (plain(OPENING), plain(DEBATE), *(plain(facts.document.text) for facts in archive().facts))
        for i in range(len(held))
    )


@st.composite
def mutated(draw) -> str:
    """A real quotation with words left out, put in, swapped or replaced."""
    words = draw(st.sampled_from([said for said in SAID if "…" not in said])).split()  # dots show what is left out
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(words) - 1))
        way = draw(st.sampled_from("drop insert replace swap".split()))
        if way == "drop" and len(words) > 1:
            del words[at]
        elif way == "insert":
            words.insert(at, draw(OTHERS))
        elif way == "replace":
            words[at] = draw(OTHERS)
        else:
            other = draw(st.integers(0, len(words) - 1))
            words[at], words[other] = words[other], words[at]
    return " ".join(words)


@given(mutated(), st.sampled_from(['"{}"', "Reed: “{}”", "{}", "«{}» — Ortega", "{}, Reed said"]))
def test_changed_words_are_never_word_for_word(text, form):
    assume(not stands(plain(text)))
    assert verdict(form.format(text)) != "verbatim"


@given(st.sampled_from(SAID), st.data())
def test_typography_never_makes_words_another_s(said, data):
    words = re.split(r"[ \u00a0]", said)
    spaces = data.draw(st.lists(st.sampled_from([" ", "\u00a0", "  ", "\n", "\u2009"]), min_size=len(words)))
    text = "".join(f"{word}{space}" for word, space in zip(words, spaces, strict=False)).strip()
    first = data.draw(st.sampled_from([str.upper, str.lower]))
    text = first(text[0]) + text[1:].replace("—", data.draw(st.sampled_from("—–-")))
    opening, closing = data.draw(st.sampled_from(["“”", '""', "«»", "„“", "「」"]))
    assert verdict(f"{opening}{text}{closing}") == "verbatim"


SENTENCES = [
    passage.excerpt.text for passage in archive().passages if not re.search('["“”:;—–…()/]', passage.excerpt.text)
]


@given(st.sampled_from(SENTENCES), st.data())
def test_every_part_of_a_sentence_is_found_and_marked(sentence, data):
    words = sentence.split(" ")
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    part = " ".join(words[start:end])
    answer = ask(f"/verify {part}")
    assert answer.checked.verdict == "verbatim"
    citation = answer.citations[0]
    assert [plain(span.of(citation.excerpt.document.text)) for span in citation.marked] == [plain(part)]


LED = f"Mayor Ortega said: {TAXES.lower()}"


@table(
    ("typed", "replied", "said"),
    [
        ("/verify Reed", LED, "Word for word: Anna Reed's words"),
        ("/verify Reed", f"Ortega: {TAXES}", "Word for word: Anna Reed's words"),
        ("/verify Ortega", f"Reed said: {TAXES}", "Real words, but not Paul Ortega's: Anna Reed said them"),
        (f"/verify Reed: {LED}", "", "Word for word: Anna Reed's words"),
        (f"/verify Ortega: Reed said: {TAXES}", "", "Real words, but not Paul Ortega's: Anna Reed said them"),
    ],
)
def test_who_is_said_to_have_said_it_is_no_part_of_the_quotation(typed, replied, said):
    assert fill(ask(typed, replied).title) == said


def test_a_denial_before_a_colon_is_no_name():
    assert ask("/verify Reed", f"Reed never said: {TAXES}").checked.verdict == "altered"
