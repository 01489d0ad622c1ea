"""bot.yaml_files.reading: what is read of a text in one pass."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.yaml_files.reading import LOADER, Reading

_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\u2028\u2029"))
_VALUES = st.recursive(_WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3))


@pytest.mark.slow
@given(st.dictionaries(_WORDS, _VALUES), st.booleans())
def test_it_is_what_the_library_reads_of_it(value: object, flow: bool) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow, default_style='"')
    read = Reading("a.yaml", text)
    assert read.content == yaml.load(text, LOADER) == value  # noqa: S506 - it makes strings alone
    assert not read.odd_keys
    assert not read.repeated_keys


def test_an_empty_text_holds_nothing() -> None:
    assert Reading("a.yaml", "# nothing but a remark\n").content == {}
