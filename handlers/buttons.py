"""Buttons under answers: other pages, and what else can be asked."""

from telegram import CallbackQuery, Message, Update, User
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.telegram.press import ANYBODY, Action, Asked, Press
from bot.rendering.wording import fill
from handlers.addressing import question_in
from handlers.pictures import Pictures
from handlers.replies import Ask, Reply

_ASK_AGAIN = say("This answer is too old for its buttons. Please ask again.")
_ANOTHERS = say("These buttons are for whoever asked. Ask me yourself, and you get your own.")


async def press_button(update: Update, context: ContextTypes.DEFAULT_TYPE, *, ask: Ask, pictures: Pictures) -> None:
    """Do what the button says, for the person who asked."""
    query = update.callback_query
    if query:
        await _toast(query, await _act(query, context.bot.bot, ask, pictures))


async def _act(query: CallbackQuery, me: User, ask: Ask, pictures: Pictures) -> Sentence | None:
    """Do what the button says; what to tell the person who pressed it, if it can't be done."""
    press, message = Press.parse(query.data or ""), query.message
    if press and press.asked.asker not in (ANYBODY, query.from_user.id):
        return _ANOTHERS
    if not press or not isinstance(message, Message) or not message.is_accessible:
        return _ASK_AGAIN
    answer = _answer_again(press.asked, me, message, ask)
    if answer is None:
        return _ASK_AGAIN
    if press.action in (Action.DRAW, Action.EXPORT):
        return await pictures.press(press, message, answer)
    reply = Reply.of(answer, press.asked, me.username or "", press.page)
    if not await _show(pictures.under(reply, message, answer, press.asked), press.action, message):
        return _ASK_AGAIN
    if press.action is Action.ASK:
        await pictures.follow(message, answer, press.asked)
    return None


def _answer_again(asked: Asked, me: User, message: Message, ask: Ask) -> Answer | None:
    """The answer that ``asked`` leads to; None if its question is gone, or its suggestions have changed."""
    replied = message.reply_to_message
    question = asked.typed or (question_in(me, replied) if replied else None)
    if not question:
        return None
    answer = ask(question)
    for step in asked.path:
        if step >= len(answer.suggestions):
            return None
        answer = ask(answer.suggestions[step].typed)
    return answer


async def _show(reply: Reply, action: Action, message: Message) -> bool:
    if action is Action.TURN:
        return await reply.replace(message, message.message_id)
    question = message.reply_to_message
    await reply.send(message, below=question.message_id if question else None)
    return True


async def _toast(query: CallbackQuery, sentence: Sentence | None) -> None:
    """End the button's waiting; a query older than some minutes can't be answered, which does no harm."""
    try:
        await query.answer(fill(sentence) if sentence else None)
    except BadRequest as error:
        if "query" not in str(error).lower():
            raise
