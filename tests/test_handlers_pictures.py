"""Pictures and files in chats: along with the text in private, by a button elsewhere."""

from dataclasses import replace
from io import BytesIO

import pytest
from golden_seeds import seeds_archive
from icalendar import Calendar
from PIL import Image
from telegram_fake import ANN, BOB, FORUM, GROUP, PHOTO, buttons, chatting, message, more

from bot.rendering.picture.marks import Ink
from bot.rendering.picture.painting import COLOURS, Theme
from bot.rendering.telegram.press import Action, Asked, Press

pytestmark = pytest.mark.slow  # together they take seconds

LONG = "/timeline " + "since the first of January of the year 2016 "
FILES = ["📅 .ics", "CSV", "TimelineJS"]


def paper(call) -> tuple[int, int, int]:
    """The colour of the paper of the picture that ``call`` sends."""
    (content,) = call.files.values()
    return Image.open(BytesIO(content)).getpixel((0, 0))


def pictures(bot, method: str = "sendPhoto"):
    return [call for call in bot.telegram.calls if call.method == method]


def pressing(action: Action, typed: str | None, page: int = 0, asker=ANN) -> str:
    return Press(action, Asked(asker["id"], typed), page).data


@pytest.mark.parametrize("question", ["/timeline", "/timeline Putin", "/plan", "What happened in 2016?"])
async def test_in_private_a_picture_follows_the_text_without_a_sound(question):
    async with chatting() as bot:
        number = await bot.write(question)
        assert [call.method for call in bot.telegram.calls[-2:]] == ["sendMessage", "sendPhoto"]
        (sent,) = pictures(bot)
        assert sent.parameters["disable_notification"] is True
        assert sent.parameters["reply_parameters"]["message_id"] == number
        assert paper(sent) == COLOURS[Theme.LIGHT][Ink.PAPER]


@pytest.mark.parametrize("question", ["/who Abe", "/plan 4", "/help", "/timeline nobody", "/said Seko", "/sources"])
async def test_what_has_no_picture_stays_text(question):
    async with chatting() as bot:
        await bot.write(question)
        assert not pictures(bot)
        assert not {*FILES, "🖼 Picture"} & {*buttons(bot.telegram.sent[0])}


async def test_a_picture_bears_the_name_of_its_question():
    async with chatting() as bot:
        await bot.write("/timeline Putin")
        assert pictures(bot)[0].parameters["photo"] == "timeline-putin.png"


async def test_in_a_group_a_picture_comes_only_if_asked_for():
    async with chatting() as bot:
        number = await bot.write("/timeline", chat=GROUP)
        assert not pictures(bot)
        await bot.press(
            buttons(bot.telegram.sent[0])["🖼 Picture"], chat=GROUP, below=message(number, "/timeline", chat=GROUP)
        )
        (sent,) = pictures(bot)
        assert sent.parameters["reply_parameters"]["message_id"] == number
        assert bot.telegram.toasts == [None]


async def test_in_private_the_text_needs_no_button_for_what_follows():
    async with chatting() as bot:
        await bot.write("/timeline")
        assert "🖼 Picture" not in buttons(bot.telegram.sent[0])
        assert not {*FILES} & {*buttons(bot.telegram.sent[0])}
        assert list(buttons(pictures(bot)[0].parameters)) == ["🌙 Dark", *FILES]


async def test_a_plan_has_no_files():
    async with chatting() as bot:
        await bot.write("/plan")
        assert list(buttons(pictures(bot)[0].parameters)) == ["🌙 Dark"]


async def test_the_button_stays_when_pages_turn():
    async with chatting() as bot:
        await bot.write("/timeline", chat=GROUP)
        await bot.press(more(bot.telegram.sent[0]), chat=GROUP)
        assert list(buttons(bot.telegram.edited[0]))[-3:] == ["🖼 Picture", "Not what I asked", "✕"]


async def test_a_picture_turns_dark_and_light_in_place():
    async with chatting() as bot:
        await bot.write("/timeline")
        dark = buttons(pictures(bot)[0].parameters)["🌙 Dark"]
        await bot.press(dark, message_id=5002, photo=PHOTO)
        (edited,) = pictures(bot, "editMessageMedia")
        assert edited.parameters["message_id"] == 5002
        assert paper(edited) == COLOURS[Theme.DARK][Ink.PAPER]
        light = buttons(edited.parameters)["☀ Light"]
        await bot.press(light, message_id=5002, photo=PHOTO)
        assert paper(pictures(bot, "editMessageMedia")[1]) == COLOURS[Theme.LIGHT][Ink.PAPER]
        assert len(pictures(bot)) == 1


@pytest.mark.parametrize(
    ("label", "name", "begins"),
    [
        ("📅 .ics", "timeline-putin.ics", b"BEGIN:VCALENDAR"),
        ("CSV", "timeline-putin.csv", b"\xef\xbb\xbfevent"),
        ("TimelineJS", "timeline-putin.json", b"{"),
    ],
)
async def test_each_file_comes_as_a_document_below_the_question(label, name, begins):
    async with chatting() as bot:
        number = await bot.write("/timeline Putin")
        below = message(number, "/timeline Putin")
        await bot.press(buttons(pictures(bot)[0].parameters)[label], message_id=5002, below=below, photo=PHOTO)
        (sent,) = pictures(bot, "sendDocument")
        assert sent.parameters["document"] == name
        assert sent.parameters["reply_parameters"]["message_id"] == number
        assert sent.files["document"].startswith(begins)


async def test_a_calendar_file_holds_every_event_of_the_answer():
    async with chatting() as bot:
        await bot.press(pressing(Action.EXPORT, "/timeline"))
        (content,) = pictures(bot, "sendDocument")[0].files.values()
        found = [part for part in Calendar.from_ical(content).walk() if part.name == "VEVENT"]
        assert len(found) == len(seeds_archive().entries)


async def test_files_of_one_event_stand_under_its_text():
    async with chatting() as bot:
        await bot.write("/timeline 2017-03-24..2017-03-24")
        assert not pictures(bot)
        assert list(buttons(bot.telegram.sent[0])) == ["Not what I asked", *FILES]


async def test_pictures_and_files_come_into_the_topic():
    topic = {"message_thread_id": 7, "is_topic_message": True}
    async with chatting() as bot:
        await bot.press(pressing(Action.DRAW, "/plan"), chat=FORUM, **topic)
        await bot.press(pressing(Action.EXPORT, "/timeline"), chat=FORUM, **topic)
        sent = [*pictures(bot), *pictures(bot, "sendDocument")]
        assert [call.parameters["message_thread_id"] for call in sent] == [7, 7]


async def test_a_question_too_long_for_a_button_is_read_from_the_message_replied_to():
    async with chatting() as bot:
        number = await bot.write(LONG)
        await bot.press(
            buttons(pictures(bot)[0].parameters)["📅 .ics"], message_id=5002, below=message(number, LONG), photo=PHOTO
        )
        assert pictures(bot, "sendDocument")


async def test_somebody_elses_picture_is_not_for_pressing():
    async with chatting() as bot:
        await bot.press(pressing(Action.DRAW, "/timeline"), by=BOB, chat=GROUP)
        assert not pictures(bot)
        assert bot.telegram.toasts[0].startswith("These buttons are for whoever asked.")


@pytest.mark.parametrize("reason", ["not enough rights to send photos to the chat", "CHAT_SEND_PHOTOS_FORBIDDEN"])
async def test_a_chat_that_takes_no_photos_is_told_of(reason):
    async with chatting() as bot:
        bot.telegram.refuse("sendPhoto", f"Bad Request: {reason}")
        await bot.press(pressing(Action.DRAW, "/timeline"), chat=GROUP)
        assert bot.telegram.toasts == ["This chat doesn't let me send that."]


@pytest.mark.parametrize(
    ("action", "typed", "page"),
    [(Action.DRAW, "/who Abe", 0), (Action.EXPORT, "/plan", 0), (Action.EXPORT, "/timeline", 9)],
)
async def test_what_is_there_no_more_is_told(action, typed, page):
    async with chatting() as bot:
        await bot.press(pressing(action, typed, page))
        assert bot.telegram.toasts == ["The documents have nothing of that any more. Please ask again."]


async def test_a_picture_that_cannot_be_edited_any_more_has_to_be_asked_for_again():
    async with chatting() as bot:
        bot.telegram.refuse("editMessageMedia", "Bad Request: message can't be edited")
        await bot.press(pressing(Action.DRAW, "/timeline", 1), photo=PHOTO)
        assert bot.telegram.toasts == ["This picture is too old for its buttons. Please ask again."]


async def test_a_picture_that_shows_so_already_is_no_error():
    async with chatting() as bot:
        bot.telegram.refuse("editMessageMedia", "Bad Request: message is not modified: the same")
        await bot.press(pressing(Action.DRAW, "/timeline", 1), photo=PHOTO)
        assert bot.telegram.toasts == [None]


async def test_an_edited_question_changes_its_picture():
    async with chatting() as bot:
        number = await bot.write("/timeline")
        await bot.write("/timeline Putin", edit=number)
        assert len(pictures(bot)) == 1
        (edited,) = pictures(bot, "editMessageMedia")
        assert edited.parameters["message_id"] == 5002


async def test_an_edited_question_without_a_picture_takes_the_old_one_away():
    async with chatting() as bot:
        number = await bot.write("/timeline")
        await bot.write("/who Abe", edit=number)
        assert [call["message_id"] for call in bot.telegram.made("deleteMessage")] == [5002]
        await bot.write("/plan", edit=number)
        assert len(pictures(bot)) == 2


async def test_an_old_picture_that_cannot_be_taken_away_is_left():
    async with chatting() as bot:
        number = await bot.write("/timeline")
        bot.telegram.refuse("deleteMessage", "Bad Request: message can't be deleted")
        await bot.write("/who Abe", edit=number)
        assert len(bot.telegram.edited) == 1


async def test_a_picture_follows_a_suggested_timeline():
    async with chatting() as bot:
        await bot.press(Press(Action.ASK, Asked(ANN["id"], "/timeline Putin")).data)
        assert [call.method for call in bot.telegram.calls[-3:]] == ["sendMessage", "sendPhoto", "answerCallbackQuery"]


async def test_without_the_extra_there_are_files_and_no_pictures(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "uharfbuzz", None)
    async with chatting() as bot:
        await bot.write("/timeline")
        assert not pictures(bot)
        assert list(buttons(bot.telegram.sent[0]))[-3:] == FILES


async def test_another_process_draws_the_same_picture():
    async with chatting() as bot:
        await bot.write("/timeline", chat=GROUP)
        draw = buttons(bot.telegram.sent[0])["🖼 Picture"]
    async with chatting(replace(seeds_archive())) as other:
        await other.press(draw, chat=GROUP)
        assert len(pictures(other)) == 1


async def test_in_a_group_what_was_asked_for_can_be_taken_away_again():
    async with chatting() as bot:
        await bot.press(pressing(Action.DRAW, "/timeline"), chat=GROUP)
        await bot.press(pressing(Action.EXPORT, "/timeline"), chat=GROUP)
        for call in (*pictures(bot), *pictures(bot, "sendDocument")):
            assert "✕" in buttons(call.parameters)


async def test_pictures_and_their_buttons_speak_the_askers_language():
    async with chatting() as bot:
        await bot.write("/timeline", by={**ANN, "language_code": "ru"})
        assert next(iter(buttons(pictures(bot)[0].parameters))) == "🌙 Тёмная"


async def test_a_timeline_opened_in_private_comes_with_its_picture():
    async with chatting() as bot:
        number = await bot.write(LONG, chat=GROUP)
        private = buttons(bot.telegram.sent[0])["In private"]
        await bot.press(private, chat=GROUP, below=message(number, LONG, chat=GROUP))
        assert pictures(bot)[0].parameters["chat_id"] == ANN["id"]
