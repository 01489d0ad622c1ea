"""Verbs and other words that tell past from future, folded."""

# Past tenses that don't end in -ed.
PAST = frozenset(
    "said was were had did met told went came took made gave got began became saw held left found lost won led rose "
    "fell ran spoke wrote sent built brought bought thought caught taught fought sought sold kept felt meant spent "
    "stood understood heard paid laid put hit shot beat broke chose drove flew forgot froze grew knew rang sang shook "
    "sank slept stole struck swore threw wore withdrew swam sprang hung fed bled bred fled sped overcame undertook "
    "overthrew drew ate drank bore tore sat showed been ago wed cast quit dealt slid swept swung lit bent lent dug "
    "stuck wept crept spun"
    " сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили был была было были прошел прошла прошло "
    "прошли стал стала стали отметил отметила подписал подписали встретился встретились посетил посетила состоялся "
    "состоялась состоялось состоялись принял приняли убит убита убито убиты взят взята снят снята сдан сдана".split()
)  # fmt: skip
# Words in -ed that are no past tense.
NOT_PAST = frozenset("united need speed indeed feed seed bed red hundred naked wicked aged sacred deed weed breed "
                     "bleed exceed proceed succeed agreed-upon so-called limited based advanced".split())  # fmt: skip
# What will be done once, in Russian: verbs that news announces with.
_RUSSIAN_FUTURE = frozenset(
    "буду будем будете приеду приедет приедем приедут прибудет прибудут посетит посетят встретится встретятся "
    "встречусь пройдет пройдут состоится состоятся начнется начнутся откроется откроются завершится завершатся "
    "закончится проведет проведут подпишет подпишут примет примут вступит вступят обсудит обсудят выступит "
    "вернется станут снесут снимут сделает сделают опубликует опубликуют отремонтирует отремонтируют возьмет возьмут "
    "дадут".split()
)
MODALS = _RUSSIAN_FUTURE | frozenset(
    "will shall would may might could should must can won't wouldn't ll "
    "будет будут планирует планируют намерен намерена намерены должен должна должно должны предстоит собирается "
    "собираются хочет хотят обещает обещают рассчитывает рассчитывают готовится готовятся".split()
)
# Modals that speak of what is to come and of nothing else.
WILL = _RUSSIAN_FUTURE | frozenset("will shall won't ll будет будут".split())
# What they govern lies ahead: "agreed to meet", "due in May", "scheduled for May".
AHEAD = frozenset(
    "expected expects expect expecting due scheduled slated planned planning intended hoping likely unlikely upcoming "
    "forthcoming preparing going arranged ready effective payable redeemable expire expires "
    "deadline maturing matures mature tentatively tomorrow "
    "eventually soon meet begin begins start starts open opens resume resumes convene convenes leave leaves arrive "
    "arrives return returns visit visits takes go goes "
    "запланирован запланирована запланировано запланированы ожидается ожидают намечен намечена намечены планируется "
    "предстоящий договорились".split()
)  # fmt: skip
# The same, where "to" or "for" follows: "plans to meet"; but "he kept his promise on Friday".
AHEAD_IF_FOLLOWED = frozenset(
    "plans plan intends intend hopes hope wants want agree agrees decide decides proposes promise promises vows "
    "pledges prepare prepares aims seeks needs".split()
)
# In the present tense with a day these are on somebody's calendar: "plays Sunday", "faces a vote Friday".
ON_A_CALENDAR = frozenset(
    "plays faces hosts meets holds travels flies celebrates airs unveils concludes dissolves".split()
)
# An infinitive after these lies ahead of them: "agreed in May to meet in June".
GOVERNING = frozenset(
    "agreed decided promised vowed pledged proposed hoped wanted sought aimed asked ordered voted urged offered "
    "prepared invited chose ready agreement plan plans deal proposal bid decision effort efforts intention "
    "договорились решили решил решила обещал обещала обещали предложил предложила предложили".split()
)  # fmt: skip
# Nouns of speech after which a plan stays a plan.
EXPECTING = frozenset(
    "expected expects expect expecting likely unlikely hopes hope hoped hoping may might could forecast forecasts "
    "predicted predicts anticipated anticipates believes should possible possibly perhaps probably estimated "
    "ожидается ожидают возможно вероятно может могут надеется".split()
)  # fmt: skip
PLANNING = frozenset(
    "scheduled due planned plans plan planning slated set intends intended agreed decided will arranged to shall "
    "запланирован запланирована намечен намечена планируется планирует будет будут".split()
)  # fmt: skip
CANCELLING = frozenset("cancelled canceled cancels postponed scrapped shelved scuppered abandoned aborted "
                       "отменен отменена отменили отменил".split())  # fmt: skip
DENYING = frozenset("denied denies deny denying refuted опроверг опровергла опровергли отрицает отрицал".split())
# "Nobody could be reached Friday" is past, "flights could resume Friday" isn't.
NEGATED = frozenset("not neither nor nobody no none never".split())
NEGATIONS = frozenset("not never didn't hasn't hadn't wasn't weren't won't не".split())
AUXILIARIES = frozenset("be been being have has had not n't also soon probably likely now then is are am".split())
# Not verbs after "to".
NOUNS_FOLLOW = frozenset("the a an its their his her our my your this that these those some all both us them him it "
                         "me you more less".split())  # fmt: skip
IS = frozenset("is are 's 're".split())
BE = IS | {"was", "were"}
AWAITING = frozenset("await awaits awaited awaiting".split())
# Participles after these, and past tenses that are no participles, belong to a main clause.
PAST_AUXILIARIES = frozenset("was were had has have been".split())
FINITE_PAST = frozenset(
    "was were had did took went came gave began saw fell ran wrote chose drove flew grew knew rang sang sank threw "
    "wore withdrew swam sprang became rose spoke stole broke drew ate drank forgot froze shook swore tore "
    "overthrew undertook overcame".split()
)
# A past tense behind these is a sentence's own verb, no participle.
SUBJECTS = frozenset("he she they we i".split())
ADVERBS = frozenset("also then again later still just now first not never already".split())
# Words in -ing after "is" that are no verbs.
NOT_GOING_ON = frozenset("nothing something anything everything king string ring thing spring during evening "
                         "morning wedding building".split())  # fmt: skip
REPORTING = frozenset("said told announced added promised vowed pledged warned wrote tweeted confirmed "
                      "insisted stated predicted".split())  # fmt: skip
# After these "that" is no pointer.
# Verbs of saying in the past: what was said with them is of any time.
TELLING = REPORTING | frozenset(
    "stated reported noted declared explained insisted claimed revealed recalled predicted repeated "
    "сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили рассказал рассказала рассказали добавил "
    "добавила отметил отметила отметили пояснил пояснила объявил объявила объявили подчеркнул подчеркнула пообещал "
    "пообещала написал написала подтвердил подтвердила подтвердили уточнил уточнила говорил говорила".split()
)
SAYING = REPORTING | frozenset("say says saying so believe believes think thinks thought hope hoped".split())
DETERMINERS = frozenset("a an the its their his her this that these those any some".split())
# Not the bare -ла, -ло: too many nouns end so.
RUSSIAN_PAST_ENDINGS = tuple(
    f"{vowel}{ending}" for vowel in "аеиыя" for ending in ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
)
# What is moved is moved to a later time.
MOVED = frozenset("moved postponed delayed rescheduled extended adjourned deferred adjourn extends extend".split())
DENIED_FOLLOW = frozenset("that having it he she they any reports rumors rumours claims что сообщения слухи".split())
# What is said not to be told may well have happened.
KEEPING_SILENT = frozenset(
    "say said comment elaborate specify know give identify name respond disclose reveal only just immediately".split()
)
# Behind "не" and "not" these deny nothing: "не раз", "not only".
NO_NEGATION = frozenset(
    "only just merely раз только менее более меньше больше случайно просто столько лишь без".split()
)
# What is called, fixed or spoken of may lie ahead, though the verb doesn't: "announced talks on 12 March".
HERALDING = REPORTING | GOVERNING | frozenset(
    "called set fixed scheduled planned arranged booked confirmed discussed named backed approved welcomed unveiled "
    "cancelled canceled postponed moved delayed expected slated reserved allowed cleared granted extended mentioned "
    "suggested demanded awaited "
    "назначил назначила назначили объявил объявила объявили запланировал запланировала запланировали наметил "
    "наметила наметили перенес перенесла перенесли пригласил пригласила пригласили анонсировал анонсировала сообщил "
    "сообщила сообщили заявил заявила заявили сказал сказала сказали должен должна должны собирался собиралась "
    "собирались планировал планировала планировали намеревался намеревалась намеревались хотел хотела хотели".split()
)  # fmt: skip
