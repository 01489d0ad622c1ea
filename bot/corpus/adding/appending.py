"""New documents at the end of those that a ``corpus.yaml`` has, as text: a large file isn't written anew for one."""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from bot.corpus.adding.round_trip import Entry, RoundTrip

_DOCUMENTS = re.compile(r"^documents:[ \t]*(?:#[^\n]*)?\n", re.MULTILINE)
_BODY = re.compile(r"(?:[ \t][^\n]*\n|[ \t]*(?:#[^\n]*)?\n)*")
_EMPTY = re.compile(r"[ \t]*(?:#[^\n]*)?\n")
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def appended(text: str, entries: Mapping[str, Entry]) -> str | None:
    """``text`` with ``entries``, by the names of documents, behind those that it has.

    None where that can't be seen to say just that, as in a file of another form: parsed, the new text has to be the old
    one with the entries at the end of its documents, every string and the order of all keys included.
    """
    head = _DOCUMENTS.search(text)
    if not head or "\r" in text or not text.endswith("\n"):
        return None
    at = _end_of_entries(text, head.end())
    changed = text[:at] + _written(entries) + text[at:]
    return changed if _is_appended(text, changed, entries) else None


def _end_of_entries(text: str, start: int) -> int:
    """Where the last line of the section from ``start`` on ends that is neither empty nor a comment."""
    body = _BODY.match(text, start)
    end = body.end() if body else start
    while end > start:
        line = text.rfind("\n", start, end - 1) + 1 or start
        if not _EMPTY.fullmatch(text, line, end):
            return end
        end = line
    return start


def _written(entries: Mapping[str, Entry]) -> str:
    """The entries as the slow way would write them."""
    alone = RoundTrip("")
    for name, entry in entries.items():
        alone.declare(name, entry)
    return alone.text.partition("\n")[2]


def _is_appended(before: str, after: str, entries: Mapping[str, Entry]) -> bool:
    try:
        old, new = (yaml.load(text, Loader=_LOADER) for text in (before, after))  # noqa: S506 - it makes strings alone
    except yaml.YAMLError:
        return False
    if (
        not isinstance(old, dict)
        or not isinstance(old.get("documents"), dict)
        or not entries.keys().isdisjoint(old["documents"])
    ):
        return False
    said = {name: {key: value for key, value in entry.items() if value is not None} for name, entry in entries.items()}
    old["documents"].update(said)
    return bool(_ordered(old) == _ordered(new))


def _ordered(content: Any) -> Any:
    """``content`` in a form that is equal only to what has its keys in the same order."""
    if isinstance(content, dict):
        return [(key, _ordered(value)) for key, value in content.items()]
    return [_ordered(item) for item in content] if isinstance(content, list) else content
