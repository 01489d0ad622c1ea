"""Excerpts that hold a quotation whole, and what goes first or not at all: phrases, and what is only asked."""

from datetime import date
from functools import cache

from dated_texts import archive_of, shown
from tables import table

from bot.archive.archive import Archive
from bot.corpus.document import Document

TEXT = """\
The loss of the Petrel

The last signal of the Petrel read: “Engine dead. Water in the hold. All nine well.” It was signed by Captain Ivo Lund.

The yard sold its last ship in spring. A signal was given at noon. «Мы уходим. Прощайте», — передал радист Семён Озеров.

"Nobody counted the nets."

His brother said he would appeal. The tug Captain Oskar left Veldhaven.

Q: Who was rescued by the trawler?

A: The cook was rescued.
"""


@cache
def archive() -> Archive:
    return archive_of([Document("a.txt", TEXT, date(2020, 5, 1))])


@table(
    ("typed", "first"),
    [
        ("/search signal read", "The last signal of the Petrel read: “Engine dead. Water in the hold. All nine well.”"),
        ("/search signed", "All nine well.” It was signed by Captain Ivo Lund."),
        ("/search appeal brother", "His brother said he would appeal."),
        ('/search ship "signal was given"', "A signal was given at noon."),
        ("Who was rescued by the trawler?", "A: The cook was rescued."),
    ],
)
def test_the_first_excerpt_is_whole_and_to_the_point(typed, first):
    found = shown(archive(), typed)[0]
    assert found.endswith(first)
    assert found.count("“") == found.count("”")


def test_a_ship_with_a_title_is_nobody():
    assert {entity.name for entity in archive().entities.values()} == {"Ivo Lund", "Семён Озеров"}
