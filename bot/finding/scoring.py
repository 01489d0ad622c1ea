"""How well a text holds the words of a query."""

from collections.abc import Mapping

# BM25's usual constants (Robertson and Zaragoza, "The probabilistic relevance framework", 2009); tantivy has the same.
_K1, _B = 1.2, 0.75


def matched(worth: Mapping[int, float], times: Mapping[int, int], length: float) -> float:
    """The BM25 score of a text, by what each word in it is worth and how often it stands there.

    ``length`` is its length beside the usual one.
    """
    damping = _K1 * (1 - _B + _B * length)
    return sum(value * (_K1 + 1) * times[word] / (times[word] + damping) for word, value in worth.items())
