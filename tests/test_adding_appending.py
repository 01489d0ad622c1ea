"""New documents are appended to corpus.yaml as text, where that says the same as writing it all anew."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.adding.appending import appended
from bot.corpus.adding.dossier_edits import DossierEdits
from bot.corpus.adding.round_trip import RoundTrip

NEW = {"c.txt": {"published": "2020-07-01", "title": "A: b", "pages": ["0", "4"], "url": None}}
SEEDS = (Path(__file__).parents[1] / "seeds" / "corpus.yaml").read_text(encoding="utf-8")
FORMS = [
    "documents:\n  a.txt: {title: A}\n",
    "documents: # mine\n\n  a.txt:\n    title: A # it\n\n  # The next.\n\nentities:\n  - name: Anna Reed\n",
    "entities:\n  - name: Anna Reed\n\n# Texts.\ndocuments:\n  a.txt:\n    title: A\n  b.txt:\n    title: B\n",
    "documents:\n  a.txt:\n    title: 'documents:'\n# Plans\nplans: []\n",
    SEEDS,
]


def slowly(text: str, entries) -> str:
    whole = RoundTrip(text)
    for name, entry in entries.items():
        whole.declare(name, entry)
    return whole.text


@pytest.mark.slow
@table("text", FORMS)
def test_it_says_what_the_slow_way_says(text):
    assert appended(text, NEW) == slowly(text, NEW)


@pytest.mark.slow
@given(st.dictionaries(st.text(min_size=1), st.dictionaries(st.sampled_from(["title", "url"]), st.text(min_size=1))))
def test_whatever_is_declared_is_appended_as_it_is_or_not_at_all(entries):
    given_ = "# Mine.\ndocuments:\n  a.txt:\n    title: A\n# End.\n"
    found = appended(given_, entries)
    assert found is None or found == slowly(given_, entries)


@table(
    "text",
    [
        "",
        "# Nothing yet.\n",
        "documents: {a.txt: {title: A}}\n",
        "documents:\n",
        "documents:\n    a.txt:\n        title: A\n",
        "documents:\r\n  a.txt:\r\n    title: A\r\n",
        "documents:\n  a.txt:\n    title: A",
        "documents:\n  c.txt:\n    title: C\n",
        "documents:\n  a.txt:\n    title: |\n      A\n\n      # B\n",
    ],
)
def test_where_it_may_say_something_else_nothing_is_appended(text):
    assert appended(text, NEW) is None


def test_several_changes_of_one_file_go_the_slow_way(tmp_path):
    path = tmp_path / "corpus.yaml"
    path.write_text(FORMS[1], encoding="utf-8")
    edits = DossierEdits(path)
    edits.declare("c.txt", NEW["c.txt"])
    edits.add_alias("person", "Anna Reed", "A. Reed")
    assert edits.text == FORMS[1].replace(
        "  # The next.", "  c.txt:\n    published: 2020-07-01\n    title: 'A: b'\n    pages: [0, 4]\n\n  # The next."
    ).replace("title: A # it\n\n", "title: A # it\n").replace(
        "name: Anna Reed\n", "name: Anna Reed\n    aliases: [A. Reed]\n"
    )
