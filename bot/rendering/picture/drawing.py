"""An answer -> a picture."""

from bot.answers.answer import Answer
from bot.rendering.picture.painting import Theme, paint
from bot.rendering.picture.plan_content import plan_content
from bot.rendering.picture.plan_page import plan_page
from bot.rendering.picture.timeline_content import timeline_content
from bot.rendering.picture.timeline_page import timeline_page


def draw(answer: Answer, theme: Theme = Theme.LIGHT, locale: str = "en", bot: str | None = None) -> bytes | None:
    """A PNG of a timeline or of a plan's overview; None of any other answer. ``bot`` is the bot's name in Telegram.

    It takes too long for the event loop: call it in a thread.
    """
    if timeline := timeline_content(answer, locale, bot):
        return paint(timeline_page(timeline), theme)
    if matrix := plan_content(answer, locale, bot):
        return paint(plan_page(matrix), theme)
    return None
