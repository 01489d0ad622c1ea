"""JSON is sent and read as the standard library does it, only sooner; halves of surrogate pairs become readable."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_updates import texts
from tables import table
from telegram.constants import ChatType, MessageLimit

from bot.delivery.wire import decoded, encoded

scalars = st.none() | st.booleans() | st.integers(-(1 << 70), 1 << 70) | texts() | st.sampled_from([0.5, -1e300])
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts(), inner, max_size=4))


def has_half(value):
    return any("\ud800" <= character <= "\udfff" for character in json.dumps(value, ensure_ascii=False))


@pytest.mark.slow
@given(values)
def test_what_is_encoded_says_what_was_given(value):
    assert json.loads(encoded(value)) == value


class Name(str):
    __slots__ = ()


@table("given", [Name("Ada"), ChatType.PRIVATE, MessageLimit.MAX_TEXT_LENGTH])
def test_what_is_a_string_or_a_number_by_birth_is_encoded_as_one(given):
    assert json.loads(encoded({"given": [given]})) == {"given": [given]}


@pytest.mark.slow
@given(values)
def test_what_is_decoded_is_what_the_standard_library_reads(value):
    content = json.dumps(value).encode()
    assert decoded(content) == value or has_half(value)


@pytest.mark.slow
@given(values)
def test_what_is_decoded_can_always_be_written(value):
    json.dumps(decoded(json.dumps(value).encode()), ensure_ascii=False).encode()


def test_a_half_of_a_pair_becomes_a_question_mark():
    assert decoded(b'{"text": "a\\ud83d b", "whole": "\\ud83d\\ude00"}') == {"text": "a? b", "whole": "😀"}


def test_bytes_that_are_no_characters_become_readable():
    assert decoded(b'{"text": "a\xff"}') == {"text": "a\N{REPLACEMENT CHARACTER}"}


@table("content", [b"", b"<html>", b"[" * 100_000, b'{"a": 1'])
def test_what_is_no_json_is_a_value_error(content):
    with pytest.raises(ValueError, match=r"Expecting|nested"):
        decoded(content)
