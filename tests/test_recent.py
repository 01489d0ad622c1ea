"""A memory that doesn't grow."""

from bot.service.lately.recent import Recent


def test_the_oldest_entry_is_forgotten():
    recent = Recent[str, int](2)
    for number, key in enumerate("abc"):
        recent.put(key, number)
    assert [recent.get(key) for key in "abc"] == [None, 1, 2]


def test_an_entry_put_again_is_the_newest():
    recent = Recent[str, int](2)
    for number, key in enumerate("abac"):
        recent.put(key, number)
    assert [recent.get(key) for key in "abc"] == [2, None, 3]


def test_what_is_over_is_dropped_up_to_the_first_that_is_not():
    recent = Recent[str, int](9)
    for number, key in enumerate("abcd"):
        recent.put(key, number)
    recent.put("a", 9)
    recent.drop(lambda number: number != 3)
    assert [recent.get(key) for key in "abcd"] == [9, None, None, 3]
