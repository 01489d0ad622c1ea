"""Conversations in the terminal, word for word: ``python tests/test_transcripts.py`` writes them anew.

What is typed stands behind ``>`` in golden/transcripts; all else there is what the bot answers.
"""

from datetime import date
from pathlib import Path

import pytest
from golden_seeds import seeds_archive

from bot.cli.chat import Chat
from bot.rendering.terminal import Terminal

TRANSCRIPTS = sorted((Path(__file__).parent / "golden" / "transcripts").glob("*.txt"))


def replayed(transcript: str) -> str:
    """The conversation that what is typed in ``transcript`` leads to now."""
    chat = Chat(seeds_archive(), date(2026, 1, 1), Terminal(numbered=True))
    typed = [line.removeprefix("> ") for line in transcript.splitlines() if line.startswith("> ")]
    return "\n\n".join(f"> {line}\n{chat.reply(line)}" for line in typed) + "\n"


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_conversation_goes_as_it_is_written_down(path):
    transcript = path.read_text(encoding="utf-8")
    assert replayed(transcript) == transcript


if __name__ == "__main__":
    for path in TRANSCRIPTS:
        path.write_text(replayed(path.read_text(encoding="utf-8")), encoding="utf-8")
