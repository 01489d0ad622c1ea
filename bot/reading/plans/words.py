"""The words that tell what a plan contains, folded: lists to scan, no rules."""

# What a plan is called when its name isn't said.
HEADS = (
    "plan",
    "programme",
    "program",
    "strategy",
    "agenda",
    "initiative",
    "roadmap",
    "road map",
    "framework",
    "package",
    "blueprint",
    "scheme",
    "charter",
    "pact",
    "accord",
    "agreement",
    "deal",
    "proposal",
    "document",
    "policy",
    "masterplan",
)
HEADS_RU = "план|программ|стратеги|инициатив|дорожн[а-я]+ карт|документ|соглашени|пакет|концепци|харти"
HEADS_JA = "プラン|計画|戦略|構想|プログラム|ロードマップ|アジェンダ|文書|合意|綱領|方針"

# "The plan VERBS ...": what follows is in the plan.
CONTENT_VERBS = (
    r"envisag\w+|envision\w*|foresee\w*|foresaw|provid(?:es?|ed|ing) for|includ(?:es?|ed|ing)|contain(?:s|ed|ing)?"
    r"|cover(?:s|ed|ing)?|compris(?:es?|ed|ing)|consist(?:s|ed|ing)? (?:of|in)|call(?:s|ed|ing)? (?:for|on)"
    r"|stipulat\w+|impl(?:y|ies|ied)|involv(?:es?|ed|ing)|entail(?:s|ed|ing)?|focus+(?:es|ed|ing)? (?:on|upon)"
    r"|concentrat(?:es?|ed|ing) on|cent(?:er|re)(?:s|d|ed)? (?:on|around)"
    r"|aim(?:s|ed|ing)? (?:at|to|for)|seek(?:s|ing)? to"
    r"|sought to|geared (?:towards?|to)|(?:designed|intended|meant) (?:to|for)|directed (?:at|towards?)"
    r"|target(?:s|ed|ing)?|address(?:es|ed|ing)?|encompass\w*|embrac(?:es?|ed)|list(?:s|ed)|outlin(?:es?|ed)"
    r"|sets? out|la(?:ys?|id) (?:out|down)|spell(?:s|ed)? out|prescrib\w+|propos(?:es?|ed) (?:to|that|the|an?)"
    r"|prioriti[sz]\w+|spans?|extends? to|promis(?:es?|ed)|pledg(?:es?|ed)|requir(?:es?|ed)|oblig(?:es?|ed)"
    r"|commits?|features?|touch(?:es|ed)? (?:on|upon)|deals? with|relates? to|concerns?|(?:is|be) about"
    r"|benefi(?:t|ts|cial)(?: for| to)?|has .{1,20}(?:points?|pillars?|parts?|goals?|areas?|priorities)"
    r"|names?|mentions?|specif(?:y|ies|ied)|allocat(?:es|ed)|earmark(?:s|ed)|gives? priority to|rests? on"
)
# "The plan will VERB ...": what the plan does is in the plan.
ACTION_VERBS = (
    r"help(?:s|ed)?|boost(?:s|ed)?|promot(?:es?|ed)|expand(?:s|ed)?|develop(?:s|ed)?|improv(?:es?|ed)|strengthen(?:s|ed)?"
    r"|support(?:s|ed)?|enhanc(?:es?|ed)|increas(?:es?|ed)|foster(?:s|ed)?|encourag(?:es?|ed)|facilitat(?:es?|ed)"
    r"|reform(?:s|ed)?|moderni[sz](?:es?|ed)|rais(?:es?|ed)|reduc(?:es?|ed)|cuts?|restor(?:es?|ed)|rebuilds?|creat(?:es?|ed)"
    r"|protect(?:s|ed)?|funds?|financ(?:es?|ed)|invests? in|extend(?:s|ed)?|deepen(?:s|ed)?|accelerat(?:es?|ed)|brings?"
)
# "The plan VERBS": what befalls the plan, or what it is, and nouns that go with its name; what follows isn't in it.
NO_ACTIONS = frozenset(
    """
    affect anger appear apply attract be bear become begin belong bring carry come cost critic date depend deserve
    detail die differ divide do does draw end enjoy enter expire face fail fall finally follow gain get go hang has have
    hinge his his is its lack last lie live look lose mark mean meet need never not only opponent owe pass please point
    prompt read receive reflect remain resemble rest run say see seem show sit soon sound spark stand start stay suffer
    supporter take talk term thi this vanish vary wa wait was win work worry backer author
    """.split()
)
CONTENT_VERBS_RU = (
    r"предусматрива\w+|предусмотре\w+|предполага\w+|включа\w+|содерж\w+|охватыва\w+|охватит|каса\w+"
    r"|состо[ия]т\w* (?:из|в)"
    r"|направлен\w* на|нацелен\w* на|ориентирован\w* на|призван\w*|ставит\w* цел\w+|подразумева\w+|выделя\w+"
    r"|затрагива\w+|посвящ\w+|обязыва\w+|требу\w+|закладыва\w+|фокусиру\w+|сосредоточен\w* на|уделя\w+|обеща\w+"
    r"|объединя\w+|намеча\w+|описыва\w+|перечисля\w+|предлага\w+|поможет|помога\w+|будет способствовать|способству\w+"
    r"|коснет\w+|затронет|включит|предусмотрит|прописан\w*|поддерж\w+|развива\w+|укреп\w+|расшир\w+"
)
CONTENT_VERBS_JA = (
    r"盛り込|含[みむまん]|掲げ|柱|目指|定め|求め|重点|対象|促進|強化|拡大|推進|から成|からな|構成|網羅|向け"
    r"|図る|図り|列挙|挙げ|支援|充て"
)
NEGATED_JA = r"(?:含|盛り込)[まみ](?:れ)?(?:ない|なかった|ず)|除外|対象外"

# "According to the plan, ..." and "... under the plan".
UNDER = (
    r"according to|under|as (?:a )?part of|within(?: the (?:framework|scope) of)?|in line with|in accordance with"
    r"|in keeping with|pursuant to|in the framework of|as set out in|on the basis of"
)
UNDER_RU = r"согласно|в рамках|в соответствии со?|в русле|по|исходя из"

# "One of the goals of the plan is ..." and "... is among the areas of the plan".
PARTS = (
    r"goals?|aims?|objectives?|purposes?|tasks?|priorit(?:y|ies)|areas?|points?|items?|pillars?|provisions?|parts?"
    r"|elements?|components?|focus|themes?|sectors?|fields?|core|cent(?:re|er)|strands?|chapters?|sections?|directions?"
)
PARTS_RU = (
    r"цел\w+|задач\w*|приоритет\w*|направлени\w+|пункт\w*|част\w+|элемент\w*"
    r"|раздел\w*|сфер\w*|област\w+|тем\w*|положени\w+"
)
# "... is envisaged by the plan"
TOLD_BY = (
    r"envisaged|envisioned|foreseen|provided for|included|covered|stipulated|listed|contained|set out|laid down|named"
    r"|addressed|mentioned|targeted|spelled out|outlined|promised|prioriti[sz]ed|specified"
)
TOLD_BY_RU = (
    r"предусмотрен\w*|включен\w*|охвачен\w*|указан\w*|названы?|упомянут\w*|закреплен\w*|перечислен\w*|входит|входят"
)

# What only stands for example after one of these isn't a point of its own.
EXAMPLES = (
    r"including|includes|such as|like|for example|for instance|e\.g\.|in particular|particularly|especially|notably"
    r"|включая|в том числе|например|таких? как|такие как|такими как|в частности|прежде всего|особенно"
)

NUMBERS = {
    2: "two|два|двух|二|2",
    3: "three|три|трех|三|3",
    4: "four|четыре|четырех|四|4",
    5: "five|пять|пяти|五|5",
    6: "six|шесть|шести|六|6",
    7: "seven|семь|семи|七|7",
    8: "eight|восемь|восьми|八|8",
    9: "nine|девять|девяти|九|9",
    10: "ten|десять|десяти|十|10",
    11: "eleven|одиннадцать|одиннадцати|十一|11",
    12: "twelve|двенадцать|двенадцати|十二|12",
    14: "fourteen|четырнадцать|четырнадцати|十四|14",
    20: "twenty|двадцать|двадцати|二十|20",
}
STEPS = "point|provision|step|part|item|pillar|goal|article|priority|area|stage|track|plank"
STEPS_RU = "пункт|положени|шаг|част|направлени|цел|этап"
STEPS_JA = "項目|カ条|か条|ヶ条|箇条|段階|本柱|分野"

REPORTING = (
    r"said|says|say|told|tells|noted|added|stressed|stated|explained|argued|announced|reported|writes|wrote|recalled"
    r"|сказал\w*|заявил\w*|отметил\w*|сообщил\w*|добавил\w*|подчеркнул\w*|пояснил\w*|напомнил\w*"
)
OFFICES = (
    r"minister|ministry|secretary|department|agency|commissioner|committee|chairman|governor|director"
    r"|министр\w*|министерств\w*|ведомств\w*|大臣|省"
)
