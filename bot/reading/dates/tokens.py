"""The tokens of a text."""

from msgspec import Struct


class Tokens(Struct, frozen=True):
    """Token i is ``folded[starts[i]:ends[i]]``, of the kind ``kinds[i]``, with the value ``values[i]``."""

    text: str
    folded: str
    kinds: str
    starts: list[int]
    ends: list[int]
    values: list[object]

    def word(self, i: int) -> str:
        """The folded token i; empty before the first and after the last."""
        return self.folded[self.starts[i] : self.ends[i]] if 0 <= i < len(self.starts) else ""

    def kind(self, i: int) -> str:
        """The kind of token i, a letter; empty before the first and after the last."""
        return self.kinds[i] if 0 <= i < len(self.kinds) else ""

    def is_capital(self, i: int) -> bool:
        """Does token i begin with a capital?"""
        return 0 <= i < len(self.starts) and self.text[self.starts[i]].isupper()

    def touches(self, i: int) -> bool:
        """Is there nothing, not even a space, between tokens i - 1 and i?"""
        return 0 < i < len(self.starts) and self.ends[i - 1] == self.starts[i]
