from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.span import Span
from bot.reading.names.reading import read_names
from bot.reading.names.reference import Reference
from bot.reading.sentences import read_sentences


def meant(text: str, mention: str, nth: int = 1) -> str | None:
    """Whom the nth ``mention`` in ``text`` means."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line:
            paragraphs += read_sentences(text, Span(at, at + len(line)))
        at += len(line) + 1
    start = -1
    for _ in range(nth):
        start = text.index(mention, start + 1)
    person = Reference(text, read_names(text, paragraphs)).who(Span(start, start + len(mention)))
    return person.name if person else None


TALKS = (
    "Norwegian Prime Minister Jonas Dahl met Peruvian President Pablo Quispe in Lima. "
    "Peruvian Foreign Minister Rosa Paredes was there. "
)


@table(
    ("sentence", "mention", "name"),
    [
        ("Dahl left.", "Dahl left", "Jonas Dahl"),
        ("Prime Minister Dahl left.", "Prime Minister Dahl", "Jonas Dahl"),
        ('"Good," the Norwegian prime minister said.', "the Norwegian prime minister", "Jonas Dahl"),
        ('"Good," the premier said.', "the premier", "Jonas Dahl"),
        ('"Good," the Peruvian leader said.', "the Peruvian leader", "Pablo Quispe"),
        ('"Good," the Norwegian leader said.', "the Norwegian leader", "Jonas Dahl"),
        ('"Good," the Peruvian top diplomat said.', "the Peruvian top diplomat", "Rosa Paredes"),
        ('"Good," the foreign minister said.', "the foreign minister", "Rosa Paredes"),
        ('"Good," the Swedish president said.', "the Swedish president", None),
        ('"Good," the mayor said.', "the mayor", None),
        ("It was quiet.", "quiet", None),
    ],
)
def test_a_name_or_description_means_its_person(sentence: str, mention: str, name: str | None) -> None:
    assert meant(TALKS + sentence, mention) == name


@table(
    ("text", "mention", "name"),
    [
        ("Jonas Dahl met Pablo Quispe. He was late.", "He", "Jonas Dahl"),
        ("Jonas Dahl wrote to Rosa Paredes. She was late.", "She", "Rosa Paredes"),
        ("Rosa Paredes wrote to Jonas Dahl. She was late.", "She", "Rosa Paredes"),
        ("Rosa Paredes came. Jonas Dahl came. According to her, all was well.", "her", "Rosa Paredes"),
        ('"Pablo Quispe came," Jonas Dahl said. "All is well," he added.', "he added", None),
        ('"It rained," said Jonas Dahl. He left.', "He", "Jonas Dahl"),
        ("Nobody came. He left.", "He", None),
    ],
)
def test_a_pronoun_means_the_last_fitting_subject(text: str, mention: str, name: str | None) -> None:
    assert meant(text, mention) == name


@table(
    ("text", "mention", "name"),
    [
        ("Rosa Paredes spoke.\nI asked Ada Holm why. She smiled.", "She", "Ada Holm"),
        ("Rosa Paredes spoke.\nShe met Ada Holm, and she smiled.", "she", "Rosa Paredes"),
        ("Rosa Paredes spoke.\nIvo Holm met Ada Holm and Mia Berg. She smiled.", "She", None),
        ("Rosa Paredes spoke.\nIt rained. She smiled.", "She", "Rosa Paredes"),
        ("Rosa Paredes asked Ada Holm why. She smiled.", "She", None),
        ("Rosa Paredes came. It rained. People asked for Ada Holm. She smiled.", "She", None),
        ("Rosa Paredes thanked Ada Holm. She smiled.", "She", "Rosa Paredes"),
        ("Rosa Paredes thanked Ada Holm, who is a nurse. She smiled.", "She", None),
    ],
)
def test_who_was_just_introduced_comes_before_who_spoke_in_an_earlier_paragraph(
    text: str, mention: str, name: str
) -> None:
    assert meant(text, mention) == name


@table(
    ("text", "name"),
    [
        ("Ivo Berg came. Frisby was not there. He slept.", None),
        ("Ivo Berg came. Corvin Thorne, watching from afar, laughed. He left.", None),
        ("Ivo Berg came. Training was over. He left.", "Ivo Berg"),
        ("Ivo Berg came to Ashby. Ashby was empty. He left.", "Ivo Berg"),
        ("Ivo Berg shook his head. He left.", "Ivo Berg"),
    ],
)
def test_a_pronoun_behind_a_name_that_may_be_a_persons_means_nobody_surely(text: str, name: str | None) -> None:
    assert meant(text, "He ") == name


def test_a_pronoun_does_not_mean_who_wrote_the_text() -> None:
    assert meant("Flood\n\nBy Ada Holm\n\nThe street was empty. She left.", "She") is None
    assert meant("Flood\n\nText: Ada Holm\n\nThe street was empty. She left.", "She") is None
    assert meant("Flood\n\nAda Holm came. She left.", "She") == "Ada Holm"


def test_who_is_only_quoted_about_is_not_the_speaker() -> None:
    text = 'Jonas Dahl spoke. "Pablo Quispe came to us," he said.'
    assert meant(text, "he") == "Jonas Dahl"


def test_a_description_does_not_mean_who_is_only_quoted_about() -> None:
    text = 'President Jonas Dahl spoke. "I met President Pablo Quispe in Lima," the president said.'
    assert meant(text, "the president") == "Jonas Dahl"


def test_the_president_is_not_the_former_president() -> None:
    text = "President Jonas Dahl met former president Pablo Quispe. The president smiled."
    assert meant(text, "The president") == "Jonas Dahl"


def test_two_nations_of_one_name_are_told_apart() -> None:
    text = "North Korean leader Park Min-ho met South Korean President Lee Jae-won. The North Korean leader left."
    assert meant(text, "The North Korean leader") == "Park Min-ho"


@given(st.text(alphabet='Jonas Dahl.,’s"“”\n he the president', max_size=80), st.integers(0, 70))
def test_any_mention_in_any_text_means_one_of_its_people_or_nobody(text: str, start: int) -> None:
    text = f"{text} President Jonas Dahl."
    sentences = [Span(0, len(text))]
    names = read_names(text, sentences)
    person = Reference(text, names).who(Span(start % len(text), len(text)))
    assert person is None or person in names.people


def test_a_description_is_taken_up_by_a_pronoun() -> None:
    text = TALKS + "The Norwegian prime minister smiled. He left."
    assert meant(text, "He") == "Jonas Dahl"


def test_the_owner_of_something_is_not_meant() -> None:
    assert meant("Jonas Dahl came. Dahl's spokesman spoke.", "Dahl's spokesman") is None


def test_a_description_before_all_names_means_the_only_one_whom_it_fits() -> None:
    assert meant("Prime minister leaves.\n" + TALKS, "Prime minister") == "Jonas Dahl"


RUSSIAN = "Министр транспорта Пётр Лунд встретил Анну Берг. Депутат Анна Берг уехала. "


@table(
    ("text", "mention", "name"),
    [
        ("Он молчал.", "Он", "Пётр Лунд"),
        ("Она молчала.", "Она", "Анна Берг"),
        ("По её словам, так и было.", "её", "Анна Берг"),
        ("Об этом сказал министр.", "министр.", "Пётр Лунд"),
        ("Так считает депутат.", "депутат.", "Анна Берг"),
    ],
)
def test_russian_pronouns_and_titles(text: str, mention: str, name: str) -> None:
    assert meant(RUSSIAN + text, mention) == name


@table(
    ("text", "mention", "name"),
    [
        ("The talks opened under Judge Rosa Paredes, who said little.", "who", "Rosa Paredes"),
        ("A friend of Rosa Paredes, who said little, left.", "who", None),
        ("Rosa Paredes and Ivo Berg, who said little, left.", "who", None),
        ("Rosa Paredes spoke through an interpreter. She left.", "She", "Rosa Paredes"),
        ("Rosa Paredes came. Asked whether Sir Desmond would come, she left.", "she", "Rosa Paredes"),
    ],
)
def test_who_and_what_stands_between_change_nobody(text: str, mention: str, name: str | None) -> None:
    assert meant(text, mention) == name


@table(
    ("text", "name"),
    [
        ('Pablo Quispe lost on Sunday. "I tried," the Peruvian said.', "Pablo Quispe"),
        ('"I tried," said the Peruvian. Pablo Quispe lost on Sunday.', None),
        ("Pablo Quispe said the Peruvian request was new.", None),
        ('Pablo Quispe met his colleague from Lima. "I tried," the Peruvian said.', None),
        ('Pablo Quispe lost to Jonas Dahl. "I tried," the Peruvian said.', None),
        ('Pablo Quispe beat a Peruvian. "I tried," the Peruvian said.', None),
        ('Pablo Quispe lost.\nIt rained. "I tried," the Peruvian said.', None),
    ],
)
def test_a_nationality_means_the_only_one_whom_the_paragraph_names(text: str, name: str | None) -> None:
    assert meant(text, "the Peruvian") == name


@table(
    ("text", "mention", "name"),
    [
        ("Сергей Жуков встретил Нину Ларину. Он ушёл.", "Он", "Сергей Жуков"),
        ("Нина Ларина встретила Сергея Жукова. Она ушла.", "Она", "Нина Ларина"),
        ("Брат Сергея Жукова приехал. Он ушёл.", "Он", None),
        ("Rosa Paredes welcomed Mayor Ada Holm. She left.", "She", "Rosa Paredes"),
        ("A neighbour of Ivo Berg heard it. He left.", "He", None),
        ("Ivo Berg's neighbour heard it. He left.", "He", None),
        ("Ivo Berg came. Frisby takes over. He left.", "He", None),
    ],
)
def test_objects_and_owners_are_no_subjects(text: str, mention: str, name: str | None) -> None:
    assert meant(text, mention) == name
