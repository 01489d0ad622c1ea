"""The documents that come along."""

from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"
"""Their folder, asked about where no other is named."""
