"""The tense that dates a time is that of the words said, not of who says them."""

from datetime import date

from tables import table

from bot.reading.dates.reading import read_times

PRINTED = date(2022, 4, 16)


@table(
    ("text", "value"),
    [
        ("Orr joins in June, his agent told reporters.", "2022-06"),
        ("The shop shuts in August, its owner said.", "2022-08"),
        ('"We sail in September," the captain told the Herald.', "2022-09"),
        ("His agent told reporters that Orr joins in September.", "2022-09"),
        ("Завод закроют в августе, заявил директор.", "2022-08"),
        ("Нападающий перейдёт в «Волгу» летом, сообщил его агент.", "2022-SU"),
        ("«Мы вернёмся в июле», — сказал капитан.", "2022-07"),
        ("「6月に移籍する」と代理人は述べた。", "2022-06"),
        ("工場を8月に閉鎖すると社長が発表した。", "2022-08"),
        ("Orr joined in June, his agent told reporters.", "2021-06"),
        ("The shop was shut in August, its owner said.", "2021-08"),
        ("His agent told reporters that Orr joined in September.", "2021-09"),
        ("Завод закрыли в августе, заявил директор.", "2021-08"),
        ("Они поженились в июне, рассказала мать.", "2021-06"),
        ("「6月に移籍した」と代理人は述べた。", "2021-06"),
    ],
)
def test_the_words_said_tell_which_year(text, value):
    assert [time.value for time in read_times(text, PRINTED)] == [value]
