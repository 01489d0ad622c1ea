from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.span import Span
from bot.reading.gazetteer import Gazetteer
from bot.reading.names.person import Person
from bot.reading.names.reading import read_names
from bot.reading.sentences import read_sentences


def people(text: str, listed: dict[str, list[str]] | None = None) -> tuple[Person, ...]:
    sentences = read_sentences(text, Span(0, len(text))) if text.strip() else ()
    if not listed:
        return read_names(text, sentences).people
    mentions = Gazetteer(listed.items()).mentions(text)
    return read_names(text, sentences, mentions, {entity: names[0] for entity, names in listed.items()}).people


def mentions(text: str) -> list[str]:
    return sorted(mention.of(text) for person in people(text) for mention in person.mentions)


@table(
    ("text", "name"),
    [
        ("Yesterday Margaret Holloway resigned.", "Margaret Holloway"),
        ("The film was directed by Jean-Luc Marchand.", "Jean-Luc Marchand"),
        ("Dr. Ngozi Adebayo will speak.", "Ngozi Adebayo"),
        ("He met Gen. Robert T. Hale in camp.", "Robert T. Hale"),
        ("Robert T. Hale Jr. was born in Ohio.", "Robert T. Hale Jr."),
        ("Ludwig van Hoven wrote it.", "Ludwig van Hoven"),
        ("Omar bin Rashid left.", "Omar bin Rashid"),
        ("Prime Minister Kenji Morita’s visit ended.", "Kenji Morita"),
        ("Talks with President [Pavel] Sokolov failed.", "[Pavel] Sokolov"),
        ("singer Quilla Brandt died.", "Quilla Brandt"),
        ("Quilla Brandt (born 4 May 1931) is a painter.", "Quilla Brandt"),
        ("Sean O'Malley won.", "Sean O'Malley"),
        ("Radio critic Helen Frost NBC reports.", "Helen Frost"),
        ("Present were Councillors Helen Frost and others.", "Helen Frost"),
    ],
)
def test_a_full_name_is_found_without_title_and_possessive(text: str, name: str) -> None:
    assert mentions(text) == [name]


@table(
    "text",
    [
        "She studied at Robert Morris University.",
        "Samuel Gordon Inc. rose by two percent.",
        "They sailed up the Charles River in May.",
        "World War II ended on Monday.",
        "The Christian Democratic Party lost.",
        "It stopped in Santa Clara, California.",
        "The Virginia Beach Board met on Tuesday.",
        "What Russia Wants From Its Dialogue With Japan",
        "In April, German and French ministers met.",
        "Jackson, Mississippi, was flooded.",
    ],
)
def test_what_is_no_person_is_not_found(text: str) -> None:
    assert mentions(text) == []


def test_a_surname_is_linked_to_the_full_name() -> None:
    text = "Margaret Holloway resigned. Yesterday Holloway said why. Critics of Holloway's plan rejoiced."
    (person,) = people(text)
    assert person.name == "Margaret Holloway"
    assert [mention.of(text) for mention in person.mentions] == ["Margaret Holloway", "Holloway", "Holloway"]


def test_a_surname_that_stands_before_the_full_name_is_linked_too() -> None:
    text = "Holloway must go. Many say so. Margaret Holloway herself was silent."
    assert len(people(text)) == 1
    assert len(people(text)[0].mentions) == 2


@table("mention", ["Mr. de Souza", "De Souza", "said de Souza"])
def test_a_surname_is_found_with_its_particle(mention: str) -> None:
    text = f"Paula Maria de Souza came. {mention} left."
    (person,) = people(text)
    assert person.mentions[1].of(text).lower() == "de souza"


def test_a_surname_that_stands_first_is_linked() -> None:
    text = "President Moon Jae-in came. Moon left."
    assert [len(person.mentions) for person in people(text)] == [2]


def test_a_given_name_means_who_bears_it() -> None:
    text = "Thomas Brandt and Anna Keller came. Anna left."
    assert [len(person.mentions) for person in people(text)] == [1, 2]


def test_a_listed_event_hides_nobody_that_its_name_holds() -> None:
    text = "Kenji Morita came. Morita's visit to Peru began."
    mentions = Gazetteer([("pm", ["Kenji Morita"]), ("visit", ["Morita's visit to Peru"])]).mentions(text)
    (person,) = read_names(text, [Span(0, 18), Span(19, len(text))], mentions, {"pm": "Kenji Morita"}).people
    assert len(person.mentions) == 2


@table(
    ("text", "named"),
    [
        ("Anna Brandt came. Peter Brandt left. Brandt was angry.", {"Anna Brandt": 1, "Peter Brandt": 1, "Brandt": 1}),
        ("Anna Brandt and Peter Brandt came.\n\nBrandt spoke.", {"Anna Brandt": 1, "Peter Brandt": 1, "Brandt": 1}),
        ("Anna Brandt came.\n\nPeter Brandt left. Brandt was angry.", {"Anna Brandt": 1, "Peter Brandt": 2}),
        ("Anna Brandt came. Brandt sat.\n\nPeter Brandt left.\n\nBrandt rose.", {"Anna Brandt": 3, "Peter Brandt": 1}),
        ("Anna Brandt came. Brandt sat.\n\nPeter Brandt left. Brandt rose.", {"Anna Brandt": 2, "Peter Brandt": 2}),
        ("Anna Brandt came with Peter Brandt. Mrs. Brandt was angry.", {"Anna Brandt": 2, "Peter Brandt": 1}),
    ],
)
def test_a_shared_surname_means_whom_the_paragraph_names_or_who_was_called_so_before(text, named) -> None:
    assert {person.name: len(person.mentions) for person in people(text)} == named


def test_a_body_called_after_somebody_is_no_mention() -> None:
    text = "Henry Carver led them. They joined Carver's Brigade."
    assert mentions(text) == ["Henry Carver"]


def test_a_king_is_not_the_commoner_of_the_same_name() -> None:
    text = "Saad Hassan spoke. King Hassan was silent."
    assert len(people(text)) == 2


def test_a_headline_only_repeats_names_that_the_text_has() -> None:
    text = "PM Morita Meets Big Rival Sokolov Today\n\nPrime Minister Kenji Morita came home."
    sentences = [Span(0, 39), Span(41, len(text))]
    (person,) = read_names(text, sentences).people
    assert [mention.of(text) for mention in person.mentions] == ["Morita", "Kenji Morita"]


def test_listed_people_have_their_listed_name_and_id() -> None:
    text = "PM Morita came. Kenji Morita spoke."
    (person,) = people(text, {"pm": ["Kenji Morita", "PM Morita"]})
    assert (person.name, person.entity) == ("Kenji Morita", "pm")
    assert [mention.of(text) for mention in person.mentions] == ["Morita", "Kenji Morita"]


def test_a_surname_that_no_alias_lists_is_linked_to_the_listed_person() -> None:
    text = "Kenji Morita came. Morita spoke."
    assert [len(person.mentions) for person in people(text, {"pm": ["Kenji Morita"]})] == [2]


def test_somebody_elses_given_name_before_a_listed_surname_is_another_person() -> None:
    text = "Kenji Morita came with Akiko Morita."
    listed, other = people(text, {"pm": ["Kenji Morita", "Morita"]})
    assert (listed.entity, other.entity, other.name) == ("pm", None, "Akiko Morita")


@table(
    ("text", "role"),
    [
        ("{} Jonas Dahl left.", "Norwegian Minister of Trade, Industry and Fisheries"),
        ("{} Jonas Dahl left.", "Norway’s First Deputy Prime Minister"),
        ("{}, Jonas Dahl, left.", "Norwegian Ambassador to Peru"),
        ("Yesterday {} Jonas Dahl left.", "the Norwegian President"),
        ("a visit of {} [Jonas] Dahl", "[Norwegian] President"),
        ("Jonas Dahl, who is also {}, left.", "the chairman of the Peru-Norway society"),
        ("Jonas Dahl, {}, left.", "a former finance minister"),
        ("said Dahl who was earlier also appointed {}. Jonas Dahl left.", "the minister in charge of energy"),
        ("We saw {} Jonas Dahl there.", "Reuters Deputy Director General"),
        ("{}, Jonas Dahl, left.", "Vice President of the ruling Green Party of Norway"),
    ],
)
def test_a_role_is_given_to_its_holder(text: str, role: str) -> None:
    text = text.format(role)
    (person,) = people(text)
    assert [span.of(text) for span in person.roles] == [role]


def test_a_role_before_a_name_is_not_the_one_before_its() -> None:
    text = "Anna Brandt, Prime Minister Kenji Morita and others came."
    assert [[span.of(text) for span in person.roles] for person in people(text)] == [[], ["Prime Minister"]]


def test_a_russian_name_is_one_in_all_its_cases() -> None:
    text = "В Осло прибыл Андрей Громов. Премьер-министр встретил Андрея Ильича Громова. С Громовым говорили о рыбе."
    (person,) = people(text)
    assert person.name == "Андрей Громов"
    assert [mention.of(text) for mention in person.mentions] == ["Андрей Громов", "Андрея Ильича Громова", "Громовым"]


@given(st.text(alphabet='ABob Smith.,’s[]()"\n -van Mr', max_size=80))
def test_mentions_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    spans = sorted(mention for person in people(text) for mention in person.mentions)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)
