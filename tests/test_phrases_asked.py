"""What a question says in several words, or a text does."""

from tables import table

from bot.finding.asking.irregular import done_again, forms_of
from bot.finding.asking.wording import read_words


def words(question: str) -> dict[str, bool]:
    return {word.text: word.is_phrase for word in read_words(question)}


@table(
    ("question", "word"),
    [
        ("Why did the warden step down?", "resign"),
        ("When was the mill pulled down?", "demolish"),
        ("when did they call off the fair", "cancel"),
        ("Почему сторож подал в отставку?", "отставка"),
        ("Who runs the mill?", "leads"),
        ("Who is in charge of the mill?", "leads"),
        ("Кто сейчас руководит мельницей?", "leads"),
        ("工場を率いているのは誰ですか", "leads"),
    ],
)
def test_a_verb_of_several_words_is_one(question, word):
    assert words(question)[word]


def test_a_verb_of_one_word_is_no_phrase():
    assert not words("Why did the warden resign?")["resign"]
    assert "leads" not in words("Where does the river run?")


@table("told", ["The mill is run by Ada Finch.", "Ada Finch, who heads the mill", "мельницу возглавляет"])
def test_who_leads_is_told_by_what_they_do(told):
    [leads] = (word for word in read_words("Who runs the mill?") if word.text == "leads")
    assert leads.phrase.search(told.lower())


def test_to_lead_elsewhere_is_not_to_lead():
    [leads] = (word for word in read_words("Who runs the mill?") if word.text == "leads")
    assert not leads.phrase.search("the road leads to the mill")
    assert not leads.phrase.search("she led until the last hill")


@table(
    ("verb", "told"),
    [("reopen", "the mill opened its doors again"), ("reopened", "opened once more"), ("rebuild", "was built again")],
)
def test_what_is_done_again_may_be_told_in_two_words(verb, told):
    assert done_again(verb).search(told)


@table("word", ["report", "ready", "relax", "reply"])
def test_not_every_word_with_re_is_done_again(word):
    assert done_again(word) is None


def test_a_prefix_leaves_the_forms_of_a_verb():
    assert set(forms_of("rebuild")) == {"rebuilt"}
    assert set(forms_of("overthrow")) >= {"overthrew"}
    assert set(forms_of("mistook")) >= {"mistaken"}
