"""How a name of a question may be written in Latin letters."""

from tables import table

from bot.finding.asking.other_script import written_in_latin


@table(
    ("name", "latin"),
    [("тарнбю", "tarnbyu"), ("ледике", "ledik"), ("холмсунде", "holmsund"), ("オスロ", "oslo"), ("コルテス", "cort")],
)
def test_a_name_in_another_script_is_looked_for_as_it_sounds(name, latin):
    assert latin in {spelling.removesuffix("e") for spelling in written_in_latin(name)}


def test_what_has_no_sounds_has_no_spelling():
    assert list(written_in_latin("港湾")) == []
