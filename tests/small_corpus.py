"""A corpus of two short articles, quick to read, for tests of what stands around the reading."""

from pathlib import Path

DOSSIER = """\
documents:
  flood.txt:
    published: 2020-05-04
    publisher: The Daily
    title: Flood in Ashford
    url: https://example.org/flood
  repair.txt:
    published: 2020-06-01
entities:
  - id: reed
    kind: person
    name: Anna Reed
    aliases: {ru: [Анна Рид], ja: [リード]}
  - id: ashford
    kind: place
    name: Ashford
plans:
  - name: Repair plan
    points:
      - name: Bridges
      - name: Roads
"""
FLOOD = """\
Flood in Ashford

The river rose over the old bridge on 3 May 2020. "We will rebuild the bridge," Mayor Anna Reed said.
"""
REPAIR = """\
Repairs begin

Mayor Anna Reed opened the new road in Ashford on 31 May 2020.
"""


def write_corpus(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in (("corpus.yaml", DOSSIER), ("flood.txt", FLOOD), ("repair.txt", REPAIR)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder
