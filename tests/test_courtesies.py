"""What is said to the bot without asking anything."""

from bridge_corpus import ask
from tables import table

from bot.answers.typed.courtesies import asks_nothing, wants_help, wants_retelling
from bot.rendering.wording import fill

THANKS = [
    *("Thanks!", "thank you", "Thank you so much, bot 🙏", "THX", "ok thanks", "Great, thanks a lot for your help"),
    *("спасибо", "Спасибо большое!", "благодарю вас", "спс", "Всем спасибо за ответ", "ок, понял, спасибо"),
    *("ありがとう", "ありがとうございます！", "どうもありがとうございました", "サンキュー", "どうも", "感謝します"),
    *("👍", "❤️", "...", "🙏🙏"),
]
QUESTIONS = [
    *("who thanked Anna?", "thanks to whom was it built", "great", "what about the thanks", "?", "？"),
    *("спасибо, а когда?", "кого благодарят", "хорошо", "どうもそうらしい安倍", "感謝祭はいつ", "ok"),
]


@table("text", THANKS)
def test_thanks_ask_nothing(text):
    assert asks_nothing(text)


@table("text", QUESTIONS)
def test_a_question_with_thanks_in_it_is_one(text):
    assert not asks_nothing(text)


@table(
    "text",
    [
        *("help", "Help me please!", "hello", "Hi there", "good evening, bot", "What is this?", "what can you do"),
        *("привет", "Здравствуйте! Что это?", "помощь", "помогите, пожалуйста", "Добрый день", "кто ты?"),
        *("こんにちは", "使い方は？", "ヘルプ", "これは何ですか"),
    ],
)
def test_who_greets_or_is_at_a_loss_wants_help(text):
    assert wants_help(text)


@table(
    "text",
    [
        *("help for the islands", "what is this plan", "hello Abe", "who are you quoting", "", "thanks", "good"),
        *("помощь островам", "что это за план", "кто это", "助けてくれた人は", "Hi-Tech"),
    ],
)
def test_a_question_that_begins_like_a_greeting_is_one(text):
    assert not wants_help(text)


@table(
    "text",
    [
        *("Summarize the plan", "Can you summarise it, please?", "give me a short overview", "sum up what Reed said"),
        *("TL;DR", "Кратко перескажи план", "сделай краткое резюме", "計画を要約して", "まとめてください"),
    ],
)
def test_whoever_wants_a_summary_is_told_that_there_is_none(text):
    assert wants_retelling(text)
    given = ask(text)
    assert fill(given.notice).startswith("I can't sum up or retell")
    assert "/timeline" in [one.typed for one in given.suggestions]


@table(
    "text",
    [
        *("Who wrote the summary of the report?", "What was the sum?", "resume of talks", "Кто написал резюме?"),
        *("Когда вышел обзор?", "委員会をまとめているのは誰ですか", "要約筆記はいつ始まりましたか"),
    ],
)
def test_a_question_about_a_summary_is_one(text):
    assert not wants_retelling(text)


@table("text", ["thanks", "Спасибо!", "👍"])
def test_thanks_are_met_with_no_excerpt(text):
    assert not ask(text).citations
