"""Words in any order are read: whatever somebody adds, the bot starts."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.document import Document
from bot.reading.facts import Reader

WORDS = """
Anna Reed Mr. Mayor Minister of Economy Ashford Japan she who which the a his on in by to for with from at that and but
or not said thanked told says saying reported according called asked agreed will would has been was is November May 2020
Monday yesterday last week next year 3 4.2 million percent bridge road plan tonnes council "There "no" “Yes” ‘it’ 's
Reed's (the ) , , . . : ; - — ... Рид сказала что мэр в мае «Да» , в понедельник по словам
市長は 「はい」 と述べた 五月 。 は
"""
texts = st.lists(st.sampled_from([*WORDS.split(), "\n", "\n\n"]), max_size=40).map(" ".join)


@given(texts)
def test_words_in_any_order_are_read(text):
    facts = Reader().read(Document("a.txt", text))
    assert all(voice.quotation.span.end <= len(text) for voice in facts.voices)


@table("text", ['on November, thanked "There.\n\ntonnes,', "said_in , QUOTED"])
def test_what_once_broke_reading_is_read(text):
    assert Reader().read(Document("a.txt", text)).document.text == text
