"""Japanese cues: they stand behind the clause that they govern."""

from bot.answers.framing.cues import Cues, any_of

_THAT = r"(?:だ|である)?(?:とは|との|という|と言う|といった|と|って|なんて)"
_NEAR = r"[^。、]{,12}?"
_FALSE = r"(?:嘘|うそ|ウソ|デマ|誤り|間違い|誤解|虚偽|捏造|噂|うわさ|(?:事実|本当|真実)(?:では|じゃ)な)"
# "It can be said", "it is no exaggeration to say": whoever speaks says it.
_SAYS = r"言って(?!も|よ|良|いい|構わ)|言う(?!こと(?:が|も)(?:でき|出来)|べき|しかな|ほかな)"
_SAY = r"(?:言|いっ|思|考え|信じ|主張し|述べ|限|断言)"

JAPANESE = Cues(
    denying=any_of(
        rf"{_THAT}{_NEAR}{_FALSE}",
        rf"(?:という)?(?:こと|の)[はをも]?{_NEAR}(?:{_FALSE}|否定|ありえな|あり得な)",
        rf"{_THAT}?{_NEAR}(?:否定し|否定す|否認)",
        r"(?:という)?(?:わけ|はず|訳|筈)(?:では|じゃ|が|は)な",
        rf"{_THAT}[はも]?(?:誰も)?{_SAY}[^。、]{{,4}}な[いか]",
        r"(?:の(?:もの|ため|話|こと))?(?:では|じゃ)(?:な[いくかし]|ありません)",
        rf"{_THAT}{_NEAR}(?:のは|者は|人は)[^。]{{,12}}?(?:だけ|馬鹿|バカ|愚か)",
    ),
    supposing=any_of(
        r"(?:だ|の)?(?:なら|ならば|としたら|とすれば|とすると)",
        r"(?:れば|たら|場合|かどうか|かもしれ)",
        rf"(?:こと|よう)[をに]{_NEAR}(?:願|期待|望)",
    ),
    reporting=any_of(
        rf"と[^。「」]{{,20}}?(?:{_SAYS}|言われ|主張|話して|述べ|聞い)",
        r"という(?:人|者|声|意見|主張|話)",
        r"そう(?:です|だ)",
    ),
)
JAPANESE_BEFORE = any_of(
    r"(?:すれば|なれば|あれば|けば|せば|(?<!だっ)たら|だら|(?<!さよう)なら|ならば|場合(?:に)?は?)、[^。、]*$"
)
"""A condition before the clause that it governs."""
