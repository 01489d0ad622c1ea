"""Where things are."""

from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
"""The documents that come along, asked about where no others are named."""
