"""Japanese cues: they stand behind the clause that they govern, at the end of the sentence or before a comma."""

import re

from bot.reading.dates.claims.claim import Around, Claim

_STORY = r"(?:報道|主張|疑い|疑惑|うわさ|噂|話|指摘|説|情報|見方|証言)"
_FALSE = r"(?:嘘|うそ|ウソ|デマ|誤り|間違い|虚偽|捏造|事実では|事実無根|本当では|真実では)"
_END = r"(?:。|、|$)"
_NOT = r"(?:(?:し|か|さ|れ|わ|ら|た|ま|が|け|せ|め|べ|え|い|き)?なかった|ていない|でいない|ませんでした|ていません)"
# By a source ("によれば"), or in other words ("と言えば"): no condition.
_IF = re.compile(
    r"[^、。]*?(?:(?<!によ)(?<!に依)(?<!と言)(?<!とい)(?:れば|けば|せば|めば|えば|てば|ねば|げば|べば)|(?<!か)(?<!だっ)たら|だら|"
    r"なら(?:ば)?|ない限り|としたら|とすれば|とすると|場合(?:に)?は?|までは?)(?:、|$)"
)
_UNTIL = re.compile(r"[^、。]*?(?:まで)(?:、|は)")
_UNPROVEN = re.compile(
    rf"[^。]*?(?:とされる|とされている|とみられる|とみられている|らしい(?=[。、」])|かもしれない|可能性が(?:ある|高い)|疑いが(?:ある|持たれている)|"
    rf"か(?:どうか)?(?:は|が)?(?:不明|分から|わから|定かで|明らかで)|という(?:噂|うわさ)|と疑われ|模様だ|のか|だろうか|でしょうか|ましたか)[^。]{{,12}}?{_END}"
)
_DENIED_THAT = re.compile(
    rf"[^。]*?(?:という|との|といった)(?:の|こと|{_STORY}|証拠|事実)[はをもが](?:[^。、]{{,12}}?)"
    rf"(?:{_FALSE}|な[いか]|否定|認め(?:てい)?な|退け)"
    rf"|[^。、]*?(?:こと|の)[をは](?:[^。、]{{,8}}?)(?:否定|否認)"
    rf"|[^。、]*?(?:のは|というのは)[^。]{{,8}}?{_FALSE}"
)
_NEGATED = re.compile(rf"[^。]*?{_NOT}(?:と(?:述べ|語|話|言|し|い)[^。]*)?[。」』\s]*$")
# A clause that ends before the comma, one that describes a noun, and what somebody didn't know or say.
_NOBODY = re.compile(
    r"[^。、]*?た(?:人|者|方|国|国々|社|企業|事実|こと|例|記録)(?:は|も|が)(?:[^。、]{,4})?(?:いな|な[いか]|ありませ|いませ)"
)
_ALMOST = re.compile(r"[^。、]*?(?:かけた|そうになった|ところだった|寸前(?:だった|まで))[。」』\s]*$")
_STANDS = re.compile(
    r"[^。]*?(?:中止|延期|取りやめ|見送り)(?:は|に|と)?(?:し(?:ない|ません)|され(?:ない|ません|なかった)|しなかった|"
    r"(?:では|じゃ)(?:ない|なく|ありません)|(?:なら|には?なら)(?:ない|なかった|ず)|なってい(?:ない|ません)|せず)"
)
_OTHER_CLAUSE = re.compile(
    r"(?:た|だ|る|い)(?:が|けれど|けど|ので|ため|から|のに|とき|時|後|あと)、|た(?=[一-龠ァ-ヶ]+[はがをにのでと])"
    r"|と[はも](?:知|思|言|述|明)"
)
_NOT_UNTIL = re.compile(r"(?:まで|以前には|より前には)[^。、]*?(?:ない|なかった|ません)")
_OF_THE_TIME = re.compile(r"(?:の|に(?:も)?(?:(?:予定|計画)(?!を)|開催|行|実施|開か|始ま|発売|開業|公開))")
_CALLED_OFF_ACTIVELY = re.compile(r"[^。]*?を(?:中止|延期|撤回|断念)(?:した|していた|しました)")
_ONCE_CALLED_OFF = re.compile(r"(?:中止|延期)(?:されて|になって|となって)いた[^、。]+?[はがを]")
_PUT_OFF = re.compile(r"[^。]*?(?:延期|先送り|繰り延べ)")
_PUT_OFF_TO = re.compile(r"(?:の?(?:初め|春|夏|秋|冬|末|以降|頃|ごろ))?(?:まで|に|へ)(?:の)?(?:延期|先送り|繰り延べ)")
_AHEAD = re.compile(r"(?:以降|以後|まで)")


def japanese_claim(around: Around) -> Claim | None:
    """What a Japanese sentence makes of what it tells at a time; None where it just tells it."""
    before, behind = around.before, around.behind
    if _PUT_OFF_TO.match(behind):
        return Claim.TOLD
    if behind.startswith("から") and _PUT_OFF.match(behind):
        return Claim.CANCELLED
    if _is_told(before, behind) or _STANDS.match(behind):
        return Claim.TOLD
    if _DENIED_THAT.match(behind) or _NOBODY.match(behind) or _ALMOST.match(behind):
        return Claim.DENIED
    if _UNPROVEN.match(behind) or _IF.match(behind) or around.is_asked:
        return Claim.SUPPOSED
    return Claim.DENIED if _is_negated(behind) else None


def _is_negated(behind: str) -> bool:
    """Is the verb of the time itself negated, and no other clause's?"""
    return bool(_NEGATED.match(behind)) and not _OTHER_CLAUSE.search(behind)


def _is_told(before: str, behind: str) -> bool:
    """Is it told, though something is denied or called off: that it was, or "not until"?"""
    if _NOT_UNTIL.match(behind) or _ONCE_CALLED_OFF.search(before):
        return True
    return not _OF_THE_TIME.match(behind) and bool(_CALLED_OFF_ACTIVELY.match(behind))
