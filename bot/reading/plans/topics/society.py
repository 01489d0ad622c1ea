"""The topics of people: health, learning, culture. See ``form`` for how such a table is read."""

TOPICS = """
# Health and society
health
    health*, medic*, hospital, clinic*, patient, doctor, nurse, disease, therapy, medical treatment, vaccin*,
    epidemi*, pandemic, life expectancy, longevity, public health, sanitary
    здоров*, здравоохран*, медицин*, медик*, больниц*, клини*, врач*, лечени*, продолжительност* жизни, вакцин*,
    долголет*
    健康, 医療, 医学, 病院, 保健, 寿命, 医師, 診療, ワクチン, 疾病
drugs < health
    pharmac*, medicinal drug
    фармац*, лекарств*
    医薬, 製薬
ageing < health
    ageing, aging, elderly, older people, pension*
    пожил*, пенсион*, старени*
    高齢, 介護, 年金
children
    child, childcare, kindergarten
    дети, детей, детск*, детям, ребен*
    子ども, 子供, 児童, 保育
family
    family, birth rate, demograph*, population decline
    семь*, семей*, демограф*, рождаемост*
    家族, 出生率, 少子化, 人口減少
women
    woman, gender, girl
    женщин*, женск*, гендер*
    女性, ジェンダー, 男女
youth < people-to-people
    youth, young people, youngster
    молодеж*, юношес*
    青少年, 若者, 青年
poverty
    poverty, poor household, welfare, social protection, inequality
    бедност*, соцзащит*, социальн* защит*, неравенств*
    貧困, 福祉, 格差, 社会保障
food
    food*, nutrition, hunger
    продовольст*, питани*, голод*
    食料, 食糧, 食品, 栄養, 飢餓
housing
    housing, home building, apartment, dwelling, affordable home
    жилье, жиль*, жилищн*
    住宅, 住居
city
    city, cities, urban*, town*, municipal*, street, metropol*, smart city, urban environment, urban development
    город*, градостроит*, урбан*, муниципал*, городск* сред*
    都市, 街づくり, まちづくり, 市街, 都市環境
village
    rural, village, countryside
    сел*ск*, деревн*, деревен*, сельск* территор*
    農村, 地方創生, 村落
water
    water*, sewage, drinking water, sewer*
    водоснабж*, водн*, водопровод*, канализац*, питьев* вод*
    水資源, 上下水道, 水道, 飲料水
waste < environment
    waste, garbage, recycl*, refuse
    отход*, мусор*, переработк* отход*
    廃棄物, ごみ, リサイクル

# Learning and culture
education
    education*, school*, universit*, teacher, student, curricul*, literacy
    образован*, школ*, университет*, учител*, студент*, вуз*
    教育, 学校, 大学, 教員, 学生, 留学
skills < education
    skill*, vocation*, training, retrain*, apprentice*
    профессиональн* подготовк*, обучени*, кадр*, квалификац*
    人材育成, 技能, 職業訓練, 研修
science
    scien*, research*, laborator*
    наук*, научн*, исследован*
    科学, 研究, 学術
space < technology
    space exploration, outer space, satellite, spacecraft, cosmic
    космос*, космич*, спутник*
    宇宙, 衛星
culture < people-to-people
    cultur*, museum, theatre, theater, art, artist*, heritage, festival, music*
    культур*, музе*, театр*, искусств*, наследи*, фестивал*
    文化, 美術館, 博物館, 芸術, 遺産
language < people-to-people
    language learning, language teaching, language
    язык*
    言語, 日本語教育, 語学
sport < people-to-people
    sport*, athlet*, olympi*, football
    спорт*, олимпи*
    スポーツ, 競技, 五輪
tourism < people-to-people
    touris*, tourist, visitor, travel*, hospitality, hotel
    туриз*, турист*, гостинич*
    観光, 旅行
media
    media, press, journalis*, broadcast*
    сми, журналист*, телевид*, вещани*
    報道, メディア, 放送
religion
    religi*, interfaith, church
    религ*, церк*
    宗教
people-to-people
    people-to-people, people to people, humanitarian exchange, humanitarian contact, human exchange,
    personal exchange, student exchange, youth exchange, cultural exchange, grass-roots exchange,
    grassroots exchange, twin city, sister city, visa-free travel, visa facilitation, visa relaxation
    гуманитарн* обмен*, гуманитарн* сотрудничеств*, гуманитарн* связ*, гуманитарн* контакт*, культурн* обмен*,
    молодежн* обмен*, студенческ* обмен*, человеческ* контакт*, побратим*
    人的交流, 人的往来, 人道交流, 青少年交流, 文化交流, 草の根交流, 青年交流, 市民交流
"""
