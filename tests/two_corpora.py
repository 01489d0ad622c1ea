"""Two corpora that share people, a plan and phrases; each says its own town's name in everything that is its own."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.service.asking.asking import Ask
from bot.service.corpora.shelf import Shelf, Shelved

TOWNS = {"north": "Northport", "south": "Southvale"}
_DOSSIER = """\
documents:
  {town}-flood.txt:
    {{published: 2020-05-04, publisher: The {town} Daily, title: Flood in {town},
     url: "https://example.org/{town}/flood"}}
  {town}-opening.txt:
    {{published: 2021-03-15, publisher: The {town} Shore, title: The bridge of {town} is open}}
entities:
  - {{id: reed, kind: person, name: Anna Reed, aliases: {{ru: [Анна Рид]}}}}
  - {{id: marsh, kind: person, name: Paul Marsh}}
  - {{id: {town}-bell, kind: person, name: {name}}}
  - {{id: {town}, kind: place, name: {town}}}
plans:
  - name: Repair plan
    source: {{publisher: {town} Town Council, url: "https://example.org/{town}/plan"}}
    points: [{{name: Bridges}}, {{name: Roads}}]
"""
_FLOOD = """\
Flood in {town}

The river rose over the old bridge of {town} on 3 May 2020. "We will rebuild {town}," Mayor Anna Reed said.

Under the repair plan the bridges of {town} come first. Engineer {name} came to {town} on 6 May 2020.

The roads of {town} are expected to cost {million} million dollars in 2021.
"""
_OPENING = """\
The bridge of {town} is open

Mayor Anna Reed opened the new bridge of {town} on 14 March 2021. "{town} will stand," engineer Paul Marsh said.

Anna Reed thanked {name} of {town} on 15 March 2021. "The roads of {town} come later," Paul Marsh said.
"""
_OTHERS = {"north": {"name": "Nora Bell", "million": 7}, "south": {"name": "Sara Bell", "million": 9}}


def write_one(name: str, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    values = {"town": TOWNS[name], **_OTHERS[name]}
    files = {"corpus.yaml": _DOSSIER, f"{TOWNS[name]}-flood.txt": _FLOOD, f"{TOWNS[name]}-opening.txt": _OPENING}
    for file, text in files.items():
        (folder / file).write_text(text.format(**values), encoding="utf-8")
    return folder


@cache
def archive_of(name: str) -> Archive:
    with TemporaryDirectory() as folder:
        return Archive.build(load_corpus(write_one(name, Path(folder) / name), date(2026, 1, 1)))


def shelf_of_two(folder: Path = Path("nowhere")) -> Shelf:
    """Both, "north" first."""
    return Shelf(
        {name: Shelved(Ask(archive_of(name), lambda: date(2026, 1, 1), name), folder / name) for name in TOWNS}
    )


def marks_of(name: str) -> tuple[str, ...]:
    """Words that only what is of that corpus has."""
    return TOWNS[name], str(_OTHERS[name]["name"])


def other(name: str) -> str:
    return next(one for one in TOWNS if one != name)
