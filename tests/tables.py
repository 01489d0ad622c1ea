"""A table of cases as one test: each row is tried, and each that fails is told by itself."""

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest


def table(names: str | tuple[str, ...], rows: Iterable[Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Try what is decorated on each of ``rows``; ``names`` are those of the arguments that a row gives.

    It is written as ``pytest.mark.parametrize``, which makes a test of each row. That costs each of them, and each
    process of tests, some three milliseconds of collecting and reporting; to read a sentence takes a tenth of one. So
    a table of sentences is a table, and where a row needs something of its own, a folder or a patch, it is a test.
    """
    columns = names.replace(" ", "").split(",") if isinstance(names, str) else names
    given = [dict(zip(columns, row if len(columns) > 1 else (row,), strict=True)) for row in rows]

    def decorate(test: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(test)
        def tried(subtests: pytest.Subtests, **fixtures: Any) -> None:
            __tracebackhide__ = True
            for row in given:
                with _telling(subtests, row):
                    test(**row, **fixtures)

        @functools.wraps(test)
        async def awaited(subtests: pytest.Subtests, **fixtures: Any) -> None:
            __tracebackhide__ = True
            for row in given:
                with _telling(subtests, row):
                    await test(**row, **fixtures)

        whole = awaited if inspect.iscoroutinefunction(test) else tried
        others = [one for name, one in inspect.signature(test).parameters.items() if name not in columns]
        subtests = inspect.Parameter("subtests", inspect.Parameter.KEYWORD_ONLY)
        vars(whole)["__signature__"] = inspect.Signature([*others, subtests])
        return whole

    if not given:
        raise ValueError("a table without a row proves nothing")
    return decorate


@contextmanager
def _telling(subtests: pytest.Subtests, row: dict[str, Any]) -> Iterator[None]:
    """Whatever fails inside is told as what ``row`` does, and the next one is tried."""
    __tracebackhide__ = True
    try:
        yield
    except (Exception, pytest.fail.Exception):
        with subtests.test(**row):
            raise
