"""YAML files that people write by hand: every scalar a string, every problem with its line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from bot.errors import Problem, Severity
from bot.yaml_files.reading import LOADER, OddError, Plain, Reading


@dataclass(frozen=True)
class YamlFile:
    """A parsed file: its content as strings, lists and dicts, and where each part of it stands.

    ``text`` is what it was read from.
    """

    name: str
    content: Plain
    text: str = field(default="", repr=False)

    @cached_property
    def _root(self) -> yaml.Node | None:
        """The text read again with the places of its parts, which takes longer: few files are found fault with."""
        return yaml.compose(self.text, Loader=LOADER)

    def line(self, path: Sequence[str | int]) -> int:
        """The line, from 1, of the part that ``path`` (keys and indexes) leads to, or of its nearest parent."""
        node, line = self._root, 1
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            line, node = found
        return line

    def problem(self, severity: Severity, path: Sequence[str | int], what: str, mend: str) -> Problem:
        """A problem with the part that ``path`` (keys and indexes) leads to, on that part's line."""
        return Problem(severity, self.name, self.line(path), what, mend)


def read_yaml(path: Path, name: str | None = None) -> tuple[YamlFile, list[Problem]]:
    """Parse the file at ``path``. What is wrong with its form is returned, never raised; its content is then empty."""
    name = name or path.name
    empty = YamlFile(name, {})
    try:
        text = path.read_text(encoding="utf-8-sig")
        found = Reading(name, text)
    except UnicodeDecodeError as error:
        mend = "Save the file as UTF-8"
        return empty, [Problem(Severity.ERROR, name, None, f"not UTF-8 text (byte {error.start})", mend)]
    except yaml.YAMLError as error:
        return empty, [_syntax_problem(name, error)]
    except OddError as error:
        return empty, [error.problem]
    if found.odd_keys:
        return empty, found.odd_keys
    return YamlFile(name, found.content, text), found.repeated_keys


def _syntax_problem(name: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or "can't be read as YAML"
    line = mark.line + 1 if mark else None
    return Problem(Severity.ERROR, name, line, what, "Mind the indentation, and put text that holds ': ' in quotes")


def _child(node: yaml.Node | None, step: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return key.start_mark.line + 1, value
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step].start_mark.line + 1, node.value[step]
    return None
