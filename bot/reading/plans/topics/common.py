"""What any plan speaks of: topics that say something only together with others, and words that say nothing."""

# These say something only beside another word: what is exchanged, whose life, the development of what.
WEAK_TOPICS = """
exchange
    exchange*, contact*, interact*
    обмен*, контакт*, взаимодейств*
    交流, 往来
people
    people*, citizen*, person, public, resident, nations
    люд*, граждан*, народ*, населен*, жител*
    国民, 市民, 住民
economy
    econom*
    эконом*
    経済
region
    region*, interregional, local
    регион*, межрегион*, местн*
    地域, 地方
"""

# Two topics of one noun phrase that together are a third.
TOGETHER: tuple[tuple[str, str, str], ...] = (
    ("exchange", "people", "people-to-people"),
    ("exchange", "youth", "people-to-people"),
    ("exchange", "culture", "people-to-people"),
    ("exchange", "sport", "people-to-people"),
)

# Words that any plan has about any matter: what is to be done with it, how much, of what kind.
ACTIONS = """
accelerat*, achiev*, activ*, advanc*, attract*, bolster*, boost*, broaden*, build*, clos*, collaborat*,
cooperat*, co-operat*, creat*, deepen*, develop*, encourag*, enhanc*, ensur*, establish*, expan*, extend*,
facilitat*, foster*, fund*, further*, grow*, help*, implement*, improv*, increas*, intensif*, introduc*, launch*,
lift*, maintain*, moderni*, partner*, promot*, protect*, provid*, rais*, reform*, renew*, saving, securing,
speed*, stabili*, start, starting, strengthen*, support*, upgrad*, widen*, restor*, reduc*, cut, cutting, end,
ending, open, opening, set, setting, make, making, made, bring*
"""
LITTLE = """
a, an, the, and, or, of, in, on, at, for, to, from, by, with, between, among, into, as, is, are, be, be, was,
were, its, their, his, her, our, this, that, these, those, such, both, all, more, most, well, than, it, they, we,
which, will, would, should, must, need*, can, could, may, not, also, other, new, old, big, good, large, full,
early, high*, low*, fast*, fundament*, radical*, comprehensiv*, joint*, mutual*, direct*, modern*, compet*, easy,
easier, common, active*, sustain*, inclusiv*, strateg*, basic, general*, level*, area*, field*, sector*, sphere*,
spher*, plan*, point*, project*, programm*, program*, system*, base*, bas*, measure*, issue*, effort*, tie*,
relation*, country, countries, state*, nation*, govern*, two, three, world, global*, international*, bilateral*,
life, live*, quality, access*, opportunit*, capac*, product*, way*, time*, year*, use*, tool*, service*,
standard*, number*, и, в, на, с, по, для, от, до, из, к, о, об, между, при, а, также, это, этот, его, ее, их,
как, так, не, развити*, развива*, расшир*, укрепл*, увелич*, повыш*, улучш*, создан*, создат*, поддерж*,
содейст*, сотруднич*, продвиж*, обеспеч*, рост*, реализ*, совместн*, нов*, фундамент*, стран*, сфер*, област*,
отрасл*, направлен*, сектор*, план*, програм*, отношен*, проект*, вопрос*, мер*, уров*, качеств*, государ*,
международ*, передов*
"""
