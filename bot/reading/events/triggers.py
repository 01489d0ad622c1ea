"""Words for what happens, in families: "proposed", "put forward" and "offered" can tell of one event.

A line at the margin is a family, the indented lines under it are its words, folded. A word ending in ``*`` stands for
every word that begins so; a hyphen joins two words that stand together.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

_KEY = 2  # letters by which beginnings are looked up
_FIRST_UNSPACED = "\u3040"
_UNSPACED = re.compile(f"[{_FIRST_UNSPACED}-\U0010ffff]")
_REMEMBERED = 1 << 15  # words, some hundred bytes each: most of a language's running text

FAMILIES = """
visit
    visit* trip* travel* journey* tour tours toured touring arriv* flew fly came визит* посе* поезд* приезд* приб* 訪問
    訪 来日 訪日
meet
    meet* met talk talks summit* negotiat* consult* встре* перегов* саммит* 会談 会合 首脳会談 協議
gather
    forum* conference* congress* convention* symposi* exhibition* festival* форум* конференц* съезд* выставк* фестивал*
    フォーラム 会議 大会 博覧会
propose
    propos* offer* present* suggest* initiat* put-forward unveil* предлож* предлаг* выдвин* 提案 提示 提唱
agree
    agree* accord* sign signs signed signing conclud* pact treaty соглас* соглаш* договор* подпис* 合意 署名 締結 調印
attend
    participat* attend* take-part took-part taking-part join joined участв* участи* 出席 参加
appoint
    appoint* nominat* promot* named назнач* 任命 就任
resign
    resign* step-down stepped-down quit quits dismiss* sack* oust* fired отстав* уволен* уволил* 辞任 辞職 解任
elect
    elect* vote votes voted voting ballot* referend* poll polls выбор* избра* голосов* 選挙 投票 当選
adopt
    adopt* approv* pass passed ratif* enact* принял* принят* одобр* ратифиц* 採択 可決 承認
sanction
    sanction* embargo* санкци* 制裁
attack
    attack* bomb* shell shelled shelling strike strikes struck shot shoot* raid* assault* invad* kill* атак* напад*
    обстрел* удар* убит* 攻撃 爆撃 侵攻
die
    die died dies death* dead kill* funeral* умер* погиб* смерт* 死亡 死去
born
    born birth родил* рожден* 誕生
arrest
    arrest* detain* charg* indict* jail* sentenc* convict* арест* задерж* приговор* 逮捕 起訴 判決
launch
    launch* test tests tested unveil* debut* releas* start started starts begin* began
    запус* запуск* начал* 発射 発売 開始
open
    open opens opened opening inaugurat* откры* 開会 開幕 開館
begin
    begin* began begun start starts started opens opened got-under-way get-under-way kick-off kicked-off
    начал* откры* 開始 始ま
close
    close closes closed closing shut* закры* 閉鎖 閉幕
buy
    buy buys bought buying acqui* purchas* merg* takeover купи* покуп* приобр* слияни* 買収 購入 合併
found
    found founded founding foundation establish* creat* set-up form formed основа* создан* создал* учре* 設立 創設
restore
    restor* resum* renew* re-establish* reopen* восстан* возобн* 回復 再開 復活
crash
    crash* collid* derail* sank sink* explod* explosion* fire fires круш* авари* взрыв* 墜落 爆発 事故
quake
    earthquake* tsunami* flood* hurricane* typhoon* eruption* землетряс* наводн* 地震 津波 洪水
win
    win wins won beat beats defeat* victory побед* выигр* 勝利 優勝
host
    host hosts hosted hold holds held holding take-place takes-place took-place провод* провел* состо* 開催
publish
    publish* issued issues issue report reported reports опублик* выпуст* 発表 公表
award
    award* prize* honour* honor* наград* преми* 受賞 授与
say
    said say says tell* told stat* declar* announc* address* speech* interview* remark* сказал* заяв* сообщ* выступ*
    述べ 発言 演説 表明
deliver
    deliver* ship shipped supply supplied suppl* постав* 納入 供給
increase
    increas* rise rises rose raise* grow* grew climb* jump* surg* рост* выр* повыс* 増加 上昇
decrease
    decreas* fall falls fell drop* declin* cut cuts reduc* сниз* упал* сократ* 減少 下落
withdraw
    withdr* pull-out pulled-out leave leaves left evacuat* вывод* вывел* отвел* 撤退
"""

# What befalls the same people at most once a day.
ONCE = frozenset({"die", "born", "arrest", "resign", "appoint", "elect", "found", "crash", "quake"})
# Families that many different events of one day share: alone they tell nothing.
COMMON = frozenset({"say", "host", "close", "publish", "increase", "decrease"})


@dataclass(frozen=True, slots=True)
class _Table:
    """The words in whole, and what those of several words begin with; beginnings by their first letters."""

    whole: Mapping[str, tuple[str, ...]]
    openings: Set[str]
    beginnings: Mapping[str, list[tuple[str, str]]]
    unspaced: tuple[tuple[str, str], ...]


def families_of(words: Sequence[str], text: str) -> frozenset[str]:
    """The families that ``words`` (folded, in order) belong to; ``text`` is searched for those written unspaced."""
    table = _table()
    found = frozenset[str]().union(*map(_families_of_word, words))
    pairs = [f"{left}-{right}" for left, right in pairwise(words) if left in table.openings]
    found = found.union(*(table.whole.get(pair, ()) for pair in pairs))
    if text.isascii() or not _UNSPACED.search(text):
        return found
    return found.union(family for word, family in table.unspaced if word in text)


@lru_cache(_REMEMBERED)
def _families_of_word(word: str) -> frozenset[str]:
    table = _table()
    beginnings = table.beginnings.get(word[:_KEY], ())
    begun = (family for beginning, family in beginnings if word.startswith(beginning))
    return frozenset((*table.whole.get(word, ()), *begun))


@cache
def _table() -> _Table:
    whole: dict[str, tuple[str, ...]] = {}
    beginnings: dict[str, list[tuple[str, str]]] = {}
    unspaced: list[tuple[str, str]] = []
    for family, word in _listed():
        if word > _FIRST_UNSPACED:
            unspaced.append((word, family))
        elif word.endswith("*"):
            beginnings.setdefault(word[:_KEY], []).append((word[:-1], family))
        else:
            whole[word] = (*whole.get(word, ()), family)
    openings = frozenset(word[:at] for word in whole for at, letter in enumerate(word) if letter == "-")
    return _Table(whole, openings, beginnings, tuple(unspaced))


def _listed() -> Iterator[tuple[str, str]]:
    family = ""
    for line in FAMILIES.splitlines():
        if line.startswith(" "):
            yield from ((family, word) for word in line.split())
        else:
            family = line
