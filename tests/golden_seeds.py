"""What is known of the five seeds, for tests to hold the readers to."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus

SEEDS = Path(__file__).parents[1] / "seeds"


@cache
def golden() -> dict[str, Any]:
    return yaml.safe_load((Path(__file__).parent / "golden" / "seeds.yaml").read_text(encoding="utf-8"))


def seed(name: str) -> str:
    return (SEEDS / name).read_bytes().decode("utf-8")


@cache
def seeds_archive() -> Archive:
    return Archive.build(load_corpus(SEEDS, date(2026, 1, 1)))
