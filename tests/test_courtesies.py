"""What is said to the bot without asking anything."""

import pytest

from bot.answers.typed.courtesies import asks_nothing, wants_help

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


@pytest.mark.parametrize("text", THANKS)
def test_thanks_ask_nothing(text):
    assert asks_nothing(text)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_with_thanks_in_it_is_one(text):
    assert not asks_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        *("help", "Help me please!", "hello", "Hi there", "good evening, bot", "What is this?", "what can you do"),
        *("привет", "Здравствуйте! Что это?", "помощь", "помогите, пожалуйста", "Добрый день", "кто ты?"),
        *("こんにちは", "使い方は？", "ヘルプ", "これは何ですか"),
    ],
)
def test_who_greets_or_is_at_a_loss_wants_help(text):
    assert wants_help(text)


@pytest.mark.parametrize(
    "text",
    [
        *("help for the islands", "what is this plan", "hello Abe", "who are you quoting", "", "thanks", "good"),
        *("помощь островам", "что это за план", "кто это", "助けてくれた人は", "Hi-Tech"),
    ],
)
def test_a_question_that_begins_like_a_greeting_is_one(text):
    assert not wants_help(text)
