"""Shows the cards of documents that somebody has brought, and why something is none."""

from dataclasses import dataclass, replace

from telegram import Message

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.corpus.adding.draft import Refused
from bot.rendering.telegram.pages import page_of
from bot.rendering.telegram.rich import join, plain
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from bot.service.adding.desk import Desk, Proposal
from handlers.adding import document_card
from handlers.adding.refusals import message_of
from handlers.sending.replies import Reply

_REFUSED = say("I can't add that:")
_LONGEST = 3500  # units of what is wrong, in a message of 4096


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of the documents that wait on ``desk``."""

    desk: Desk

    async def show(self, message: Message, proposal: Proposal, view: View) -> None:
        """Show ``proposal`` below ``message``, and remember it; without buttons if there is nothing to decide."""
        page = document_card.page(proposal.card, proposal.corpus, view.locale)
        if document_card.is_known(proposal.card):
            await Reply(page).send(message)
            return
        name = self.desk.put(proposal)
        shown = await Reply(page, document_card.buttons(name, view.locale)).send(message)
        self.desk.change(name, replace(proposal, shown=shown))

    async def renew(self, message: Message, name: str, proposal: Proposal, view: View) -> None:
        """Show ``proposal``, remembered under ``name``, as it is now: where it stood, or below ``message``."""
        page = document_card.page(proposal.card, proposal.corpus, view.locale)
        shown = await Reply(page, document_card.buttons(name, view.locale)).put(message, proposal.shown or None)
        self.desk.change(name, replace(proposal, shown=shown))

    async def settle(self, message: Message, proposal: Proposal, sentence: Sentence, view: View) -> None:
        """Put what became of ``proposal`` in the place of its card, ``message``."""
        page = document_card.settled(proposal.card, sentence, view.locale)
        await Reply(page).replace(message, message.message_id)


async def complain(message: Message, error: Exception, view: View) -> None:
    """Say why something can't be added."""
    why = f"{error.where}: {fill(message_of(error.why), view.locale)}" if isinstance(error, Refused) else str(error)
    told = join([plain(fill(_REFUSED, view.locale)), plain(why, _LONGEST)], "\n\n")
    await Reply(page_of(told), silent=view.silent).send(message)
