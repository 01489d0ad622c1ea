"""Why something can't be added: a sentence with gaps, so that whoever knows a language can say it in that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = "str | Reason"


@dataclass(frozen=True, slots=True)
class Reason:
    """A ``template`` in English, and what fills its ``{names}``; as a string, the English sentence."""

    template: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


def because(template: str, **values: Value) -> Reason:
    """A reason. The catalogues of the other languages take ``template`` from the call, so write it out there."""
    return Reason(template, values)
