"""The section ``corpora`` of the configuration: several corpora in one bot."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BeforeValidator
from pydantic_settings import NoDecode

from bot.corpus.corpus_names import key_of, same_name

# A name is typed before a colon in inline mode and after --corpus, and stands on a button.
_NAME = re.compile(r"\w(?:[\w .-]{0,30}[\w.])?")
_MEND = "Write letters, digits, spaces, dots or hyphens, at most 32"


def _listed(value: object) -> object:
    """``NAME=FOLDER, NAME=FOLDER``, as a variable of the environment has it, taken apart."""
    if not isinstance(value, str):
        return value
    pairs = (part.partition("=") for part in value.split(",") if part.strip())
    return {name.strip(): folder.strip() for name, _, folder in pairs}


def _told_apart(corpora: Mapping[str, Path]) -> Mapping[str, Path]:
    """``corpora``, if each has a name that people can type and that no other could be taken for."""
    for name in corpora:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name for a corpus|{_MEND}")
    for name, other in _twice(corpora):
        raise ValueError(f"{name!r} and {other!r} can't be told apart|Give one of them another name")
    return corpora


def _twice(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Pairs of ``names`` that people or buttons would take for one, as the keys of one pair in 4096 are."""
    listed = list(names)
    for place, name in enumerate(listed):
        for other in listed[place + 1 :]:
            if same_name(name, other) or key_of(name) == key_of(other):
                yield name, other


Corpora: TypeAlias = Annotated[dict[str, Path], NoDecode, BeforeValidator(_listed), AfterValidator(_told_apart)]
"""Folders by the names of their corpora."""
