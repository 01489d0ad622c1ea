"""A table of cases as one test: each row is tried, and each that fails is told by itself."""

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest


def table(names: str | tuple[str, ...], rows: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Try what is decorated on each of ``rows``; ``names`` are those of the arguments that a row gives.

    It is written as ``pytest.mark.parametrize``, which makes a test of each row. That costs each of them, and each
    process of tests, some three milliseconds of collecting and reporting; to read a sentence takes a tenth of one. So
    a table of sentences is a table, and where a row needs something of its own, a folder or a patch, it is a test.
    """
    columns = names.replace(" ", "").split(",") if isinstance(names, str) else names
    given = [dict(zip(columns, row if len(columns) > 1 else (row,), strict=True)) for row in rows]

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def tried(subtests: pytest.Subtests, **fixtures: Any) -> None:
            __tracebackhide__ = True
            assert given, "a table without a row proves nothing"
            for row in given:
                try:
                    test(**row, **fixtures)
                except (Exception, pytest.fail.Exception):  # whatever it is, it is told, and the next row tried
                    with subtests.test(**row):
                        raise

        others = [one for name, one in inspect.signature(test).parameters.items() if name not in columns]
        subtests = inspect.Parameter("subtests", inspect.Parameter.KEYWORD_ONLY)
        vars(tried)["__signature__"] = inspect.Signature([*others, subtests])
        return tried

    return decorate
