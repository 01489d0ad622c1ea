"""Start parameters: 64 characters that hold a question, or the id of an excerpt."""

import re

from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.rendering.telegram.deep_links import Links, question_of

LINKS = Links("dateline_bot")


@given(st.text(min_size=1, max_size=60).map(str.strip).filter(bool))
def test_a_question_comes_back_from_its_parameter(typed):
    try:
        typed.encode()
    except UnicodeEncodeError:
        assert LINKS.parameter_of(typed) is None
        return
    parameter = LINKS.parameter_of(typed)
    if parameter is None:
        assert len(typed.encode()) > 47
    else:
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", parameter)
        assert question_of(parameter) == typed


@given(st.text(alphabet=st.sampled_from("cju") | st.characters(max_codepoint=127), max_size=64))
def test_a_parameter_that_somebody_made_up_is_read_or_not_but_never_fails(parameter):
    assert question_of(parameter) != ""


@table("typed", ["a" * 47, "ё" * 47, "橋" * 23, "/who Ан" + "н" * 40])
def test_what_is_as_long_as_can_be_still_fits(typed):
    assert len(LINKS.parameter_of(typed)) <= 64


@table("typed", ["a" * 48, "ё" * 48, "橋" * 24, "🙂" * 12])
def test_what_is_longer_does_not(typed):
    assert LINKS.parameter_of(typed) is None


def test_an_excerpts_id_is_no_question():
    assert all(question_of(passage.excerpt.id) is None for passage in seeds_archive().passages)


@given(st.text(min_size=12, max_size=16).map(str.strip).filter(bool))
def test_no_question_has_the_length_of_an_excerpts_id(typed):
    assert len(LINKS.parameter_of(typed.encode("utf-8", "replace").decode()) or "") != 20
