"""The text of a YAML file -> strings, lists and dicts, in one pass over its events.

What YAML allows and no list of documents needs is refused: a few lines of it can take all memory there is.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

import yaml

from bot.errors import Problem, Severity

# PyYAML reads 14:18 as 858 and NO as False. The base loader leaves every scalar the string that was written; the
# schema that the file is held to says what each is.
LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_DEEPEST = 20  # of lists in lists; the form of our files needs six

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


class OddError(Exception):
    """The text holds what isn't read; ``problem`` tells what and where."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class Reading:
    """One go at a text. ``content`` is empty where it holds nothing; keys that can't stand are told of.

    Raises:
        yaml.YAMLError: if it isn't YAML.
        OddError: if it holds aliases, or lists in lists without end.
    """

    def __init__(self, name: str, text: str) -> None:
        self._name, self._depth = name, 0
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=LOADER)
        self.odd_keys: list[Problem] = []
        self.repeated_keys: list[Problem] = []
        self.content = self._document()

    def _document(self) -> Plain:
        next(self._events)  # the stream begins
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return {}
        content = self._value(next(self._events))
        next(self._events)  # the document ends
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise self._odd(after, "a second document begins here", "Keep one in the file, without lines of ---")
        return content

    def _value(self, event: yaml.Event) -> Plain:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._odd(event, "anchors (&) and aliases (*) aren't read", "Write it out, or put the text in quotes")
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._odd(event, "it is nested too deeply", "See docs/ for the form of the file")
        found = self._dict() if isinstance(event, yaml.MappingStartEvent) else self._list()
        self._depth -= 1
        return found

    def _list(self) -> list[Plain]:
        found = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            found.append(self._value(event))
        return found

    def _dict(self) -> dict[str, Plain]:
        found: dict[str, Plain] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._value(event)
            if not isinstance(key, str):
                self.odd_keys.append(self._problem(event, "a key is no word", "Write a word as the key"))
                key = str(key)
            elif key in found:
                self.repeated_keys.append(self._problem(event, f"{key!r} is written twice", "Keep one of the two"))
            found[key] = self._value(next(self._events))
        return found

    def _odd(self, event: yaml.Event, what: str, mend: str) -> OddError:
        return OddError(self._problem(event, what, mend))

    def _problem(self, event: yaml.Event, what: str, mend: str) -> Problem:
        line = event.start_mark.line + 1 if event.start_mark else None
        return Problem(Severity.ERROR, self._name, line, what, mend)
