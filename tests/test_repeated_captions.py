"""A caption that says again what its document says elsewhere is shown once."""

from tables import table

from bot.answers.answer import Citation
from bot.answers.people.repeated import without_repeats
from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span
from bot.reading.layout.parts import Role


def cited(*passages: tuple[str, Role], one_document: bool = True) -> list[Citation]:
    text = "\n".join(words for words, _ in passages)
    documents = [Document("0.txt" if one_document else f"{i}.txt", text) for i in range(len(passages))]
    found, at = [], 0
    for (words, role), document in zip(
        passages, documents[:1] * len(passages) if one_document else documents, strict=True
    ):
        found.append(Citation(Excerpt(document, Span(at, at + len(words))), role))
        at += len(words) + 1
    return found


BODY, CAPTION = Role.BODY, Role.CAPTION


@table(
    ("passages", "kept"),
    [
        ((("Mayor Reed", CAPTION), ("Mayor Reed AFP/Jon Dahl", CAPTION)), [0]),
        ((("Mayor Reed © AFP/Jon Dahl", CAPTION), ("Mayor Reed", CAPTION)), [1]),
        ((("Mayor Reed", CAPTION), ("Mayor Reed", CAPTION)), [0]),
        ((("Mayor Reed", CAPTION), ("Mayor Reed opens the bridge", CAPTION)), [1]),
        ((("“We will build,” says Reed", CAPTION), ("“We will build,” says Reed, who left.", BODY)), [1]),
        ((("Reed spoke.", BODY), ("Reed spoke.", BODY)), [0, 1]),
        ((("Mayor Reed", CAPTION), ("Mayor Kent", CAPTION)), [0, 1]),
    ],
)
def test_captions_are_folded(passages: tuple[tuple[str, Role], ...], kept: list[int]):
    citations = cited(*passages)
    assert list(without_repeats(citations)) == [citations[place] for place in kept]


def test_captions_of_two_documents_are_both_kept():
    citations = cited(("Mayor Reed", CAPTION), ("Mayor Reed AFP/Jon Dahl", CAPTION), one_document=False)
    assert list(without_repeats(citations)) == citations
