"""YAML files that people write by hand: every scalar a string, every problem with its line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from bot.errors import Problem, Severity

# PyYAML reads 14:18 as 858 and NO as False. The base loader leaves every scalar the string that was written; the
# schema that the file is held to says what each is.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A parsed file: its content as strings, lists and dicts, and where each part of it stands."""

    name: str
    content: Plain
    root: yaml.Node | None

    def line(self, path: Sequence[str | int]) -> int:
        """The line, from 1, of the part that ``path`` (keys and indexes) leads to, or of its nearest parent."""
        node, line = self.root, 1
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            line, node = found
        return line

    def problem(self, severity: Severity, path: Sequence[str | int], what: str, mend: str) -> Problem:
        return Problem(severity, self.name, self.line(path), what, mend)


def read_yaml(path: Path, name: str | None = None) -> tuple[YamlFile, list[Problem]]:
    """Parse the file at ``path``. What is wrong with its form is returned, never raised; its content is then empty."""
    name = name or path.name
    empty = YamlFile(name, {}, None)
    try:
        root = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=_Loader)
    except UnicodeDecodeError as error:
        mend = "Save the file as UTF-8"
        return empty, [Problem(Severity.ERROR, name, None, f"not UTF-8 text (byte {error.start})", mend)]
    except yaml.YAMLError as error:
        return empty, [_syntax_problem(name, error)]
    if root is None:
        return empty, []
    return YamlFile(name, _plain(root), root), list(_repeated_keys(name, root))


def _syntax_problem(name: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "can't be read as YAML"
    line = mark.line + 1 if mark else None
    return Problem(Severity.ERROR, name, line, what, "Mind the indentation, and put text that holds ': ' in quotes")


def _plain(node: yaml.Node) -> Plain:
    if isinstance(node, yaml.MappingNode):
        return {str(_plain(key)): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    return str(node.value)


def _child(node: yaml.Node | None, step: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark.line + 1, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step].start_mark.line + 1, node.value[step]
    return None


def _repeated_keys(name: str, node: yaml.Node) -> Iterator[Problem]:
    seen: set[str] = set()
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if key.value in seen:
            what = f"{key.value!r} is written twice"
            yield Problem(Severity.ERROR, name, key.start_mark.line + 1, what, "Keep one of the two")
        seen.add(key.value)
        yield from _repeated_keys(name, value)
    for item in node.value if isinstance(node, yaml.SequenceNode) else ():
        yield from _repeated_keys(name, item)
