"""``corpus.yaml``: what a corpus' documents don't say themselves."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from bot.corpus.dossier_schema import DocumentEntry, DossierFile, EntityEntry, PlanEntry
from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.corpus.plan import Plan, Point, Source
from bot.errors import Problem, Severity
from bot.yaml_files.file import YamlFile

DOSSIER_NAME = "corpus.yaml"
"""The file in a corpus' folder."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What is declared about one document."""

    published: date | None = None
    inferred: bool = False
    publisher: str | None = None
    author: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    license: str | None = None
    pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that a corpus declares: its documents' particulars by file name, its entities and its plans."""

    documents: Mapping[str, Declared] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()
    plans: tuple[Plan, ...] = ()


def read_dossier(file: YamlFile, today: date) -> tuple[Dossier, list[Problem]]:
    """The dossier that ``file`` holds, and all that is wrong with it; a date after ``today`` is wrong."""
    parsed, problems = DossierFile.parse(file, today)
    dossier = Dossier(
        {name: _declared(entry) for name, entry in parsed.documents.items()},
        tuple(_entities(parsed.entities)),
        tuple(_plan(entry, number) for number, entry in enumerate(parsed.plans, 1)),
    )
    return dossier, [*problems, *_repeated_ids(file, dossier), *_shared_aliases(file, dossier)]


def _declared(entry: DocumentEntry) -> Declared:
    return Declared(**dict(entry) | {"inferred": bool(entry.inferred), "pages": tuple(entry.pages or ())})


def _entities(entries: list[EntityEntry]) -> Iterator[Entity]:
    """The entities; one without an id gets the first free of its folded name, its name, and its name with a number."""
    taken = {entry.id for entry in entries if entry.id}
    for entry in entries:
        free = (identifier for identifier in _candidates(entry.name) if identifier not in taken)
        identifier = entry.id or next(free)
        taken.add(identifier)
        yield Entity(identifier, entry.kind, entry.name, entry.spellings)


def _candidates(name: str) -> Iterator[str]:
    yield fold(name)
    yield name
    yield from (f"{name} {number}" for number in count(2))


def _plan(entry: PlanEntry, number: int) -> Plan:
    points = tuple(Point(i, point.name, point.spellings) for i, point in enumerate(entry.points, 1))
    source = Source(entry.source.publisher, entry.source.url) if entry.source else Source()
    return Plan(entry.id or f"plan{number}", entry.name, points, entry.spellings, source)


def _repeated_ids(file: YamlFile, dossier: Dossier) -> Iterator[Problem]:
    seen: set[str] = set()
    for i, entity in enumerate(dossier.entities):
        if entity.id in seen:
            what = f"a second entity has the id {entity.id!r}"
            yield file.problem(Severity.ERROR, ("entities", i), what, "Give it an id of its own, or join the two")
        seen.add(entity.id)


def _shared_aliases(file: YamlFile, dossier: Dossier) -> Iterator[Problem]:
    owners: dict[str, list[int]] = defaultdict(list)
    for i, entity in enumerate(dossier.entities):
        for name in {fold(name) for name in entity.names}:
            owners[name].append(i)
    for name, (first, *others) in owners.items():
        for i in others:
            what = f"{name!r} names both {dossier.entities[first].name!r} and {dossier.entities[i].name!r}"
            yield file.problem(Severity.WARNING, ("entities", i), what, "Asked for it, the bot offers both")
