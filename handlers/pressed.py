"""A button that somebody pressed, and the answer that it belongs to."""

from dataclasses import dataclass

from telegram import Message, User

from bot.answers.answer import Answer
from bot.rendering.telegram.press import Press
from bot.rendering.telegram.view import View
from bot.service.asking.asking import Ask
from handlers.addressing import question_in
from handlers.replied import asked_again


@dataclass(frozen=True, slots=True)
class Pressed:
    """What somebody pressed, under which message of ``me``, the bot, how answers are shown there, and what answers."""

    press: Press
    by: User
    message: Message
    me: User
    view: View
    ask: Ask

    @property
    def is_current(self) -> bool:
        """Are the documents still those that the answer was made of?"""
        return self.press.edition == self.view.edition

    async def answer(self) -> Answer | None:
        """The answer that the button belongs to; None if its question is gone, or what it is about.

        The question stands in the button, or else in the message that was answered.
        """
        replied, again = self.message.reply_to_message, asked_again(self.press.asked, self.message)
        question = again and (again[0] or (question_in(self.me, replied) if replied else None))
        if not question or not again:
            return None
        return await _follow(self.press.asked.path, await self.ask.answer(question, again[1]), self.ask)


async def _follow(path: tuple[int, ...], answer: Answer, ask: Ask) -> Answer | None:
    """The answer to which ``path`` leads from ``answer``; None if no such suggestion is there."""
    for step in path:
        if step >= len(answer.suggestions):
            return None
        answer = await ask.answer(answer.suggestions[step].typed)
    return answer
