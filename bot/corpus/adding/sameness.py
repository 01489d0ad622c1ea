"""Is a text one that is there already? By its address, or because nearly all of its phrases are the same."""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from bot.corpus.folding import fold

# Shingles of five words, kept by the smallest of their hashes: the bottom-k sketch of Broder, "On the resemblance and
# containment of documents" (1997). Two sketches of 200 tell the resemblance of their texts within 0.05 or so.
_WORDS_A_SHINGLE = 5
_SKETCH = 200
# The same report with another headline, or with a sentence more, resembles more; two reports of one event by two
# writers less than 0.1.
_SAME = 0.6
# Of two texts that resemble each other by 0.6, three quarters of the words are in both.
_PROBES, _HIT = 24, 0.4
_LONG_WORD, _FEW_LETTERS = re.compile(r"[^\W\d_]{6,}"), re.compile(r"[^\W_]{3}")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
# What addresses carry to tell where a reader came from.
_TRACKING = re.compile(r"utm_|fbclid|gclid|yclid|mc_[ce]id|igshid|ref$|ref_src|cmpid|from$")


@dataclass(frozen=True, slots=True)
class Same:
    """``name`` is the text that was there before; ``share`` is how much alike they are, or None: one address."""

    name: str
    share: float | None = None


class Seen:
    """The texts that are there, to be asked and added to."""

    def __init__(self) -> None:
        self._by_address: dict[str, str] = {}
        self._sketches: dict[str, frozenset[int]] = {}
        self._by_hash: defaultdict[int, list[str]] = defaultdict(list)

    def find(self, text: str, url: str | None) -> Same | None:
        """The text that ``text`` at ``url`` is the same as, if there is one; the most alike of several."""
        if url and (name := self._by_address.get(plain_address(url))):
            return Same(name)
        sketch = sketch_of(text)
        shared = Counter(name for shingle in sketch for name in self._by_hash.get(shingle, ()))
        alike = ((resemblance(sketch, self._sketches[name]), name) for name, _ in shared.most_common(5))
        share, name = max(alike, default=(0.0, ""))
        return Same(name, share) if share >= _SAME else None

    def add(self, name: str, text: str, url: str | None) -> None:
        """Remember the text ``name``."""
        if url:
            self._by_address.setdefault(plain_address(url), name)
        self._sketches[name] = sketch = sketch_of(text)
        for shingle in sketch:
            self._by_hash[shingle].append(name)


class Scanned:
    """The same for a text or two among very many: of those nothing is kept, and most are told apart at a glance.

    Sketches of 20,000 articles take half a minute and a gigabyte, which is much for the sake of one.
    """

    def __init__(self) -> None:
        self._by_address: dict[str, str] = {}
        self._texts: list[tuple[str, str]] = []

    def find(self, text: str, url: str | None) -> Same | None:
        """As ``Seen.find``."""
        if url and (name := self._by_address.get(plain_address(url))):
            return Same(name)
        probes, sketch = _probes(text), sketch_of(text)
        likely = ((name, other) for name, other in self._texts if _may_be_alike(probes, other))
        alike = ((resemblance(sketch, sketch_of(other)), name) for name, other in likely)
        share, name = max(alike, default=(0.0, ""))
        return Same(name, share) if share >= _SAME else None

    def add(self, name: str, text: str, url: str | None) -> None:
        """Remember the text ``name``."""
        if url:
            self._by_address.setdefault(plain_address(url), name)
        self._texts.append((name, text))


def _probes(text: str) -> list[str]:
    """Pieces from all over ``text``, most of which a text has that is nearly the same: long words, or some letters."""
    text = text.lower()
    pieces = _LONG_WORD.findall(text)
    if len(pieces) < _PROBES:
        pieces = _FEW_LETTERS.findall(text)
    return pieces[:: max(len(pieces) // _PROBES, 1)]


def _may_be_alike(probes: Collection[str], other: str) -> bool:
    other = other.lower()
    return sum(probe in other for probe in probes) >= _HIT * len(probes)


def sketch_of(text: str) -> frozenset[int]:
    """The smallest hashes of the shingles of ``text``; of the whole where it has no five words."""
    words = _WORD.findall(fold(text))
    last = max(len(words) - _WORDS_A_SHINGLE, 0)
    shingles = {" ".join(words[i : i + _WORDS_A_SHINGLE]) for i in range(last + 1)} - {""}
    return frozenset(sorted({zlib.crc32(shingle.encode("utf-8", "replace")) for shingle in shingles})[:_SKETCH])


def resemblance(a: frozenset[int], b: frozenset[int]) -> float:
    """How many of the shingles of both texts together are in each, as their sketches tell it: from 0 to 1."""
    smallest = sorted(a | b)[:_SKETCH]
    return sum(1 for shingle in smallest if shingle in a and shingle in b) / len(smallest) if smallest else 0.0


def plain_address(url: str) -> str:
    """``url`` without what differs between two ways to one page: scheme, "www.", tracking, fragment, last slash."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    asked_for = parse_qsl(parts.query, keep_blank_values=True)  # news.php?1234 is another page than news.php?5678
    query = [(name, value) for name, value in asked_for if not _TRACKING.match(name.lower())]
    asked = f"?{urlencode(sorted(query))}" if query else ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}{asked}"
