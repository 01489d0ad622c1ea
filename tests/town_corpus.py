"""Four short articles on a town's bridge, one of them in Russian, for conversations in chats."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus

FILES = {
    "corpus.yaml": """\
documents:
  flood.txt:
    {published: 2020-05-04, publisher: The Ashford Daily, title: Flood in Ashford, url: "https://example.org/flood",
     language: en}
  plan.txt:
    {published: 2020-06-01, publisher: The Ashford Daily, title: A plan for the bridge, language: en}
  opening.txt:
    {published: 2021-03-15, publisher: The Shore, title: The bridge is open, url: "https://example.org/open",
     language: en}
  most.txt:
    {published: 2021-03-16, publisher: Вестник, title: Мост открыт, language: ru}
entities:
  - {id: reed, kind: person, name: Anna Reed, aliases: {ru: [Анна Рид], ja: [リード]}}
  - {id: marsh, kind: person, name: Paul Marsh, aliases: {ru: [Пол Марш]}}
  - {id: ashford, kind: place, name: Ashford, aliases: {ru: [Ашфорд]}}
plans:
  - name: Repair plan
    source: {publisher: Ashford Town Council, url: "https://example.org/plan"}
    points: [{name: Bridges}, {name: Roads}]
""",
    "flood.txt": """\
Flood in Ashford

The river rose over the old bridge on 3 May 2020. "We will rebuild the bridge," Mayor Anna Reed said.
""",
    "plan.txt": """\
A plan for the bridge

The town council adopted the repair plan on 28 May 2020. "The bridge comes first, the roads come later," Anna Reed said.

Engineer Paul Marsh is expected to begin the work in July 2020.
""",
    "opening.txt": """\
The bridge is open

Mayor Anna Reed opened the new bridge on 14 March 2021. "It will stand for a hundred years," engineer Paul Marsh said.
""",
    "most.txt": """\
Мост открыт

14 марта 2021 года в Ашфорде открыли новый мост. «Мост построен», — сказала Анна Рид.
""",
}


def write_town(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@cache
def town_archive() -> Archive:
    with TemporaryDirectory() as folder:
        return Archive.build(load_corpus(write_town(Path(folder)), date(2026, 1, 1)))
