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

_DEEPEST = 20  # of lists in lists; the form of our files needs six

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
        text = path.read_text(encoding="utf-8-sig")
        if problem := _odd(name, text):
            return empty, [problem]
        root = yaml.compose(text, Loader=_Loader)
    except UnicodeDecodeError as error:
        mend = "Save the file as UTF-8"
        return empty, [Problem(Severity.ERROR, name, None, f"not UTF-8 text (byte {error.start})", mend)]
    except yaml.YAMLError as error:
        return empty, [_syntax_problem(name, error)]
    if root is None:
        return empty, []
    if odd := list(_odd_keys(name, root)):
        return empty, odd
    return YamlFile(name, _plain(root), root), list(_repeated_keys(name, root))


def _odd(name: str, text: str) -> Problem | None:
    """What YAML allows and no list of documents needs; a few lines of it can take all memory there is."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            what, mend = "anchors (&) and aliases (*) aren't read", "Write it out, or put the text in quotes"
        elif depth > _DEEPEST:
            what, mend = "it is nested too deeply", "See the README for the form of the file"
        else:
            continue
        line = event.start_mark.line + 1 if event.start_mark else None
        return Problem(Severity.ERROR, name, line, what, mend)
    return None


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


def _odd_keys(name: str, node: yaml.Node) -> Iterator[Problem]:
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if not isinstance(key, yaml.ScalarNode):
            yield Problem(Severity.ERROR, name, key.start_mark.line + 1, "a key is no word", "Write a word as the key")
        yield from _odd_keys(name, value)
    for item in node.value if isinstance(node, yaml.SequenceNode) else ():
        yield from _odd_keys(name, item)


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
