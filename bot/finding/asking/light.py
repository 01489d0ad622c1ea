"""Words that say little in a question: an answer seldom holds them. Plain data: extend it here."""

_ENGLISH = frozenset(
    """
    since near put puts forward hold holds held two both several whole exactly currently presently actually mainly
    certain various different possible able ever kind sort type way ways part parts name names named called
    according regarding concerning related become became becomes want wants wanted try tried need needs needed like
    side sides case cases fact place places area areas field fields use used role size amount number numbers date
    details come comes came go went gone keep kept turn turned bring seem seems look looked lot plenty person
    people thing many much around together along away back still already just yet soon later earlier ago now today
    recently exist exists existed mean means meant include includes included cover covers concern concerns involve
    involved know knew known think thought believe main specific exact precisely carry carried out up written wrote
    mention mentioned discuss tell say answer answered reply replied respond responded comment commented remark
    next upcoming forthcoming one single supposed
    """.split()
)
_RUSSIAN = frozenset(
    """
    сейчас теперь уже еще пока впервые стало стал стала стали станет станут становится двух двое два две двумя оба
    обе обеих обоих сторона стороны стороне сторон стороной именно самый самая самое самые вообще конкретно точно
    примерно весь вся всех своей своего своих свою иметь имеет имеют имел нужно должен должна должны хочет хотят
    хотел надо время раз раза вид вида часть числе назван названа называется зовут имя имени оказался оказалось
    находится находятся находился делает делают сделал сделали размер размера сумма сумму суммы количество
    количества дата дату сегодня недавно вчера затем потом снова опять вместе рядом есть нет любой каждый данный
    разные различные область области касается касаются входит входят включает говорится сказано написано пишут
    может могут мог могла могли сможет смогут смог смогла смогли взять взял взяла дать дал дала дали дает сделать
    рассказал рассказала рассказали ответил ответила ответили заявил заявила заявили отметил отметила отметили
    подчеркнул подчеркнула подчеркнули сообщил сообщила сообщили думает считает считают думал думала считал считала
    объяснил объяснила прокомментировал прокомментировала случилось вышло получилось удалось будут
    пишется известно упоминается рассказывается намерен намерена намерены собирается собираются планирует
    один одна одно одного одной одну каждый каждая каждое
    следующий следующая следующее следующего следующей ближайший ближайшая ближайшее предстоящий предстоящая
    """.split()
)
_JAPANESE = frozenset(
    """
    名前 現在 最近 今 今日 両 規模 金額 人数 書か 書い 書かれ 記述 述べら 予定 場合 時点 内容 具体 種類 数 行わ
    行っ 行い 行う 行く 行き 行か 必要 可能 主要 一部 全部 全体 以降 以前 今後 最初 最後 分野 日付 詳細 対象 含ま
    含む 持つ 持っ 出る 出た 出て 入る 入っ 使わ 使う 使っ 考え 思う 思っ 言い 言う 言っ 話し 話す 述べ 語っ 答え
    知っ 見る 見て 見た 来る 来た 来て 次回 作ら 作る 作っ
    """.split()
)
LIGHT = _ENGLISH | _RUSSIAN | _JAPANESE
