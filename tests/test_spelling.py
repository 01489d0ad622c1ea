"""British and American spellings of a word come out alike, and no two words do."""

from tables import table

from bot.finding.spelling import one_spelling


@table(
    ("british", "american"),
    [
        ("organise", "organize"),
        ("organisations", "organizations"),
        ("recognised", "recognized"),
        ("analyse", "analyze"),
        ("labour", "labor"),
        ("favourite", "favorite"),
        ("neighbourhoods", "neighborhoods"),
        ("centre", "center"),
        ("fibres", "fibers"),
        ("programme", "program"),
        ("dialogue", "dialog"),
        ("defence", "defense"),
        ("licences", "licenses"),
    ],
)
def test_two_spellings_of_a_word_are_one(british, american):
    assert one_spelling(british) == one_spelling(american)


@table("word", "four hour tour flour acre size rise wise citizen sentence science meter".split())
def test_what_only_looks_like_a_spelling_stays(word):
    assert one_spelling(word) == word
