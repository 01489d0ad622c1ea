"""Japanese cues of what wasn't said; but for the kind of source, they stand behind the quotation."""

from functools import cache

from bot.answers.framing.cues import any_of
from bot.answers.framing.unsaid import Unsaid

_SAY = (
    r"(?:述べ|言[っわい]|いっ|語[っら]|話[しさ]|発言し|発言さ|コメントし|主張し|断言し|約束し|明言し|"
    r"呼[んばび]|書[いか])"
)
_THAT = r"(?:など|なんて)?(?:とは|とも|との|と|って)(?:いう|言う)?"
_SAYS = rf"{_THAT}[^。、「」]{{,16}}?{_SAY}"
_NOT = (
    r"(?:[てで](?:は|も)?い(?:ない|なかった|ません)|てな(?:い|かった)|(?:た|だ|った|んだ)?こと(?:は|が|も)(?:一度も)?(?:ない|なかった|"
    r"ありません)|[わばさか]?なかった|ませんでした|(?:た|だ|る)(?:わけ|事実)(?:では|は)な)"
)
_DENIED = r"(?:否定|事実(?:では|と異な|に反)|誤り|虚偽|誤報|デマ|捏造|でっち上げ)"
_FAKE = (
    r"(?:偽の?|捏造された|架空の|風刺|パロディー?|虚構)[^。、「」]{,4}?"
    r"(?:動画|映像|音声|投稿|手紙|文書|画像|記事|サイト|新聞|ニュース|アカウント)"
)


@cache
def unsaid_in_japanese() -> Unsaid:
    """The cues, made when they are first needed: that takes some time."""
    return Unsaid(
        denied=any_of(
            rf"{_FAKE}(?:では|には|で|が|は|に)[^。「」]{{,40}}$",
            r"誤って[^。「」]{,30}$",
        ),
        supposed=any_of(r"(?!)"),
        denied_behind=any_of(
            rf"{_SAYS}{_NOT}",
            rf"{_SAYS}[^。「」]{{,8}}?と(?:さ|報じら|伝えら|い?わ|言わ)れ[^。「」]{{,40}}?{_DENIED}",
            rf"{_THAT}[^。、「」]{{,16}}?{_DENIED}",
            rf"{_SAYS}[^。、「」]{{,6}}?という[^。「」]{{,16}}?{_DENIED}",
            rf"{_THAT}[^。、「」]{{,12}}?誤って",
        ),
        supposed_behind=any_of(
            rf"{_SAYS}[^。、「」]{{,4}}?と(?:されてい|されて|され)",
            rf"{_SAYS}(?:る|う|べる)?(?:べきだっ|はずだっ|予定|見通し|見込み|つもり)",
            rf"{_THAT}[^。、「」]{{,8}}?(?:述べる|言う|語る|話す|発言する)(?:べきだっ|はずだっ|予定|見通し|見込み|つもり)",
        ),
    )
