"""Documents brought in a private chat: by those who keep them, who decide on cards, and by others."""

import pytest
from files_to_add import PARAGRAPHS, page, pdf
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs
from telegram_fake import ANN, BOB, GROUP, ME, NOW, PHOTO, PRIVATE, TOKEN, buttons, chatting, message
from town_corpus import town_archive, write_town
from two_corpora import shelf_of_two, write_one

from bot.service.store.preferences import Preferences
from handlers.adding.document_card import Deed, pressed
from handlers.adding.document_card import buttons as buttons_of

SCHOOL = (
    "School opens in Ashford\n\nMayor Anna Reed opened the new school of Ashford on 1 July 2021, after three years of "
    'building. "Every child of the town has a desk here," she said to the parents who had come. Engineer Paul Marsh '
    "had drawn the plans of the house in 2018, long before the flood took the bridge.\n"
)
CHANNEL = {"id": -1007, "type": "channel", "title": "The Ashford Post", "username": "ashfordpost"}
POST = {"type": "channel", "chat": CHANNEL, "message_id": 42, "date": NOW - 86_400}
FROM_BOB = {"type": "user", "sender_user": BOB, "date": NOW}
HTML = {"file_id": "f1", "file_unique_id": "f1", "file_name": "bridge.html", "mime_type": "text/html", "file_size": 900}
NOBODY = "Only whoever runs this bot can add documents. Please send it to them."
GONE = "I don't have that document any more. Please send it again."
WHICH = "On which day was it published? Reply with the day, as 2020-05-04, or with a hyphen if nobody knows."


@pytest.fixture
def folder(tmp_path):
    return write_town(tmp_path / "town")


def keeping(folder, admins=frozenset([ANN["id"]]), **more):
    return chatting(town_archive(), folder=folder, admins=admins, **more)


async def bring(bot, text=None, **more) -> dict:
    """Ann brings something; the last message that comes of it."""
    await bot.write(text, **more)
    await bot.reloading.settled()
    return bot.telegram.sent[-1]


async def press(bot, label: str, card: dict, **more):
    await bot.press(buttons(card)[label], message_id=bot.telegram.last_id, **more)
    await bot.reloading.settled()


def texts(folder) -> set[str]:
    return {path.name for path in folder.glob("*.txt")}


async def test_a_post_that_is_forwarded_becomes_a_card_and_when_agreed_to_a_document_that_is_answered_from(folder):
    async with keeping(folder) as bot:
        card = await bring(bot, SCHOOL, forward_origin=POST)
        assert card["text"].splitlines() == [
            "School opens in Ashford",
            "",
            "Day: 31 December 2025 (as its source says)",
            "Publisher: The Ashford Post",
            "Address: https://t.me/ashfordpost/42",
            "Language: English",
            "People: Anna Reed, Paul Marsh",
            "About: education",
            "Length: 58 words",
        ]
        assert list(buttons(card)) == ["Add", "Change the day", "Drop"]
        assert "school-opens" not in str(texts(folder))
        await press(bot, "Add", card)
        assert "2025-12-31-school-opens-in-ashford.txt" in texts(folder)
        assert bot.telegram.edited[-1]["text"] == (
            "School opens in Ashford\n\nAdded as 2025-12-31-school-opens-in-ashford.txt. In a moment I answer from it."
        )
        await bot.write("/search school")
        assert "opened the new school" in bot.telegram.sent[-1]["text"]


async def test_a_file_becomes_a_card(folder):
    async with keeping(folder) as bot:
        bot.telegram.files["f1"] = page()
        card = await bring(bot, document=HTML)
        assert card["text"].startswith("Bridge to be rebuilt\n\nDay: not known\n")
        assert "Language: English" in card["text"]
        await press(bot, "Add", card)
        assert "bridge-to-be-rebuilt.txt" in texts(folder)
        (fetched,) = [call.url for call in bot.telegram.calls if call.method == "download"]
        assert fetched == f"https://api.telegram.org/file/bot{TOKEN}/documents/f1"


@pytest.mark.slow
async def test_a_pdf_becomes_a_card_whose_day_is_a_guess(folder):
    async with keeping(folder) as bot:
        bot.telegram.files["f2"] = pdf((PARAGRAPHS,))
        card = await bring(
            bot, document={**HTML, "file_id": "f2", "file_name": "a.pdf", "mime_type": "application/pdf"}
        )
        assert "Day: 4 May 2020 (a guess: the file was made then)" in card["text"]
        await press(bot, "Add", card)
        declared = (folder / "corpus.yaml").read_text(encoding="utf-8").partition("2020-05-04-bridge.txt")[2]
        assert "published: 2020-05-04" in declared  # what somebody has seen and agreed to is no guess any more
        assert "inferred" not in declared


async def test_what_is_no_document_is_refused_with_the_reason(folder):
    async with keeping(folder) as bot:
        bot.telegram.files["f1"] = b"\x89PNG and so on"
        sent = await bring(bot, document=HTML)
        assert sent["text"].startswith("I can't add that:\n\nbridge.html: it is a picture: have its text recognised")
        assert buttons(sent) == {}


@pytest.mark.parametrize("typed", ["http://127.0.0.1:1/secret", "/add http://169.254.169.254/latest/meta-data"])
async def test_an_address_of_a_neighbour_is_refused(folder, typed):
    async with keeping(folder) as bot:
        assert "which isn't on the public web" in (await bring(bot, typed))["text"]


async def test_a_short_message_that_is_forwarded_with_a_link_brings_what_it_links_to(folder):
    async with keeping(folder) as bot:
        text = "Read this: http://10.0.0.1/a"
        link = {"type": "url", "offset": 11, "length": 17}
        sent = await bring(bot, text, entities=[link], forward_origin=FROM_BOB)
        assert "10.0.0.1, which isn't on the public web" in sent["text"]


async def test_a_question_that_is_forwarded_is_answered(folder):
    async with keeping(folder) as bot:
        sent = await bring(bot, "Who is Paul Marsh?", forward_origin=FROM_BOB)
        assert "Paul Marsh" in sent["text"]
        assert "Add" not in buttons(sent)


async def test_what_somebody_wrote_elsewhere_is_no_publication_of_theirs(folder):
    async with keeping(folder) as bot:
        card = await bring(bot, SCHOOL, forward_origin=FROM_BOB)
        assert "Bob" not in card["text"]
        assert "as its source says" not in card["text"]


async def test_without_an_address_the_command_says_what_can_be_sent(folder):
    async with keeping(folder) as bot:
        assert (await bring(bot, "/add"))["text"].startswith("Send me a file, a link, or forward an article")


@pytest.mark.parametrize(
    "brought",
    [
        {"text": "/add https://example.org/a"},
        {"text": "https://example.org/a"},
        {"document": HTML},
        {"text": SCHOOL, "forward_origin": POST},
    ],
)
@pytest.mark.parametrize("contact", [None, "the editors, @ashford_editors"])
async def test_others_are_told_whom_to_ask_and_no_account(folder, brought, contact):
    async with keeping(folder, frozenset([99_887_766]), contact=contact) as bot:
        sent = await bring(bot, **brought)
        told = f"Only {contact} can add documents here. Please send it there." if contact else NOBODY
        assert [one["text"] for one in bot.telegram.sent] == [told]
        assert "99887766" not in str(sent)
        assert [call.method for call in bot.telegram.calls if call.method in ("getFile", "download")] == []


async def test_where_nobody_is_named_yet_whoever_asks_learns_how(folder):
    async with keeping(folder, frozenset()) as bot:
        sent = await bring(bot, document=HTML)
        assert "says in the configuration who can; for you, it takes this line there: admins: [1001]" in sent["text"]


async def test_too_many_links_at_once_are_not_followed(folder):
    async with keeping(folder) as bot:
        sent = await bring(bot, " ".join(f"http://10.0.0.{number}/" for number in range(11)))
        assert sent["text"].startswith("Please send me at most 10 links at once")
        assert len(bot.telegram.sent) == 1


async def test_a_link_whose_place_no_client_would_send_is_no_error(folder):
    async with keeping(folder) as bot:
        link = {"type": "url", "offset": 1, "length": 30}
        sent = await bring(bot, "🦊 fox", entities=[link], forward_origin=FROM_BOB)
        assert sent["text"]


async def test_in_a_group_nothing_is_taken(folder):
    async with keeping(folder) as bot:
        await bot.write(SCHOOL, forward_origin=POST, chat=GROUP)
        await bot.write(document=HTML, chat=GROUP)
        await bot.write("/add https://example.org/a", chat=GROUP)
        await bot.reloading.settled()
        assert bot.telegram.sent == []


async def test_a_picture_is_still_nothing_to_read(folder):
    async with keeping(folder) as bot:
        assert "I read only text" in (await bring(bot, photo=PHOTO))["text"]


async def test_the_documents_that_come_along_are_not_written_to():
    async with chatting(admins=frozenset([ANN["id"]])) as bot:
        sent = await bring(bot, SCHOOL, forward_origin=POST)
        assert sent["text"].startswith("These documents came along with me, and stay as they are.")
        assert "dateline init my-documents" in sent["text"]


async def test_a_file_that_telegram_does_not_hand_out_is_refused_before_it_is_asked_for(folder):
    async with keeping(folder) as bot:
        sent = await bring(bot, document={**HTML, "file_size": 20_000_001})
        assert sent["text"] == "Telegram hands me files of at most 20 MB. Add it where I run: dateline add."
        assert bot.telegram.made("getFile") == []


async def test_a_file_that_cannot_be_had_just_now_is_said(folder):
    async with keeping(folder) as bot:
        bot.telegram.refuse("getFile", "Bad Request: wrong file_id or the file is temporarily unavailable")
        with capture_logs() as logs:
            sent = await bring(bot, document=HTML)
        assert sent["text"] == "Telegram didn't hand me that file. Please send it again."
    assert "warning" in [log["log_level"] for log in logs]


async def test_the_day_is_asked_for_and_changed(folder):
    async with keeping(folder) as bot:
        card = await bring(bot, SCHOOL, forward_origin=FROM_BOB)
        await press(bot, "Change the day", card)
        asked = bot.telegram.sent[-1]
        assert (asked["text"], asked["reply_markup"]["force_reply"]) == (WHICH, True)
        question = message(bot.telegram.last_id, WHICH, by=ME)
        await bring(bot, "5.7.2021", reply_to_message=question)
        assert "Day: 5 July 2021 (as you say)" in bot.telegram.edited[-1]["text"]
        await press(bot, "Add", bot.telegram.edited[-1])
        assert "published: 2021-07-05" in (folder / "corpus.yaml").read_text(encoding="utf-8")
        assert "inferred" not in (folder / "corpus.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("yesterday-ish", "I don't read that as a day."),
        ("2021", "I don't read that as a day."),
        ("2021-02-30", "I don't read that as a day."),
        ("2031-01-01", "That day is still to come."),
        ("-", "Day: not known"),
        ("5 июля 2021 г.", "Day: 5 July 2021 (as you say)"),
    ],
)
async def test_a_day_is_a_day(folder, typed, told):
    async with keeping(folder) as bot:
        await press(bot, "Change the day", await bring(bot, SCHOOL, forward_origin=POST))
        question = message(bot.telegram.last_id, WHICH, by=ME)
        await bring(bot, typed, reply_to_message=question)
        assert told in (bot.telegram.texts[-1] or "")


async def test_what_is_dropped_is_forgotten(folder):
    async with keeping(folder) as bot:
        before = texts(folder)
        card = await bring(bot, SCHOOL, forward_origin=POST)
        await press(bot, "Drop", card)
        assert bot.telegram.edited[-1]["text"] == "School opens in Ashford\n\nDropped."
        await press(bot, "Add", card)
        assert (bot.telegram.toasts[-1], texts(folder)) == (GONE, before)


async def test_a_button_from_before_a_restart_says_to_send_it_again(folder):
    async with keeping(folder) as bot:
        await bot.press("=+aAAAAAAAA")
        assert bot.telegram.toasts == [GONE]
        await bring(bot, "2020-05-04", reply_to_message=message(5, WHICH, by=ME))
        assert bot.telegram.sent[-1]["text"] == GONE


async def test_a_button_is_for_those_who_keep_the_documents(folder):
    async with keeping(folder) as bot:
        card = await bring(bot, SCHOOL, forward_origin=POST)
        await press(bot, "Add", card, by=BOB, chat={**PRIVATE, "id": BOB["id"]})
        assert bot.telegram.toasts == ["Only those who keep my documents decide on that."]
        assert "school" not in str(texts(folder))


async def test_pressed_twice_it_is_added_once(folder):
    async with keeping(folder) as bot:
        card = await bring(bot, SCHOOL, forward_origin=POST)
        for _ in range(2):
            await bot.press(buttons(card)["Add"], message_id=bot.telegram.last_id)
        await bot.reloading.settled()
        assert [name for name in texts(folder) if "school" in name] == ["2025-12-31-school-opens-in-ashford.txt"]


async def test_what_is_there_already_is_said_and_not_added_again(folder):
    async with keeping(folder) as bot:
        await press(bot, "Add", await bring(bot, SCHOOL, forward_origin=POST))
        sent = await bring(bot, SCHOOL, forward_origin=POST)
        assert "It is there already, as 2025-12-31-school-opens-in-ashford.txt." in sent["text"]
        assert buttons(sent) == {}
        sent = await bring(bot, SCHOOL + "One more sentence.\n", forward_origin=FROM_BOB)
        assert "Much the same is there already, as 2025-12-31-school-opens-in-ashford.txt: 9" in sent["text"]
        assert list(buttons(sent)) == ["Add", "Change the day", "Drop"]


async def test_what_cannot_be_added_goes_on_waiting_and_the_reason_is_said(folder):
    async with keeping(folder) as bot:
        card = await bring(bot, SCHOOL, forward_origin=POST)
        (folder / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
        await press(bot, "Add", card)
        assert "unknown key 'colour'" in bot.telegram.sent[-1]["text"]
        (folder / "corpus.yaml").write_text("", encoding="utf-8")
        await bot.press(buttons(bot.telegram.edited[-1])["Add"], message_id=5001)
        await bot.reloading.settled()
        assert "2025-12-31-school-opens-in-ashford.txt" in texts(folder)


async def test_of_a_file_of_many_documents_some_are_shown_and_the_others_counted(folder):
    async with keeping(folder) as bot:
        rows = "".join(f"Case {n},The court of Ashford heard case number {n} on a rainy morning.\n" for n in range(13))
        bot.telegram.files["f1"] = f"title,text\n{rows}".encode()
        sent = await bring(bot, document={**HTML, "file_name": "cases.csv", "mime_type": "text/csv"})
        assert sent["text"] == "3 more documents are in it. Add them where I run: dateline add."
        assert len(bot.telegram.sent) == 11


async def test_it_goes_to_the_corpus_that_whoever_brings_it_has_chosen(tmp_path):
    for name in ("north", "south"):
        write_one(name, tmp_path / name)
    async with chatting(shelf=shelf_of_two(tmp_path), admins=frozenset([ANN["id"]])) as bot:
        await bot.store.keep(ANN["id"], Preferences(corpus="south"))
        card = await bring(bot, SCHOOL, forward_origin=POST)
        assert card["text"].splitlines()[-1] == "Documents: south"
        await bot.store.keep(ANN["id"], Preferences(corpus="north"))
        await press(bot, "Add", card)
    assert [path.parent.name for path in tmp_path.rglob("*school*.txt")] == ["south"]


@given(st.sampled_from(Deed), st.text("abcXYZ019_-", min_size=8, max_size=8))
def test_a_button_under_a_card_is_understood_and_keeps_the_limit(deed, name):
    data = [button.callback_data for row in buttons_of(name, "en").inline_keyboard for button in row]
    assert all(len(one.encode()) <= 64 for one in data)
    assert (deed, name) in map(pressed, data)


@given(st.text(max_size=64))
def test_no_data_that_somebody_made_up_fails(data):
    assert pressed(data) is None or data.startswith("=+")
