"""Names in kanji: variant characters and the readings by which two names sound alike."""

from functools import lru_cache

# Old or rare shapes that the bearers of a name use for the everyday character.
_VARIANTS = str.maketrans(
    "橫澤邊邉齋齊斎髙﨑濵濱國廣櫻嶋嶌眞惠淺瀧龍條榮德隆藏齒實寶瀨與學將條佛舊縣鹽萬黑應圓冨渕淵籐曾",
    "横沢辺辺斉斉斉高崎浜浜国広桜島島真恵浅滝竜条栄徳隆蔵歯実宝瀬与学将条仏旧県塩万黒応円富淵淵藤曽",
)

# How a character is read in family and given names, in kana sounds without length; the commonest characters of Japanese
# names, in no one's particular.  Several readings are parted by a stroke.
_READINGS = {
    pair[0]: tuple(pair[2:].split("/"))
    for pair in """
安:a/yasu 阿:a 倍:be 部:be 辺:be 伊:i 藤:tou/fuji 東:tou/higasi 佐:sa 斉:sai 加:ka 後:go 五:go 遠:en 近:kon 工:ku
渡:wata 田:ta/da 中:naka 仲:naka 山:yama 川:kawa 河:kawa/kou 本:moto 元:moto 村:mura 邑:mura 林:hayasi 小:ko/o
古:ko/furu 大:oo/dai 太:oo/ta 木:ki 野:no 井:i 居:i 石:isi 岩:iwa 磐:iwa 上:ue/kami 植:ue 下:sita 島:sima 志:si
高:taka 孝:taka 隆:taka 貴:taka 橋:hasi 松:matu 吉:yosi 義:yosi 好:yosi 良:yosi 芳:yosi 長:naga 永:naga 谷:ya/tani
西:nisi 北:kita 南:minami 前:mae 原:hara/wara 平:hira 岡:oka 丘:oka 和:wa/kazu 一:kazu/iti 浜:hama 森:mori 守:mori
青:ao 赤:aka 明:aki 昭:aki 秋:aki 彰:aki 清:kiyo 正:masa 雅:masa 昌:masa 政:masa 文:fumi 史:fumi 夫:o 雄:o 男:o
郎:rou 朗:rou 三:zou/mi 蔵:zou 弘:hiro 広:hiro 浩:hiro 博:hiro 裕:hiro 宏:hiro 成:sige/nari 茂:sige 重:sige 繁:sige
子:ko 美:mi 実:mi 香:ka 信:nobu 伸:nobu 延:nobu 晋:sin 進:susumu/sin 真:sin/ma 慎:sin 新:sin/ara 岸:kisi 世:se 瀬:se
耕:kou 菅:suga/kan 福:fuku 沢:sawa 崎:saki/zaki 坂:saka 阪:saka 健:ken 憲:ken 賢:ken 治:zi/haru 次:zi 二:zi 司:zi
介:suke 助:suke 輔:suke 久:hisa 尚:nao 直:nao 敏:tosi 俊:tosi 利:tosi 智:tomo 友:tomo 知:tomo 彦:hiko 樹:ki
紀:nori/ki 典:nori 則:nori 徳:nori 樋:hi 口:guti/kuti 内:uti 宮:miya 水:mizu 金:kane 池:ike 酒:saka 杉:sugi 竹:take
武:take
""".split()
}
_MOST_READINGS = 12
# A surname of one character also begins longer surnames: worth a question, never sure.
_ONE_CHARACTER = 0.8


@lru_cache(maxsize=20_000)
def same_shape(text: str) -> str:
    """``text`` with variant characters replaced by the everyday ones."""
    return text.translate(_VARIANTS)


@lru_cache(maxsize=20_000)
def readings(text: str) -> frozenset[str]:
    """How a name in kanji may be read (Kunrei letters); empty if a character is not in the table."""
    found = [""]
    for character in same_shape(text):
        sounds = _READINGS.get(character)
        if sounds is None:
            return frozenset()
        found = [before + sound for before in found for sound in sounds][:_MOST_READINGS]
    return frozenset(found)


def likeness(typed: str, name: str) -> float:
    """How near two names in kanji are, 0 to 1: the share of characters in place, or the same reading.

    A name that only looks or sounds like another is never nearer than 0.85.
    """
    typed, name = same_shape(typed), same_shape(name)
    if typed == name:
        return 1.0
    if name.startswith(typed) and len(name) <= len(typed) + 3:
        return 0.95 if len(typed) >= 2 else _ONE_CHARACTER
    if readings(typed) & readings(name):
        return 0.8
    shorter, longer = sorted((len(typed), len(name)))
    if shorter < 2 or shorter / longer < 0.6:  # so many can't be in place
        return 0.0
    common = sum(a == b for a, b in zip(typed, name, strict=False))
    share = common / longer
    return min(share + 0.05, 0.85) if common >= 2 and share >= 0.6 else 0.0
