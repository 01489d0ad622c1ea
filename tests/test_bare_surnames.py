"""A surname that stands alone is its only bearer's where its place says that it is somebody's."""

from datetime import date

from dated_texts import archive_of
from tables import table

from bot.corpus.document import Document

KNOWN = """\
Verdict

Peter Strand was sentenced on Friday. Olive Brenner wept. Anna Price, who saw it, left at once. Joan Lincoln stayed.

Геннадий Белов приговорён в пятницу. Актёр Артур Брукнер плакал.

ペーター・ブルックナー氏は「残念だ」と話した。
"""


def named(text: str) -> set[str]:
    """Whom the one sentence of a later document names."""
    told = [Document("a.txt", KNOWN, date(2020, 1, 1)), Document("b.txt", f"Later\n\n{text}\n", date(2020, 2, 1))]
    archive = archive_of(told)
    return {one for passage in archive.passages if passage.document.name == "b.txt" for one in passage.entities}


@table(
    ("text", "name"),
    [
        ("In January the court dismissed Strand's appeal.", "peter strand"),
        ("The council sold Brenner’s house.", "olive brenner"),
        ("The council knew that Brenner was ill.", "olive brenner"),
        ("Brenner flatly refused to go.", "olive brenner"),
        ("In January the court read Price's letter.", "anna price"),
        ("Суд отклонил апелляцию Белова.", "геннадий белов"),
        ("Суд отклонил апелляцию Брукнера.", "артур брукнер"),
        ("高裁はブルックナーの控訴を棄却した。", "ペーター・ブルックナー"),
    ],
)
def test_its_place_tells_that_it_is_somebodys(text, name):
    assert name in named(text)


@table(
    "text",
    [
        "The Strand's theatres are dark.",
        "Sheila Strand's appeal was dismissed.",
        "Price was no object, the seller said.",
        "The court sits in Lincoln's old town hall.",
        "The council visited Brenner's museum.",
        "Mr Price and Strand Road's shops are shut.",
        "«Дождь», — сказала Белова.",
        "Белова пришла поздно.",
        "ブルックナー通りの店は閉まった。",
    ],
)
def test_what_is_called_so_and_who_else_is_are_not_meant(text):
    meant = {"peter strand", "olive brenner", "joan lincoln", "геннадий белов", "ペーター・ブルックナー"}
    assert meant.isdisjoint(named(text))
