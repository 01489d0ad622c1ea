"""Words that carry no topic. Plain data: extend it here."""

ENGLISH = frozenset(
    """
    a about above after again against all also am an and any anybody anyone anything are aren as ask asked at be
    because been before being below between both but by can cannot could did didn do does doesn doing don down
    during each ever few find for from further get give given goes going got had has have having he her here
    hers him his how i if in into is isn it its itself just know let ll made make many may me might mine more
    most much must my no nor not now of off on once one only or other our out over own part please re really s
    said same say says shall she should show so some still such t tell than that the their them then there these
    they thing things this those though to too under until up upon us ve very want was wasn way we were what
    whatever when where which while who whom whose why will with within without would yes yet you your
    happen happened happening happens occur occurred take took taken place start tell told speak spoke ago
    """.split()
)
RUSSIAN = frozenset(
    """
    а без более бы был была были было быть в вам вас во вот все всего всё вы где говорил говорила говорит да
    даже для до его ее если есть еще ещё её же за зачем и из или им их к как какая какие какого какой каком кем
    ко когда кого кому котор которая которые который кто куда ли либо меня мне много мог может можно мой мы на
    над надо нам нас насчет не него нее нет неё ни них но ну о об однако он она они оно от очень перед по под
    почему при про раз расскажи с сам свой себя сих скажи сказал сказала сколько со так также такой там те тем
    то тоже только том тот ту ты у уже хотя чего чей чем через что чтоб чтобы чье чья эта эти это этого этой
    этом этот эту я
    произошло случилось было будет происходит
    """.split()
)
JAPANESE = frozenset(
    """
    あの ある あれ いう いつ いる から こと この これ さん した して すか する せん その それ たか
    ため だれ って てい です では でも という とは どう どこ どの なぜ なに には にも のか への
    ました ましたか ます ませ まで もの より られ れる 何が 何を 誰が
    """.split()
)
# Before a hyphen these carry nothing of their own: "co-operation" is about no "co".
PREFIXES = frozenset("anti bi co counter ex inter mid multi neo non post pre pro re semi sub super trans ultra".split())
STOPWORDS = ENGLISH | RUSSIAN | JAPANESE
