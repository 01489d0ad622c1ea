"""What becomes of the documents that somebody has brought: added, dropped, or given another day."""

from dataclasses import dataclass, field
from functools import partial

from msgspec.structs import replace
from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.answers.message import say
from bot.errors import DatelineError
from bot.rendering.telegram.view import View
from bot.service.adding.desk import Desk, Proposal, dated
from bot.service.corpora.reloading import Reloading
from bot.service.lately.recent import Recent
from bot.service.tasks.background import Background
from handlers.adding import document_card
from handlers.adding.cards import Cards, complain
from handlers.adding.day_asked import ask_day, read_day
from handlers.adding.document_card import Deed
from handlers.buttons import toast
from handlers.reloading import tell_asker
from handlers.sending.replies import Reply
from handlers.views import Readers

_GONE = say("I don't have that document any more. Please send it again.")
_MINE_ALONE = say("Only those who keep my documents decide on that.")
_ADDED = say("Added as {name}. In a moment I answer from it.")
_DROPPED = say("Dropped.")
_QUESTIONS = 500  # for a day, that wait for a reply


@dataclass(frozen=True, slots=True)
class Deciding:
    """Does what keepers say by the buttons under cards."""

    readers: Readers
    desk: Desk
    reloading: Reloading
    background: Background
    asked: Recent[tuple[int, int], str] = field(default_factory=lambda: Recent(_QUESTIONS))

    async def press(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says."""
        query = update.callback_query
        if not query:
            return
        message, me = query.message, context.bot.bot
        view = (await self.readers.of(message.chat if message else None, query.from_user, me)).view
        pressed = document_card.pressed(query.data or "")
        proposal = self.desk.get(pressed[1]) if pressed else None
        if not self.readers.keepers.hold(query.from_user):
            await toast(query, _MINE_ALONE, view.locale)
        elif not pressed or not proposal or not isinstance(message, Message) or not message.is_accessible:
            await toast(query, _GONE, view.locale)
        else:
            await toast(query, None, view.locale)
            await self._do(*pressed, proposal, message, view, update, context)

    async def _do(
        self,
        deed: Deed,
        name: str,
        proposal: Proposal,
        message: Message,
        view: View,
        update: Update,
        context: ContextTypes.DEFAULT_TYPE,
    ) -> None:
        if deed is Deed.CHANGE:
            question = await ask_day(message, view)
            self.asked.put((question.chat_id, question.message_id), name)
            return
        self.desk.drop(name)
        if deed is Deed.DROP:
            await Cards(self.desk).settle(message, proposal, _DROPPED, view)
            return
        work = self._add(proposal, message, view)
        self.background.begin(work, partial(context.application.process_error, update))

    async def _add(self, proposal: Proposal, message: Message, view: View) -> None:
        """Add it, and have it read; if it can't be added, it goes on waiting."""
        cards = Cards(self.desk)
        try:
            name = await self.desk.add(proposal)
        except (DatelineError, OSError) as error:
            await cards.renew(message, self.desk.put(proposal), proposal, view)
            await complain(message, error, view)
            return
        await cards.settle(message, proposal, replace(_ADDED, values={"name": name}), view)
        told = partial(tell_asker, message=message, view=view, only_problems=True)
        self.reloading.begin(proposal.corpus, told, if_changed=True)

    async def date(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Take the day that somebody replies with."""
        message = update.message
        if not message or not message.reply_to_message:
            return
        view = (await self.readers.of(message.chat, message.from_user, context.bot.bot)).view
        name = self.asked.get((message.chat_id, message.reply_to_message.message_id))
        proposal = self.desk.get(name) if name and self.readers.keepers.wrote(message) else None
        if not name or not proposal:
            await Reply.saying(_GONE, view).send(message)
            return
        day, problem = read_day(message.text or "", self.readers.shelf[proposal.corpus].ask.today())
        if problem:
            await Reply.saying(problem, view).send(message)
            return
        changed = dated(proposal, day)
        self.desk.change(name, changed)
        await Cards(self.desk).renew(message, name, changed, view)
