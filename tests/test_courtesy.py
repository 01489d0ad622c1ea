"""What is said to the bot without asking anything."""

import pytest

from handlers.courtesy import asks_nothing

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
