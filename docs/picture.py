"""Draws docs/picture.svg: two chats with the bot on the documents that come along.

Run it from the project's folder: ``python docs/picture.py``. The messages are what the bot would send, entities and
buttons included; only the telephone around them is drawn.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.answers.commands import answer  # noqa: E402 - found through the line above
from bot.answers.question import Question  # noqa: E402
from bot.archive.archive import Archive  # noqa: E402
from bot.corpus.loading import load_corpus  # noqa: E402
from bot.rendering.telegram.pages import Page  # noqa: E402
from bot.rendering.telegram.press import Asked  # noqa: E402
from bot.rendering.telegram.view import View  # noqa: E402
from docs.phone import Bubble, save  # noqa: E402
from handlers.sending.replies import Reply  # noqa: E402

CHATS = (("/timeline Vladivostok",), ("/said Кисида", "/said Putin", "Who won the election in France?"))
TODAY = date(2018, 2, 1)
TARGET = ROOT / "docs" / "picture.svg"


def main() -> None:
    """Write the picture; the telephones are as tall as the longer chat needs."""
    archive = Archive.build(load_corpus(ROOT / "seeds", TODAY))
    shown = "Two chats with Dateline: " + "; ".join(question for chat in CHATS for question in chat)
    save(TARGET, shown, [list(chat(archive, questions)) for questions in CHATS])


def chat(archive: Archive, questions: Iterable[str]) -> Iterator[Bubble]:
    """The questions and the bot's answers to them."""
    for question in questions:
        yield Bubble(Page(question), own=True)
        found = answer(archive, Question.parse(question), TODAY)
        reply = Reply.of(found, Asked.of(1, question), View("dateline_bot", rated=True))
        rows = reply.buttons.inline_keyboard if reply.buttons else ()
        yield Bubble(reply.page, buttons=tuple(tuple(button.text for button in row) for row in rows))


if __name__ == "__main__":
    main()
