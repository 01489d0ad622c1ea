"""People and things that news tells of, in English, Russian and Japanese. Plain data: extend it here.

The form is that of ``deeds``. What policy is about stands in ``bot.reading.plans.topics``.
"""

THINGS = """
president*, президент*, 大統領
prime minister*, premier*, премьер*, 首相, 総理
minister*, ministr*, министр*, министерств*, 大臣, 外相, 省庁
mayor*, мэр, мэра, мэром, мэрия, 市長
governor*, губернатор*, 知事
director*, chief, manager*, chairman, chairwoman, директор*, глава, главы, главой, руководител*, начальник*,
館長, 社長, 局長, 所長, 会長, 代表
government*, cabinet, authorit*, правительств*, власти, властей, 政府, 内閣, 当局
parliament*, lawmaker*, deput*, congress, senate, парламент*, депутат*, дума, думы, сенат*, 議会, 国会, 議員
party, parties, партия, партии, партию, партией, 政党, 与党, 野党
ambassador*, embass*, посол, посла, послом, посольств*, 大使
police, policem*, detective*, inspector*, полиц*, следовател*, инспектор*, 警察, 警部, 刑事
army, armies, troops, soldier*, армия, армии, армию, войск*, солдат*, 軍隊, 兵士, 部隊
guard*, охранник*, сторож*, 警備員, 守衛
captain*, капитан*, 船長, 機長, 主将
crew*, экипаж*, команд*, 乗組員, 乗員
strike*, walkout*, забастов*, ストライキ, スト
union*, профсоюз*, 組合
driver*, водител*, 運転手, 運転士
passenger*, пассажир*, 乗客, 旅客
visitor*, guest*, tourist*, посетител*, гость, гости, гостей, турист*, 来館者, 観光客, 訪問者, 入場者
fisherm*, рыбак*, рыбол*, 漁師, 漁民
journalist*, reporter*, журналист*, корреспондент*, 記者, ジャーナリスト
scientist*, researcher*, expert*, specialist*, учены*, исследовател*, эксперт*, специалист*, 科学者, 研究者, 専門家
engineer*, инженер*, 技師, エンジニア, 技術者
lawyer*, attorney*, адвокат*, юрист*, 弁護士
pupil*, student*, schoolchild*, ученик*, студент*, школьник*, 生徒, 学生, 高校生, 児童
neighbo*, сосед*, 隣人, 近所
villager*, жители деревни, селян*, 村民, 村人
people, person, persons, люди, людей, людям, людьми, человек*, 人, 人々, 人間
man, men, мужчин*, 男, 男性
brother*, брат, брата, братья, братьев, братом, 兄弟
sister*, сестра, сестры, сестру, 姉妹
father*, отец, отца, отцу, отцом, 父親
mother*, мать, матери, матерью, 母親
son, sons, сын, сына, сыновья, 息子
daughter*, дочь, дочери, дочерью, 娘
friend*, друг, друга, друзья, друзей, 友人
country, countries, страна, страны, стране, страну, стран, государств*, 国, 国家, 各国
capital, столиц*, 首都
island*, остров*, 島, 島民, 諸島, 離島
mountain*, гора, горы, горе, гору, горой, гор, 山, 山頂, 山脈, 山岳
river*, река, реки, реке, реку, рекой, речн*, 川, 河川
lake*, озер*, 湖
forest*, лес, леса, лесу, 森, 森林
border*, границ*, погранич*, 国境
abroad, foreign*, overseas, зарубеж*, иностран*, загранич*, 海外, 外国
war, wars, warfare, война, войны, войне, войну, 戦争
sanction*, санкци*, 制裁
letter*, письм*, 手紙, 書簡
report*, доклад*, отчет*, 報告書
document*, документ*, 文書
result*, outcome*, результат*, итог*, 結果, 成果
aim*, goal, goals, purpose*, цель, цели, целью, 目的, 目標
problem*, issue*, проблем*, вопрос*, 問題, 課題
condition*, услови*, 条件
law, laws, legislat*, закон*, 法律, 法案
rule, rules, regulation*, правил*, 規則, 規制
money, деньги, денег, деньгам, средства, средств, 資金, お金
reward*, prize*, вознагражд*, премия, премии, премию, приз, 報奨金, 懸賞金, 賞金
compensat*, reimburs*, компенсац*, возмещ*, 補償, 賠償
ransom*, выкуп*, 身代金
insur*, страхов*, застрахов*, 保険
debt, debts, долг, долги, долгов, задолжен*, 債務, 借金
ship, ships, vessel*, boat*, ferry, ferries, корабл*, судно, судна, паром*, лодк*, 船, 船舶, フェリー, ボート
plane*, aircraft, airplane*, самолет*, 飛行機, 航空機
car, cars, lorr*, truck*, van, vans, машин*, автомоб*, грузовик*, 車, 自動車, トラック
weather, rain*, storm*, snow*, погод*, дожд*, снег, снега, шторм*, 天気, 天候, 大雨, 嵐
wind*, ветер, ветра, ветром, 風速, 強風
fire, fires, blaze*, burn*, пожар*, горе*, сгоре*, 火災, 火事, 焼け
earthquake*, quake*, землетряс*, 地震
house*, home, homes, дом, дома, доме, домов, жиль*, 家, 住宅, 家屋
flat, flats, apartment*, квартир*, アパート, マンション
museum*, музей, музея, музее, музеев, 美術館, 博物館
church*, церк*, 教会
factory, factories, plant, plants, завод*, фабри*, 工場
market*, рынок, рынка, рынке, 市場
shop, shops, store, stores, магазин*, 店舗, 商店
medal*, орден*, медал*, 勲章, メダル
ceremon*, церемон*, 式典, 授賞式
holiday*, vacation*, праздник*, отпуск*, каникул*, 休日, 休暇
opinion*, view*, мнени*, 意見, 見解
relation*, ties, отношени*, 関係
cooperat*, co-operat*, partner*, сотруднич*, партнер*, 協力, 連携
develop*, развити*, развива*, 発展, 開発
project*, проект*, プロジェクト, 事業
plan, plans, planned, program*, план, плана, плану, планы, програм*, 計画, プラン
one, 1, один, одна, одно, одного, одной, 一つ
two, 2, два, две, двух, двое, 二つ
three, 3, три, трех, трое, 三つ
four, 4, четыре, четырех, 四つ
five, 5, пять, пяти, 五つ
six, 6, шесть, шести, 六つ
seven, 7, семь, семи, 七つ
eight, 8, восемь, восьми, 八つ
nine, 9, девять, девяти, 九つ
ten, 10, десять, десяти, 十つ
point, points, item*, provision*, пункт*, 項目
anniversar*, jubilee*, годовщин*, юбиле*, 周年, 記念
forum*, форум*, フォーラム
conference*, congress*, конференц*, конгресс*, 会議, 大会
commission*, committee*, комисси*, комитет*, 委員会
session*, сесси*, заседан*, 会期, 会合
organisation*, organization*, организац*, 機関, 組織, 団体
sector*, sphere*, сектор*, сфер*, отрасл*, 部門
topic*, subject*, тем, тема, темы, теме, тему, темой, темам, 議題, 話題, テーマ
reason*, cause*, причин*, 理由, 原因
grave, graves, graveyard*, cemeter*, могил*, кладбищ*, 墓参, 墓地, お墓
post, posts, office*, должност*, пост, поста, посту, 役職, 職務
interview*, интервью, インタビュー
speech*, address, речь, речи, выступлен*, 演説, 講演
invitation*, invit*, приглаш*, приглас*, 招待, 招請
nuclear*, atomic, ядерн*, атомн*, 核, 原子力
missile*, rocket*, ракет*, ミサイル, ロケット
oil, petroleum, нефт*, 石油, 原油
gas, газ, газа, газов*, 天然ガス
north*, север*, 北部, 北方
south*, юг, юга, юге, южн*, 南部, 南方
east, eastern, восто*, 東部, 東方
west*, запад*, 西部, 西方
day, days, день, дня, дней, дни, 日間
week, weeks, недел*, 週間
month, months, месяц*, か月, ヶ月
year, years, год, года, лет, годы, 年間
hour, hours, час, часа, часов, 時間
night, nights, ночь, ночи, ночей, ночью, 夜, 夜間
age, ages, aged, ageing, возраст*, 年齢
deep, depth*, глубин*, 深さ, 水深
high, height*, altitude*, высот*, 高さ, 標高
long, length*, длин*, 長さ
weigh*, вес, веса, весит, весил*, 重さ, 重量
speed*, fast, faster, fastest, скорост*, 速度
per cent, percent*, процент*, パーセント
half, половин*, 半分
share*, доля, доли, долю, 割合
first, первый, первая, первое, первого, первой, первые, первую, 最初, 初め
last, final, последн*, 最後, 最終
new, newest, новый, новая, новое, новые, нового, новой, новую, новых, 新しい, 新し, 新型
old, oldest, старый, старая, старое, старые, старых, старого, 古い
big, bigger, biggest, large*, great, greater, greatest, huge, giant, больш*, крупн*, огромн*, 大き, 大型, 巨大
small*, little, маленьк*, небольш*, 小さ, 小型
electric*, электр*, 電気, 電動
electricity, power, электричеств*, электроэнерг*, 電力
water*, вода, воды, воде, воду, водой, водн*, 水道, 飲料水
fish, fishes, рыба, рыбы, рыбу, рыбой, рыбн*, 魚
food*, еда, еды, еду, продовольств*, 食料, 食品
medicine*, drug*, лекарств*, препарат*, 薬, 医薬品
vaccin*, вакцин*, ワクチン, 予防接種
star, stars, звезда, звезды, звезду, звезд, 恒星, 星空
light, свет, света, 光
glass, стекл*, ガラス
stone*, rock*, камень, камн*, 石, 岩
wood*, дерев*, 木材, 木造
song*, music*, песн*, музык*, 音楽, 歌
film*, movie*, фильм*, кино, 映画
book, books, книга, книги, книгу, книг, 本, 書籍
game, games, match, matches, matched, игра, игры, игру, матч*, 試合
team, teams, команда, команды, команде, сборн*, チーム, 選手団
player*, игрок*, спортсмен*, 選手
citizen*, граждан*, 市民, 国民
life, lives, everyday, жизн*, быт, быта, 生活, 暮らし
importan*, importance, важн*, 重要
possib*, possibilit*, возможн*, 可能性
crisis, crises, кризис*, 危機
status, regime*, режим*, статус*, 体制, 制度
special, особ*, специальн*, 特別
joint, common, совместн*, общ*, 共同, 合同
economic, econom*, эконом*, 経済
bilateral, двусторонн*, 二国間, 両国
leader*, лидер*, вожд*, 首脳, 指導者
territor*, территор*, 領土, 領域
resident*, former resident*, житель, жител*, 元島民, 住民
ancestor*, предк*, предок, 先祖, 祖先
family, families, семь*, семей*, 家族
price*, цена*, 値段
world, мир, мира, мире, мировой, 世界
peace, peaceful, мир, мира, мирн*, 平和
side, sides, сторона*, 側
"""
