"""Any change of ``corpus.yaml``, with its comments, its order and its quotation marks left as they are."""

from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any, TypeAlias

from bot.corpus.folding import fold

_UNBROKEN = 1_000_000  # columns: a long title stays on its line

Entry: TypeAlias = Mapping[str, str | list[str] | None]
"""What is said of a document, by key; None takes a key out."""


class RoundTrip:
    """A dossier's ``text``, to be changed in memory by a parser that keeps comments. It takes a second a megabyte.

    It has to be a dossier without errors, or empty.
    """

    def __init__(self, text: str) -> None:
        from ruamel.yaml.util import load_yaml_guess_indent  # noqa: PLC0415 - whoever only asks needs none of it

        self._yaml = strings_alone()
        loaded, sequence, offset = load_yaml_guess_indent(text, yaml=self._yaml)
        sequence, offset = (4, 2) if offset is None else (sequence, offset)  # no list in it yet
        self._yaml.indent(mapping=2, sequence=sequence, offset=offset)
        self._content: Any = loaded if isinstance(loaded, dict) else self._yaml.map()
        self._above = "" if isinstance(loaded, dict) else text  # comments and nothing else

    @property
    def text(self) -> str:
        """The whole text as changed."""
        written = StringIO()
        self._yaml.dump(self._content, written)
        between = "\n" if self._above and not self._above.endswith("\n") else ""
        return self._above + between + written.getvalue()

    def declare(self, name: str, entry: Entry) -> None:
        """Put the document ``name`` at the end, or what ``entry`` says of it into what stands there.

        None takes a key out.
        """
        documents = self._section("documents", self._yaml.map)
        below = _take_below(documents) if name not in documents else ""
        if not isinstance(documents.get(name), dict):
            documents[name] = self._yaml.map()
        for key, value in entry.items():
            if value is None:
                documents[name].pop(key, None)
            else:
                documents[name][key] = self._flow(value) if isinstance(value, list) else value

        _put_below(documents, below)

    def add_alias(self, kind: str, name: str, alias: str) -> None:
        """Let the entity that goes by ``name`` go by ``alias`` too; one that isn't listed is put at the end."""
        entities = self._section("entities", self._yaml.seq)
        entity = next((one for one in entities if fold(name) in map(fold, _names(one))), None)
        # What stands below the last line goes below what is put behind it.
        above = entity if entity is not None else entities[-1] if entities else None
        below = _take_below(above) if above is not None and not _is_flow(above) else ""
        if entity is None:
            entity = self._yaml.map()
            entity["kind"], entity["name"] = kind, name
            entities.append(entity)
        if fold(alias) not in map(fold, _names(entity)):
            entity["aliases"] = self._with(entity.get("aliases"), alias)
        if below:
            _put_below(entity, below)

    def _with(self, aliases: Any, alias: str) -> Any:
        if isinstance(aliases, list):
            aliases.append(alias)
            return aliases
        if isinstance(aliases, dict):  # by language, and the language of a name isn't known: "also" is none
            aliases["also"] = self._with(aliases.get("also"), alias)
            return aliases
        return self._flow([aliases, alias] if aliases else [alias])

    def _section(self, name: str, empty: Any) -> Any:
        if not self._content.get(name):
            self._content[name] = empty()
        return self._content[name]

    def _flow(self, values: Iterable[Any]) -> Any:
        from ruamel.yaml.comments import CommentedSeq  # noqa: PLC0415 - see above

        listed = CommentedSeq(values)
        listed.fa.set_flow_style()
        return listed


def strings_alone() -> Any:
    """A reader and writer of YAML to which every scalar is the string that was written, as it is to ours."""
    from ruamel.yaml import YAML  # noqa: PLC0415 - see above
    from ruamel.yaml.resolver import VersionedResolver  # noqa: PLC0415 - see above

    class Resolver(VersionedResolver):
        @property
        def versioned_resolver(self) -> dict[str, Any]:
            return {}

    yaml = YAML()
    yaml.Resolver = Resolver
    yaml.preserve_quotes = True
    yaml.width = _UNBROKEN
    yaml.brace_single_entry_mapping_in_flow_sequence = True
    return yaml


def _take_below(mapping: Any) -> str:
    """Take the empty lines and comments off that stand below ``mapping``: its parser counts them to its last value."""
    owner, key = _last(mapping)
    comment = owner.ca.items.get(key, [None] * 4)[2] if key is not None else None
    if comment is None:
        return ""
    beside, _, below = comment.value.partition("\n")
    if beside:
        comment.value = f"{beside}\n"
    else:
        del owner.ca.items[key]
    return str(below)


def _put_below(mapping: Any, below: str) -> None:
    from ruamel.yaml.error import CommentMark  # noqa: PLC0415 - see above
    from ruamel.yaml.tokens import CommentToken  # noqa: PLC0415 - see above

    owner, key = _last(mapping)
    if below and key is not None:
        owner.ca.items[key] = [None, None, CommentToken(f"\n{below}", CommentMark(0), None), None]


def _last(mapping: Any) -> tuple[Any, Any]:
    """Where the last value of ``mapping`` stands, however deep: the mapping that holds it, and its key there."""
    key = next(reversed(mapping), None)
    value = mapping.get(key)
    if isinstance(value, dict) and value and not _is_flow(value):
        return _last(value)
    return mapping, key


def _is_flow(mapping: Any) -> bool:
    return bool(mapping.fa.flow_style())


def _names(entity: Any) -> list[str]:
    return [str(entity.get("name", "")), *_spellings(entity.get("aliases"))]


def _spellings(aliases: Any) -> list[str]:
    if isinstance(aliases, dict):
        return [name for value in aliases.values() for name in _spellings(value)]
    if isinstance(aliases, list):
        return [str(name) for name in aliases]
    return [str(aliases)] if aliases else []
