"""Who is meant to have said something."""

from datetime import date

from bridge_corpus import archive, ask
from tables import table

from bot.answers.verify.forms import read_claims
from bot.answers.verify.speaker import same_name, speaker_of

TAXES = "We will not raise a single tax for the bridge"
ASKED = "Nobody asked the treasury about these savings"


def speaker(typed: str):
    return speaker_of(archive(), read_claims(typed, date(2026, 1, 1))[0])


@table(
    "beside",
    [
        "Reed",
        "Anna Reed",
        "Mayor Anna Reed",
        "the mayor",
        "Reed, the mayor of Oslo",
        "Ortega's rival Anna Reed",
        "the mayor's first speech",
        "Reed told Ortega",
        "Reed in an interview",
        "A. Reed",
        "campaign manager Reed",
        "anna reed",
        "REED",
        "word " * 100 + "Mayor Anna Reed",
    ],
)
def test_whoever_is_named_first_of_all_is_meant(beside):
    assert speaker(f"{beside}: “{TAXES}”").entity.name == "Anna Reed"


def test_of_a_text_as_long_as_an_article_only_the_end_tells_who():
    assert speaker("Ortega and " + "words upon words and " * 20 + f"more: “{TAXES}”") is None


@table("beside", ["Is this real", "Fact check", "look what I found", "did he say this", "quote"])
def test_what_only_asks_names_nobody(beside):
    assert speaker(f"{beside}: “{TAXES}”") is None


@table("beside", ["Napoleon", "A spokesman for the army", "Clara Novak, a farmer from Reedville"])
def test_somebody_whom_the_documents_don_t_know_is_somebody(beside):
    found = speaker(f"{beside}: “{TAXES}”")
    assert found.entity is None
    assert found.names[0] == beside


@table(
    ("one", "other"),
    [
        ("Reed", "Anna Reed"),
        ("A. Reed", "Anna Reed"),
        ("Anna B. Reed", "Anna Reed"),
        ("campaign manager Anna Reed", "Mayor Anna Reed"),
        ("Ana Reed", "Anna Reed"),
        ("Рид", "Анна Рид"),
    ],
)
def test_a_surname_and_a_name_in_common_are_one_person(one, other):
    assert same_name(one, other)
    assert same_name(other, one)


@table(
    ("one", "other"), [("Paul Reed", "Anna Reed"), ("Reed's spokesman", "Reed"), ("Anna", "Anna Reed"), ("", "Reed")]
)
def test_other_surnames_or_other_names_are_not(one, other):
    assert not same_name(one, other)


@table(
    ("typed", "verdict"),
    [
        (f"Reed told Ortega: “{TAXES}”", "verbatim"),
        (f"Ortega told Reed: “{TAXES}”", "misattributed"),
        (f"Paul Reed: “{TAXES}”", "misattributed"),
        (f"Reed's spokesman: “{ASKED}”", "misattributed"),
        (f"the finance minister: “{ASKED}”", "verbatim"),
        (f"Reed, mayor since 2019, the author of “Bridges”: “{TAXES}”", "verbatim"),
        (f"Reed, who ran the harbour of Oslo for ten years until 2012: “{TAXES}”", "verbatim"),
        (f"Reed in 2012: “{TAXES}”", "misattributed"),
    ],
)
def test_the_verdict_is_on_whoever_is_meant(typed, verdict):
    assert ask(f"/verify {typed}").checked.verdict == verdict
