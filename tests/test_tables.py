import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tables import table

WRITTEN = """
import asyncio
import pytest
from tables import table

@pytest.fixture(scope="module")
def longest():
    return 3

@table(("word", "length"), [("a", 1), ("bb", 3), ("ccc", 3), ("dddd", 4)])
def test_length(word, length, longest):
    assert len(word) == length <= longest

@table("typed", ["1", "one", "2"])
def test_no_number(typed):
    with pytest.raises(ValueError):
        int(typed)

@table("seconds", [0, "a"])
async def test_waiting(seconds):
    await asyncio.sleep(seconds)

@table("typed", ["1", "2"])
def test_number(typed):
    assert int(typed)
"""


@pytest.mark.slow
def test_each_row_is_tried_and_each_that_fails_is_told(tmp_path):
    (tmp_path / "test_written.py").write_text(WRITTEN, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "test_written.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    told = re.findall(r"^(?:SUB)?FAILED.*", run.stdout, re.MULTILINE)
    assert {re.sub("test_written.py::|AssertionError: ", "", line) for line in told} == {
        "SUBFAILED(word='bb', length=3) test_length - assert 2 == 3",
        "SUBFAILED(word='dddd', length=4) test_length - assert 4 <= 3",
        "FAILED test_length - contains 2 failed subtests",
        "SUBFAILED(typed='1') test_no_number - Failed: DID NOT RAISE ValueError",
        "SUBFAILED(typed='2') test_no_number - Failed: DID NOT RAISE ValueError",
        "FAILED test_no_number - contains 2 failed subtests",
        """SUBFAILED(seconds='a') test_waiting - TypeError: '<=' not supported between instances of 'str' and 'int'""",
        "FAILED test_waiting - contains 1 failed subtest",
    }


def test_a_table_without_a_row_is_refused():
    with pytest.raises(ValueError, match="proves nothing"):
        table("typed", [])
