"""What a half-typed line of the chat may become."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.answers.commands import MENU
from bot.archive.archive import Archive
from bot.corpus.folding import fold
from bot.rendering.languages import DEFAULT
from bot.rendering.wording import fill

_MOST = 12


@dataclass(frozen=True, slots=True)
class Completion:
    """``text`` takes the place of the last ``length`` characters of the line; ``hint`` says what it is."""

    text: str
    length: int
    hint: str = ""


def complete(archive: Archive, line: str, locale: str = DEFAULT) -> Iterator[Completion]:
    """The commands that begin with ``line``; behind a command, the names it takes, in the script that is typed."""
    command, space, typed = line.lstrip().partition(" ")
    if not space:
        yield from _commands(command, locale)
    elif typed := typed.lstrip():
        yield from _matching(_choices(archive, command.lower()), typed)


def _commands(typed: str, locale: str) -> Iterator[Completion]:
    for command in MENU if typed.startswith("/") else ():
        if f"/{command.name}".startswith(typed.lower()) and command.summary:
            yield Completion(f"/{command.name}", len(typed), fill(command.summary, locale))


def _choices(archive: Archive, command: str) -> Iterable[tuple[str, ...]]:
    """The names that ``command`` takes, with the other spellings of each behind it; the most mentioned come first."""
    if command == "/plan":
        return [point.names for plan in archive.plans for point in plan.points]
    asked: dict[str, Mapping[str, object]] = {
        "/said": archive.voices,
        "/who": archive.by_entity,
        "/timeline": archive.by_entity,
        "/verify": archive.voices,
        "/then": archive.by_entity,
        "/gaps": archive.by_entity,
        "/numbers": archive.by_entity,
    }
    mentioned = sorted(asked.get(command, ()), key=lambda entity: -len(archive.by_entity.get(entity, ())))
    return [archive.entities[entity].names for entity in mentioned]


def _matching(choices: Iterable[tuple[str, ...]], typed: str) -> Iterator[Completion]:
    """One completion a choice: the first of its spellings with a word that begins as ``typed`` does."""
    wanted, found = fold(typed), 0
    for names in choices:
        spelling = next((name for name in names if f" {wanted}" in f" {fold(name)}"), None)
        if spelling and found < _MOST:
            found += 1
            yield Completion(spelling, len(typed), "" if spelling == names[0] else names[0])
