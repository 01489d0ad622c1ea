"""What is typed in the wrong layout of the keyboard is asked back in the other."""

from tables import table

from bot.answers.typed.other_keyboard import typed_on_the_other_keyboard


@table(
    ("typed", "meant"),
    [
        ("rjulf jnrhskb vjcn", "когда открыли мост"),
        ("Xnj crfpfk v'h?", "Что сказал мэр?"),
        ("црщ щзутув еру икшвпу", "who opened the bridge"),
    ],
)
def test_the_words_that_make_a_question_tell_how_it_was_meant(typed, meant):
    assert typed_on_the_other_keyboard(typed) == meant


@table(
    "typed",
    ["", "?", "市長", "NJ", "Leeds vs York", "BP oil spill", "who is Ult", "кто такой Рид", "мост", "rnj nfrjq Рид"],
)
def test_what_is_a_question_as_it_stands_is_left_alone(typed):
    assert typed_on_the_other_keyboard(typed) is None
