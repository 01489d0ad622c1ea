"""What pydantic finds wrong with a file, as problems with a line and a mend.

A check of our own says both in one message, ``what|mend``.
"""

from collections.abc import Iterator

from pydantic import ValidationError

from bot.errors import Problem, Severity
from bot.yaml_files.file import YamlFile

Path = tuple[str | int, ...]


def file_problems(file: YamlFile, error: ValidationError, form: str) -> Iterator[Problem]:
    """Each finding of ``error`` at its line of ``file``; ``form`` is the mend of what is of no form that is known."""
    for path, what, mend in findings(error, form):
        yield file.problem(Severity.ERROR, path, what, mend)


def findings(error: ValidationError, form: str) -> Iterator[tuple[Path, str, str]]:
    """Each finding: the keys that lead to it, what is wrong, the mend."""
    for found in error.errors(include_url=False, include_context=False, include_input=False):
        path = tuple(step for step in found["loc"] if not isinstance(step, str) or "[" not in step)
        yield path, *_sentence(found["type"], str(found["msg"]), path, form)


def _sentence(kind: str, message: str, path: Path, form: str) -> tuple[str, str]:
    key = ".".join(map(str, path)) or "the file"
    if kind == "extra_forbidden":
        return f"unknown key {key!r}", "Remove it, or correct its spelling"
    if kind == "missing":
        return f"{key!r} is missing", "Add it"
    if kind == "value_error":
        what, _, mend = message.removeprefix("Value error, ").partition("|")
        return f"{key}: {what}", mend or "Correct it"
    if kind in ("model_type", "dict_type"):
        return f"{key}: keys with values should stand here ('key: value')", form
    if kind in ("list_type", "tuple_type", "frozen_set_type"):
        return f"{key}: a list should stand here (lines that begin with '- ', or [a, b])", form
    return f"{key}: {message[:1].lower()}{message[1:]}", form
