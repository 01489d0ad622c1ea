"""Where a tool is told to look away, it is said why."""

import re
from pathlib import Path

import bot

ROOT = Path(bot.__file__).parents[1]
FOLDERS = ("bot", "handlers", "tests", "benchmarks", "tools", "docs")
BARE = re.compile(r".*# (?:noqa: [A-Z0-9]+(?:, [A-Z0-9]+)*|type: ignore\[[a-z-]+\])$", re.MULTILINE)


def test_every_mark_has_its_reason():
    texts = (path.read_text(encoding="utf-8") for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    assert [line for text in texts if "# noqa" in text or "# type:" in text for line in BARE.findall(text)] == []
