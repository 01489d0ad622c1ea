"""Inline mode: results for what somebody types in any chat."""

from tables import table
from telegram_fake import ANN, chatting, units

from bot.rendering.telegram.deep_links import question_of
from bot.service.store.preferences import Preferences

RU = {**ANN, "language_code": "ru"}


async def asked(bot, typed: str, offset: str = "", by=ANN) -> dict:
    await bot.update("inline_query", {"id": "77", "from": by, "query": typed, "offset": offset})
    return bot.telegram.made("answerInlineQuery")[-1]


async def test_an_excerpt_is_offered_with_title_day_and_publisher_and_sent_whole_with_its_links():
    async with chatting() as bot:
        answer = await asked(bot, "Kishida positive impetus")
        excerpts = [one for one in answer["results"] if one["id"].startswith("x")]
        result = next(one for one in excerpts if "President Putin’s visit" in one["description"])
        sent = result["input_message_content"]
        assert result["title"] == "Tokyo says Putin's visit to Japan gave positive impetus to bilateral ties"
        assert result["description"].startswith("TASS · 7 July 2017\n")
        assert sent["message_text"].endswith(f"TASS · 7 July 2017 · {result['title']} · in context")
        assert [entity["type"] for entity in sent["entities"]].count("expandable_blockquote") == 1
        assert [entity["url"][:28] for entity in sent["entities"] if "url" in entity] == [
            "https://tass.com/world/95511",
            "https://t.me/dateline_bot?st",
        ]
        assert sent["link_preview_options"] == {"is_disabled": True}


async def test_a_dated_event_says_when_it_was():
    async with chatting() as bot:
        answer = await asked(bot, "Abe in May 2016")
        event = next(one for one in answer["results"] if one["id"].startswith("t"))
        assert event["description"].startswith("6 May 2016 · TASS · 17 October 2016\n")
        assert event["input_message_content"]["message_text"].startswith("6 May 2016\n")


async def test_a_name_is_offered_by_its_name():
    async with chatting() as bot:
        first = (await asked(bot, "сэко"))["results"][0]
        assert first["title"] == "Hiroshige Seko"
        assert first["input_message_content"]["message_text"].startswith("Hiroshige Seko\n")


async def test_fifty_are_offered_at_a_time_and_the_others_as_somebody_scrolls_on():
    async with chatting() as bot:
        first = await asked(bot, "Russia Japan")
        second = await asked(bot, "Russia Japan", first["next_offset"])
        assert (len(first["results"]), first["next_offset"]) == (50, "50")
        assert second["results"]
        ids = [one["id"] for answer in (first, second) for one in answer["results"]]
        assert len(ids) == len(set(ids))


async def test_the_last_page_says_that_it_is_the_last():
    async with chatting() as bot:
        assert (await asked(bot, "Kishida"))["next_offset"] == ""
        assert (await asked(bot, "Kishida", "5000"))["results"] == []


@table("offset", ["x", "-1", "²", ""])
async def test_an_offset_of_another_make_is_the_beginning(offset):
    async with chatting() as bot:
        assert (await asked(bot, "Kishida", offset))["results"]


async def test_every_result_keeps_telegrams_rules():
    async with chatting() as bot:
        for typed in ("", "Putin", "2016", "visit", "[[Abe]] and [[Putin]] 🙂"):
            for one in (await asked(bot, typed))["results"]:
                content = one["input_message_content"]
                raw = content["message_text"].encode("utf-16-le")
                assert 1 <= len(one["id"].encode()) <= 64
                assert units(content["message_text"]) <= 4096
                for entity in content.get("entities", ()):
                    raw[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")


async def test_an_empty_query_shows_how():
    async with chatting() as bot:
        answer = await asked(bot, "  ")
        how, *events = answer["results"]
        assert how["title"] == "Type a name, some words or a date"
        assert "/said" in how["description"]
        assert len(events) > 15
        assert answer["button"]["text"] == "What can be asked"
        assert question_of(answer["button"]["start_parameter"]) == "/help"


async def test_where_nothing_is_found_the_button_says_so():
    async with chatting() as bot:
        answer = await asked(bot, "xylophone")
        assert (answer["results"], answer["button"]["text"]) == ([], "Nothing found. What can be asked?")


async def test_answers_are_cached_and_for_one_person_since_others_read_another_language():
    async with chatting() as bot:
        answer = await asked(bot, "Kishida")
        assert (answer["cache_time"], answer["is_personal"]) == (300, True)
        assert "7 июля 2017 г. · английский" in str(await asked(bot, "Kishida", by=RU))
        await bot.store.keep(ANN["id"], Preferences("ja"))
        assert "2017年7月7日 · 英語" in str(await asked(bot, "Kishida", by=RU))


async def test_marked_words_become_links_in_the_place_where_they_stand():
    async with chatting() as bot:
        first, *_ = (await asked(bot, "🙂 [[Seko]] said no to [[Putin]]"))["results"]
        sent = first["input_message_content"]
        assert first["title"] == "Send it with 2 links"
        assert first["description"].startswith("Seko → ")
        assert sent["message_text"] == "🙂 Seko said no to Putin"
        assert [(entity["offset"], entity["length"], entity["type"]) for entity in sent["entities"]] == [
            (3, 4, "text_link"),
            (19, 5, "text_link"),
        ]
        assert all(entity["url"].startswith("https://t.me/dateline_bot?start=") for entity in sent["entities"])


async def test_somebody_who_types_too_much_is_left_without_offers_for_a_while():
    async with chatting() as bot:
        for number in range(50):
            await bot.update("inline_query", {"id": "77", "from": ANN, "query": f"x{number}", "offset": ""})
        assert len(bot.telegram.made("answerInlineQuery")) == 40
        bot.later(seconds=1)
        await asked(bot, "Kishida")
        assert len(bot.telegram.made("answerInlineQuery")) == 41


async def test_a_query_that_has_grown_old_is_no_error():
    async with chatting() as bot:
        bot.telegram.refuse("answerInlineQuery", "Bad Request: query is too old and response timeout expired")
        await asked(bot, "Kishida")
