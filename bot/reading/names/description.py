"""Whether a description ("the Japanese top diplomat") fits an office ("Japan's Foreign Minister")."""

from dataclasses import dataclass

from bot.corpus.folding import fold
from bot.reading.names.lexicon import lexicon
from bot.reading.names.office import Office
from bot.reading.names.offices import HALVES
from bot.reading.names.tokens import word_key

_SAME_WORD = {
    "defence": "defense", "labour": "labor", "economic": "economy", "economics": "economy", "financial": "finance",
    "premier": "prime", "pm": "prime", "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "vice": "deputy", "industrial": "industry",
    "affairs": "foreign", "aide": "adviser", "advisor": "adviser", "lawmaker": "senator",
}  # fmt: skip
_LEADERS = frozenset(
    "president prime king queen chancellor emperor leader sultan emir chairman general-secretary".split()
)
_MINOR = frozenset("the a an of for to and in at its his her their on with top new then country's first".split())
_BELOW = frozenset(("deputy", "assistant", "adviser", "spokesman", "former", "ex", "ambassador"))


@dataclass(frozen=True, slots=True)
class Description:
    """An office in comparable words: what it is, of which nations, and the words that narrow it."""

    kind: str
    nations: frozenset[str]
    words: frozenset[str]

    def fits(self, office: "Description") -> bool:
        """Whether who holds ``office`` may be called so."""
        if self.nations and office.nations and not self.nations & office.nations:
            return False
        if self.words & _BELOW != office.words & _BELOW and self.kind != "minister":
            return False
        return self._same_kind(office) and self.words - {self.kind} - _BELOW <= office.words

    def _same_kind(self, office: "Description") -> bool:
        if self.kind == "leader":
            return bool(office.kind in _LEADERS) and not office.words & _BELOW
        if self.kind == "minister":
            return office.kind in ("minister", "foreign minister")
        return self.kind == office.kind


def described(text: str, office: Office) -> Description:
    """What the phrase ``office`` of ``text`` says."""
    before = _words(text[office.span.start : office.head.start])
    head = word_key(fold(office.head.of(text)))
    after = _words(text[office.head.end : office.span.end])
    named = lexicon().nations
    nations = _nations(before) | _nations(after[1:] if after[:1] == ["of"] else [])
    words = {
        _SAME_WORD.get(word, word)
        for word in [*before, head, *after]
        if word not in _MINOR and word not in HALVES and word not in named
    }
    return _typed(_SAME_WORD.get(head, head), words, frozenset(nations))


def _nations(words: list[str]) -> set[str]:
    named = lexicon().nations
    before = ["", *words]
    return {
        f"{half} {named[word]}" if half in HALVES else named[word]
        for half, word in zip(before, words, strict=False)
        if word in named
    }


def _typed(head: str, words: set[str], nations: frozenset[str]) -> Description:
    if head == "minister" and "prime" in words:
        head = "prime"
    if head in ("head", "chief", "leader") and words <= {head, "state", "government"}:
        head, words = "leader", {"leader"}
    diplomat = head == "diplomat" or (head == "secretary" and words & {"state", "foreign"})
    if diplomat or (head == "minister" and "foreign" in words):
        head, words = "foreign minister", words - {"diplomat", "secretary", "state", "chief", "minister", "foreign"}
    return Description(head, nations, frozenset(words - {"minister"} if head in ("prime", "minister") else words))


def _words(text: str) -> list[str]:
    words = (word.strip('[],.()"') for word in fold(text).split())
    return [word.removesuffix("'s") for word in words if word]
