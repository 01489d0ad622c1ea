"""The topics of people: health, learning, culture. See ``form`` for how such a table is read."""

TOPICS = """
# Health and society
health
    health*, medic*, hospital, clinic*, patient, doctor, disease, therapy, surger*, surgeon, dentist*, dental,
    physician, gp, gps, general practi*, ambulance, emergency room, operation theatre, medical treatment,
    epidemi*, pandemic, life expectancy, longevity, public health, sanitary
    здоров*, здравоохран*, медицин*, медик*, больниц*, клини*, врач*, лечени*, продолжительност* жизни, вакцин*,
    долголет*
    健康, 医療, 医学, 病院, 保健, 寿命, 医師, 診療, ワクチン, 疾病
drugs < health
    pharmac*, medicinal drug
    фармац*, лекарств*
    医薬, 製薬
vaccination < health
    vaccin*, immunis*, immuniz*, jab, jabs, inoculat*
    вакцин*, прививк*
    ワクチン, 予防接種
cancer < health
    cancer*, tumour*, tumor*, oncolog*
    рак, рака, онколог*
    がん, 癌
dementia < ageing
    dementia, alzheimer*
    деменц*
    認知症
mental health < health
    mental*, psycholog*, psychiatr*, depression, anxiety, counsel*, suicid*, burnout
    психич*, психолог*, психиатр*, депресс*
    精神, メンタル, 心の健康, 自殺
nursing < health
    nurse, nursing, midwi*, carer, caregiver
    медсест*, сиделк*
    看護
waiting < health
    waiting list, waiting time, wait, waits, queue, queues, queuing, backlog*
    очеред*, врем* ожидан*
    待ち時間, 順番待ち
obesity < health
    obes*, overweight, sugar*, fast food, diet*
    ожирен*, лишн* вес*, сахар*
    肥満, 糖分
addiction < health
    addict*, smok*, tobacco, cigarette*, alcohol*, drinking problem, drug abuse, narcotic*, gambling
    наркоман*, курени*, табак*, алкогол*, азартн*
    依存症, 喫煙, たばこ, 飲酒, 薬物
ageing < health
    ageing, aging, elderly, older people, old people, old age, pension*, senior citizen, retiree*, home help, home care,
    nursing home, care home, retirement
    пожил*, пенсион*, старени*
    高齢, 介護, 年金
disability
    disab*, handicap*, wheelchair*, blind, deaf, special need, special educational, barrier-free
    инвалид*, безбарьерн*
    障害者, 障がい, バリアフリー
childcare < children, education
    childcare, child care, kindergarten, nurser*, pre-school, preschool, day care, creche, toddler*
    ясли, детск* сад*, дошкольн*
    保育, 幼稚園, 保育園
children
    child, children
    дети, детей, детск*, детям, ребен*
    子ども, 子供, 児童
family
    family, birth rate, demograph*, population decline
    семь*, семей*, демограф*, рождаемост*
    家族, 出生率, 少子化, 人口減少
parental leave < family
    parental leave, maternity, paternity, after a birth, after birth, newborn*, leave for parents, leave for fathers,
    father, mother, baby, babies
    декретн*, отпуск* по уходу, материнств*, отцовств*
    育休, 育児休業, 産休
violence against women < women, crime
    domestic violence, violence against women, battered wom*, battered wife, sexual violence, sexual assault,
    rape, rapes, abusive partner, women's shelter, women's refuge
    домашн* насил*, насил* над женщин*
    家庭内暴力, 性暴力
women
    woman, women, gender, girl
    женщин*, женск*, гендер*
    女性, ジェンダー, 男女
youth < people-to-people
    youth, young people, youngster, teenager, teenage, adolescent*, young adult
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
homelessness < housing
    homeless*, rough sleep*, night shelter
    бездомн*
    ホームレス
rents < housing
    rent, rents, rental*, tenant*, landlord*
    арендн* плат*, арендатор*, квартплат*
    家賃, 賃貸
social housing < housing
    social housing, public housing, council house, council flat, council home, affordable home, affordable housing
    социальн* жиль*, доступн* жиль*
    公営住宅
housing
    housing, home building, apartment, dwelling, affordable home
    жилье, жиль*, жилищн*
    住宅, 住居
city
    city, cities, urban*, town*, municipal*, street, metropol*, smart city, urban environment, urban development
    город*, градостроит*, урбан*, муниципал*, городск* сред*
    都市, 街づくり, まちづくり, 市街, 都市環境
village
    rural, village, countryside, hamlet*
    сел*ск*, деревн*, деревен*, сельск* территор*
    農村, 地方創生, 村落
water
    water*, reservoir*, river, stream, lake, waterway*, sewage, drinking water, sewer*
    водоснабж*, водн*, водопровод*, канализац*, питьев* вод*
    水資源, 上下水道, 水道, 飲料水
recycling < waste
    recycl*, compost*, reuse, reusing, sorting of, circular economy, bottle deposit
    переработк* отход*, раздельн* сбор*, вторсыр*
    リサイクル, 再利用, 循環
waste < environment
    waste, garbage, refuse, rubbish, trash, litter*, landfill*, plastic*, packaging, single-use
    отход*, мусор*, пластик*
    廃棄物, ごみ, プラスチック

# Learning and culture
education
    education*, school*, student, pupil*, classroom*, literacy
    образован*, школ*, студент*, учащ*
    教育, 学校, 学生, 留学, 生徒
teachers < education
    teacher, educator, teaching staff
    учител*, педагог*, преподавател*
    教員, 教師, 先生
class size < education
    class size, smaller class, small class, size of class, large class, overcrowded class*, full class, crowded class*
    наполняем* класс*, размер* класс*
    少人数学級, 学級規模, 少人数
school meals < education, food
    school meal, school lunch*, lunch*, free meal, hot meal, canteen*, breakfast*, school kitchen
    школьн* питан*, школьн* обед*, обед*, столов*
    給食, 昼食
school hours < education
    school day, school hour, first lesson, school start, lesson begin, lesson start, lessons will begin, timetable*,
    lessons will not begin, lessons will start, start of lesson
    начал* урок*, расписани* урок*
    始業時間, 授業時間, 時間割
curriculum < education
    curricul*, syllabus*, lesson, textbook*, school subject, teaching children, coursework, taught
    учебн* план*, урок*, учебник*, школьн* программ*
    カリキュラム, 教科書, 授業, 学習指導要領
mathematics < education
    math*, algebra*, arithmetic*, geometry, numeracy
    математик*, алгебр*, геометри*
    数学, 算数
exams < education
    exam*, admission test, entrance test, entrance exam*, final test, grading, school grade, diploma*, test score
    экзамен*, вступительн* испытан*, егэ, аттестат*
    入試, 試験, 受験
universities < education
    universit*, college*, tuition fee, tuition, student loan, campus*, lecture*
    университет*, вуз*, колледж*
    大学
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
libraries < culture
    librar*
    библиотек*
    図書館
integration < migration
    integration of, integration course, newcomer*
    интеграц* мигрант*
    統合政策
culture < people-to-people
    cultur*, museum, theatre, theater, art, artist*, heritage, festival, music*
    культур*, музе*, театр*, искусств*, наследи*, фестивал*
    文化, 美術館, 博物館, 芸術, 遺産
language < people-to-people
    language learning, language teaching, language
    язык*
    言語, 日本語教育, 語学
sport < people-to-people
    sport*, athlet*, olympi*, football, swimming pool*, gym, gyms, stadium*, playing field
    спорт*, олимпи*
    スポーツ, 競技, 五輪
tourism < people-to-people
    touris*, tourist, visitor, travel*, hospitality, hotel, holiday*, guest house*, sightsee*
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
