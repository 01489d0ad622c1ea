"""What vectors find alike, and what lists of words know to differ: with vectors that are written down here."""

from dated_texts import archive_of

from bot.corpus.document import Document


class Kin:
    """Finds one word like any other."""

    def __init__(self, near: str) -> None:
        self.near = near

    def like(self, word: str) -> dict[str, float]:
        return {self.near: 0.9}


def nearness(word: str, near: str) -> float:
    archive = archive_of([Document("a.txt", f"A barn\n\nThe barn was {near} on Monday.\n")])
    [sought] = archive.reader.words(word, (), (), Kin(near))
    return sought.likeness[frozenset({near})]


def test_a_deed_is_little_like_another_that_lists_of_words_know():
    assert nearness("buy", "sold") < 0.3


def test_other_words_are_as_alike_as_their_vectors():
    assert nearness("thatch", "sold") == 0.9
    assert nearness("acquire", "bought") == 0.9
