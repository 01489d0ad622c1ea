"""The benchmarks run, and the resolver keeps to the error rates that its thresholds were chosen for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.slow


def run(script: str, *options: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, f"benchmarks/{script}.py", *options],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()


def test_strangers_are_seldom_taken_for_somebody_known():
    last = json.loads(run("thresholds", "--rounds", "1")[-1])
    held_out = last["figures"]["held_out"]
    assert held_out["first_right"] >= 97
    assert held_out["sure_and_wrong"] <= 1
    assert held_out["strangers_sure"] <= 4


@pytest.mark.parametrize("kind", ["made", "mixed"])
def test_the_resolver_finds_what_is_typed_with_a_slip_or_in_cyrillic(kind: str):
    figures = json.loads(run("resolver", "1000", "--kinds", kind)[-1])
    assert figures["names"] == 1000
    assert figures["resolve"]["right"] >= 95
