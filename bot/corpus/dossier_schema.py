"""The form of ``corpus.yaml``, and what is said about a file that isn't of that form."""

import re
import unicodedata
from datetime import date
from itertools import pairwise
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidationInfo

from bot.corpus.entity import Kind
from bot.corpus.web_address import is_web_address
from bot.errors import Problem
from bot.yaml_files.file import YamlFile
from bot.yaml_files.schema import file_problems

_LONGEST_NAME = 300
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# An empty value ("aliases:" with nothing after it) arrives as the empty string, and means: not given.
_ABSENT = BeforeValidator(lambda value: None if value == "" else value)


def _day(value: Any, info: ValidationInfo) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError(f"{value!r} is no date|Write it as YYYY-MM-DD, or leave it out")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{value!r} is no day of the calendar|Correct it, or leave it out") from None
    if info.context and day > info.context["today"]:
        raise ValueError(f"{value} is in the future|Correct it: a document can't be newer than today")
    return day


def _web_address(value: str) -> str:
    if not is_web_address(value):
        raise ValueError(f"{value!r} is no web address|Begin it with https://")
    return value


def _filled(value: str) -> str:
    if not value.strip():
        raise ValueError("the name is empty|Give a name, or take the entry out")
    if len(value) > _LONGEST_NAME:
        raise ValueError(f"a name of {len(value)} characters|Give the name alone, in at most {_LONGEST_NAME}")
    return unicodedata.normalize("NFC", value.strip())


def _in_one_line(value: str) -> str:
    return " ".join(value.split())


def _in_order(pages: list[int]) -> list[int]:
    if pages[:1] != [0] or any(a > b for a, b in pairwise(pages)):
        raise ValueError("they don't begin at 0, or aren't in order|Write where each page begins, in characters")
    return pages


def _spellings(value: Any) -> Any:
    """Aliases come as a list, as one name alone, or as either by language; what is kept is one list."""
    if isinstance(value, dict):
        return [alias for aliases in value.values() for alias in _spellings(aliases)]
    return ([value] if value else []) if isinstance(value, str) else value


Name = Annotated[str, AfterValidator(_filled)]
Text = Annotated[str | None, _ABSENT]
Line = Annotated[Annotated[str, AfterValidator(_in_one_line)] | None, _ABSENT]
Url = Annotated[Annotated[str, AfterValidator(_web_address)] | None, _ABSENT]
Aliases = Annotated[list[Name] | None, BeforeValidator(_spellings)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Named(_Entry):
    id: Text = None
    name: Name
    aliases: Aliases = None

    @property
    def spellings(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.aliases or ()))


class DocumentEntry(_Entry):
    """What is declared of a document, all of it optional."""

    published: Annotated[Annotated[date, BeforeValidator(_day)] | None, _ABSENT] = None
    inferred: Annotated[bool | None, _ABSENT] = None
    publisher: Line = None
    author: Line = None
    title: Line = None
    url: Url = None
    language: Text = None
    license: Text = None
    pages: Annotated[Annotated[list[int], AfterValidator(_in_order)] | None, _ABSENT] = None


class EntityEntry(_Named):
    """Somebody or something that documents mention; without an ``id`` it gets one that is free."""

    kind: Kind = Kind.OTHER


class SourceEntry(_Entry):
    """Who declared a plan, and where."""

    publisher: Line = None
    url: Url = None


class PointEntry(_Named):
    """A point of a plan. Its number is its place in the list."""


class PlanEntry(_Named):
    """A plan and its points, at least one, in order."""

    source: Annotated[SourceEntry | None, _ABSENT] = None
    points: Annotated[list[PointEntry], Field(min_length=1)]


class DossierFile(_Entry):
    """The whole of ``corpus.yaml``."""

    documents: dict[str, DocumentEntry] = {}
    entities: list[EntityEntry] = []
    plans: list[PlanEntry] = []

    @classmethod
    def parse(cls, file: YamlFile, today: date) -> tuple[Self, list[Problem]]:
        """``file`` held to this form. With problems, what is returned beside them is empty."""
        content = {k: v for k, v in file.content.items() if v != ""} if isinstance(file.content, dict) else file.content
        try:
            return cls.model_validate(content, context={"today": today}), []
        except ValidationError as error:
            return cls(), list(file_problems(file, error, "See docs/documents.md for its form"))
