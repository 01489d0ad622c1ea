"""How big, how heavy, how fast: the size that a question asks for, and where a text tells it."""

from tables import table

from bot.finding.asking.asked import what_is_wanted
from bot.finding.asking.kinds import Wants
from bot.finding.asking.measures import measure_asked


@table(
    ("question", "name"),
    [
        ("how tall is the mast", "height"),
        ("What is the height of the mast?", "height"),
        ("Какой высоты мачта?", "height"),
        ("マストの高さは何メートルですか", "height"),
        ("How deep is the harbour?", "depth"),
        ("Какова глубина гавани?", "depth"),
        ("How wide is the sound?", "width"),
        ("直径はどのくらいですか", "width"),
        ("What is the length of the pier?", "length"),
        ("How heavy is the anchor?", "weight"),
        ("How much does the anchor weigh?", "weight"),
        ("Сколько весит якорь?", "weight"),
        ("How fast is the ferry?", "speed"),
        ("How cold was the water?", "temperature"),
        ("How far is the island?", "distance"),
        ("На каком расстоянии остров?", "distance"),
        ("What is the area of the island?", "area"),
    ],
)
def test_a_question_for_a_size_says_which(question, name):
    asked = what_is_wanted(question)
    assert asked.wants is Wants.MEASURE
    assert asked.measure.name == name


@table("question", ["How many boats were there?", "How much did it cost?", "How long did it take?"])
def test_a_number_a_sum_and_a_time_are_no_sizes(question):
    assert what_is_wanted(question).wants is not Wants.MEASURE


@table(
    ("question", "told"),
    [
        ("how high is it", "the mast is 12 metres high"),
        ("how high is it", "мачта высотой 12 метров"),
        ("how high is it", "マストは高さ12メートルで"),
        ("how deep is it", "the wreck lies 40 m under the waves"),
        ("how heavy is it", "an anchor of two tonnes"),
        ("how fast is it", "it does 14 knots"),
    ],
)
def test_a_figure_with_the_word_for_it_tells_a_size_outright(question, told):
    measure, _ = measure_asked(question)
    assert measure.outright.search(told)


def test_a_figure_of_another_size_in_the_same_unit_is_another():
    height, _ = measure_asked("how high is it")
    assert not height.outright.search("the sound is 300 metres wide")
    assert height.is_other("the sound is 300 metres wide")
    assert not height.is_other("the mast is 12 metres high")
