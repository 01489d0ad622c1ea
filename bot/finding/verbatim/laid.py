"""All words of a corpus in order, flat."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Laid:
    """A ``WordIndex`` but for its documents: strings, and numbers as arrays of four bytes each.

    ``keys`` are the words in the order of their characters; ``holding`` says how many of ``postings`` are of each.
    """

    keys: tuple[str, ...]
    text: bytes
    starts: bytes
    ends: bytes
    firsts: bytes
    documents: bytes
    holding: bytes
    postings: bytes
