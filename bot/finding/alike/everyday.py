"""Everyday words that news is full of too, in English, Russian and Japanese. Plain data: extend it here.

The form is that of ``deeds``. Inflected forms that share their stem with a listed word need not be listed.
"""

EVERYDAY = """
village, hamlet, деревня, деревень, село, поселок, 村, 集落
town, city, город, городок, 町, 街, 都市
street, road, highway, avenue, улица, дорога, шоссе, 通り, 道路, 街路
square, площадь, 広場
bridge, мост, 橋
railway, railroad, железная дорога, 鉄道
station, вокзал, станция, 駅
train, поезд, поезда, поездов, 列車, 電車
bus, автобус, バス
bicycle, bike, велосипед, 自転車
airport, аэропорт, 空港, 飛行場
port, harbour, harbor, порт, гавань, 港
coast, shore, beach, берег, побережье, пляж, 海岸, 岸, 浜
sea, ocean, море, океан, 海, 海洋
wave, волна, волн, 波
sand, песок, песка, 砂
soil, earth, ground, почва, земля, грунт, 土, 土壌, 地面
field, meadow, поле, луг, 畑, 野原
garden, park, сад, парк, 庭, 庭園, 公園
tree, bush, дерево, куст, 木, 樹木
flower, цветок, цветы, цветов, 花
grass, трава, 草
fruit, apple, berry, фрукт, яблоко, ягода, 果物, 果実
animal, beast, животное, зверь, 動物, 獣
dog, собака, пес, 犬
cat, кошка, кот, кота, 猫
horse, лошадь, конь, 馬
cow, cattle, bull, корова, скот, 牛
sheep, goat, овца, коза, 羊, 山羊
bird, птица, 鳥
sky, heaven, небо, небеса, 空
sun, solar, солнце, солнечн*, 太陽
moon, lunar, луна, лунн*, 月面
planet, планета, 惑星
comet, комета, 彗星
air, воздух, 空気, 大気
cloud, fog, mist, облако, туча, туман, 雲, 霧
ice, frost, лед, льда, мороз, 氷
heat, hot, жара, жарк*, 暑さ, 熱
cold, холод, холодн*, 寒さ, 冷た
temperature, температура, 温度, 気温
climate, климат, 気候
flood, наводнение, паводок, 洪水
spring, весна, весной, 春
summer, лето, летом, 夏
autumn, fall, осень, осенью, 秋
winter, зима, зимой, 冬
morning, утро, утром, 朝
evening, вечер, вечером, 夕方, 晩
minute, минута, 分間
second, секунда, 秒
century, век, столетие, 世紀
building, здание, 建物, ビル
wall, стена, 壁
door, gate, дверь, ворота, 扉, 門
window, окно, окон, окна, 窓
roof, крыша, 屋根
floor, storey, пол, этаж, 床, 階
room, hall, комната, зал, помещение, 部屋, 室内
tower, башня, 塔, タワー
dome, купол, ドーム
mirror, зеркало, 鏡
telescope, телескоп, 望遠鏡
observatory, обсерватория, 天文台
radar, радар, レーダー
camera, камера, カメラ
computer, компьютер, コンピューター, パソコン
telephone, phone, телефон, 電話
clock, часы, 時計
machine, engine, motor, машина, двигатель, мотор, 機械, エンジン
tool, instrument, device, инструмент, прибор, устройство, 道具, 装置, 機器
fuel, petrol, gasoline, топливо, бензин, 燃料, ガソリン
battery, батарея, аккумулятор, 電池, バッテリー
cable, wire, кабель, провод, ケーブル, 電線
pipe, pipeline, tube, труба, трубопровод, 管, パイプライン
pump, насос, ポンプ
well, wells, borehole, колодец, колодцы, колодцев, скважина, 井戸
dam, reservoir, плотина, водохранилище, ダム, 貯水池
mine, шахта, рудник, 鉱山, 炭鉱
coal, уголь, угля, 石炭
gold, золото, золот*, 金塊, 黄金
silver, серебро, серебрян*, 銀
iron, steel, железо, сталь, 鉄, 鋼
copper, медь, 銅
diamond, jewel, алмаз, бриллиант, драгоценност*, ダイヤ, 宝石
brick, cement, concrete, кирпич, цемент, бетон, セメント, コンクリート
colour, color, цвет, цвета, 色
red, красный, 赤い, 赤
white, белый, 白い, 白
black, черный, 黒い, 黒
green, зеленый, 緑
blue, синий, голубой, 青い, 青
yellow, желтый, 黄色
sound, noise, звук, шум, 音, 騒音
voice, голос, 声
dance, танец, танцы, 踊り, ダンス
theatre, theater, stage, театр, сцена, 劇場, 舞台
actor, actress, актер, актриса, 俳優, 女優
sculpture, statue, скульптура, статуя, 彫刻, 像
monument, memorial, памятник, монумент, 記念碑
temple, shrine, храм, святыня, 寺, 神社
monastery, convent, монастырь, 修道院
priest, bishop, священник, епископ, 司祭, 司教, 牧師
god, god's, бог, божий, 神
faith, religion, вера, религия, 信仰, 宗教
prayer, pray, молитва, молиться, 祈り
wedding, свадьба, 結婚式
funeral, похороны, 葬儀, 葬式
king, король, короля, царь, 国王, 王
queen, королева, 女王, 王妃
prince, princess, принц, принцесса, князь, 王子, 王女
emperor, император, 皇帝, 天皇
general, admiral, генерал, адмирал, 将軍, 提督
enemy, враг, противник, 敵
weapon, arms, gun, rifle, оружие, ружье, винтовка, 武器, 兵器, 銃
bomb, shell, бомба, снаряд, 爆弾, 砲弾
explosion, explode, blast, взрыв, взорвал*, 爆発
bullet, пуля, 弾丸
refugee, беженец, беженцы, беженцев, 難民
hostage, заложник, 人質
criminal, culprit, преступник, 犯人, 犯罪者
crime, преступление, 犯罪
witness, свидетель, очевидец, 証人, 目撃者
evidence, proof, доказательство, улика, 証拠
tax, налог, 税金, 税
bank, банк, 銀行
budget, бюджет, 予算
income, revenue, profit, доход, прибыль, выручка, 収入, 利益, 売上
salary, wage, earn, зарплата, заработок, зарабатыва*, 給料, 賃金
goods, product, товар, продукция, 商品, 製品
company, firm, business, corporation, компания, фирма, предприятие, корпорация, 会社, 企業
shareholder, investor, акционер, инвестор, 株主, 投資家
contract, контракт, 契約
licence, license, permit, лицензия, 免許, 許可証
newspaper, газета, 新聞
magazine, journal, журнал, 雑誌
page, страница, 頁, ページ
paper, бумага, 紙
word, слово, 言葉, 単語
language, tongue, язык, 言語
address, адрес, 住所
class, lesson, класс, урок, 授業, 学級
exam, examination, экзамен, 試験
scholarship, стипендия, 奨学金
course, курс, 講座
doctor, physician, surgeon, врач, доктор, хирург, 医師, 医者
nurse, медсестра, 看護師
pharmacy, аптека, 薬局
surgery, операция, 手術
blood, кровь, крови, 血, 血液
bone, кость, 骨
heart, сердце, 心臓
head, голова, 頭
eye, глаз, 目, 眼
hand, рука, 手
leg, foot, нога, 足
skin, кожа, 皮膚
hair, волосы, 髪
bread, хлеб, パン
rice, рис, 米, ご飯
milk, молоко, 牛乳
meat, мясо, 肉
egg, яйцо, яиц, яйца, 卵
tea, чай, 茶, お茶
coffee, кофе, コーヒー
wine, beer, вино, пиво, ワイン, ビール
sugar, salt, сахар, соль, 砂糖, 塩
breakfast, lunch, dinner, завтрак, обед, ужин, 朝食, 昼食, 夕食
clothes, clothing, dress, одежда, платье, 服, 衣服, 衣類
shoe, boot, обувь, ботинок, сапог, 靴
hat, cap, шляпа, шапка, кепка, 帽子
cloth, fabric, ткань, 布
bag, sack, сумка, мешок, 袋, 鞄
box, crate, коробка, ящик, 箱
key, ключ, 鍵
bell, колокол, 鐘
child, children, kid, ребенок, ребенка, дети, детей, детск*, 子供, 子ども, 児童
boy, мальчик, 少年, 男の子
girl, девочка, девушка, 少女, 女の子
woman, women, женщина, 女性, 女
population, население, 人口
people, nation, народ, нация, 民族, 国民
parent, родители, родител*, 両親, 親
grandfather, grandmother, grandson, дед, дедушка, бабушка, внук, внучка, 祖父, 祖母, 孫
widow, orphan, вдова, сирота, 未亡人, 孤児
teacher, professor*, учитель, преподавател*, профессор*, 教師, 教授, 先生
mediat*, arbitrat*, go-between, посредник, посреднич*, 仲裁, 仲介, 調停
go, travel, travels, travelled, traveled, journey, head for, поехал, поехать, поедет, ездил, едет, едут,
отправ*, путешеств*, 旅行, 向か
teach, teaches, преподает, преподают, преподавал, 教えて, 教える
gather, collect, assemble, собирает, собрал, собирали, собирают, 集め, 収集, 組み立て
eat, ate, eaten, ест, съел, едят, 食べ
drink, drank, drunk, пьет, пил, выпил, 飲ん, 飲む
sleep, slept, спит, спал, спать, 眠っ, 寝
fall, fell, fallen, упал, падает, 落ち, 倒れ
lift, raise, raised, поднял, поднимает, 上げ, 持ち上げ
look for, search, seek, sought, ищет, ищут, искал, искать, поиск, 探し, 捜索
hear, heard, listen, слышал, слушал, слушает, 聞い, 聴い
see, saw, seen, видел, увидел, видит, 見て, 見た, 目撃
read, читал, читает, прочитал, 読ん, 読む
remember, recall, помнит, вспомнил, вспоминает, 覚え, 思い出
understand, understood, понимает, понял, поняли, 理解, 分か
forget, forgot, forgotten, забыл, забывает, 忘れ
love, любит, полюбил, любовь, 愛
dig, dug, drill, копает, выкопал, бурил, бурить, бурение, 掘っ, 掘削
plant, planted, grow, растет, посадил, сажает, выращива*, 植え, 育て
swim, swam, плавает, плыл, приплыл, 泳い
cut, резать, отрезал, порезал, 切っ, 切断
escape, flee, fled, сбежал, бежал, бежали, скрылся, 逃げ, 逃走, 脱出
catch, caught, capture, поймал, поймали, схватил, 捕まえ, 捕獲
appear, emerge, появил*, возник, возникл*, 現れ, 出現
take over, took over, replac*, successor*, succeed, follow, сменил*, сменит, заменил*, преемни*, на смену,
交代, 後任, 後を継, 引き継
service, enter service, эксплуатаци*, 就航, 運航
remains, wreckage, debris, остатки, обломки, останки, 残骸, 遺骨
volcano, volcanic, вулкан, вулканическ*, 火山
lava, лава, лавы, 溶岩
crater, кратер, 火口
valley, долина, 谷
hill, холм, 丘
cliff, утес, скала, 崖
cave, пещера, 洞窟
desert, пустыня, 砂漠
bank, shore, берег, берега, 岸
waterfall, водопад, 滝
glacier, ледник, 氷河
archaeologist, археолог, 考古学者
coin, coins, монета, монет, 硬貨, 銀貨, 金貨, 貨幣
hoard, treasure, клад, сокровище, 財宝, 埋蔵金
tomb, гробница, 墓
fortress, castle, крепость, замок, замка, 城, 要塞
manuscript, рукопись, 写本, 原稿
jug, pot, vase, кувшин, горшок, ваза, 壺, 花瓶
priory, abbey, приорат, аббатство, монастырь, 修道院
library, библиотека, 図書館
librarian, библиотекарь, 司書, 図書館員
poet, поэт, 詩人
novel, роман, романа, 小説
concert, концерт, コンサート, 演奏会
orchestra, оркестр, オーケストラ, 楽団
festival, фестиваль, 祭り, フェスティバル
exhibition, выставка, 展覧会, 展示会
choir, хор, 合唱団
race, marathon, гонка, марафон, レース, マラソン
champion, чемпион, чемпионка, 王者, チャンピオン
championship, tournament, cup, чемпионат, турнир, кубок, кубка, 選手権, 大会
coach, trainer, тренер, コーチ, 監督
referee, судья, арбитр, 審判
ski, skis, skier, лыжи, лыжник, лыжный, スキー
goal, goals, гол, голы, голов, ゴール
stadium, стадион, スタジアム, 競技場
athlete, runner, спортсмен, бегун, 選手, アスリート
federation, федерация, 連盟
club, клуб, クラブ
customer, client, заказчик, клиент, 顧客, 取引先
employee, staff, работник, сотрудник, персонал, 従業員, 社員, 職員
trade union, labour union, профсоюз, 労働組合, 労組
wages, pay, зарплата, оклад, 賃金, 給与
shipyard, yard, верфь, верфи, 造船所
icebreaker, ледокол, 砕氷船
welder, сварщик, 溶接工
warehouse, склад, склада, 倉庫
branch, филиал, отделение, 支店
brand, бренд, марка, ブランド, 銘柄
stock exchange, биржа, 証券取引所
bankruptcy, bankrupt, банкротство, 破産, 倒産
entrance fee, admission, входная плата, билет, 入場料
ticket, билет, 切符, チケット
route, маршрут, 路線, ルート
tram, трамвай, 路面電車
metro, subway, underground, метро, 地下鉄
runway, взлетная полоса, 滑走路
pilot, летчик, пилот, 操縦士, パイロット
drone, дрон, беспилотник, ドローン, 無人機
robot, робот, ロボット
satellite, спутник, 衛星
experiment, эксперимент, опыт, 実験
laboratory, лаборатория, 研究所, 実験室
sample, проба, образец, 試料, サンプル, 検体
virus, вирус, ウイルス
cell, клетка, 細胞
gene, genetic, ген, генетическ*, 遺伝子
species, вид животных, 生物種
seismometer, сейсмометр, сейсмограф, 地震計
propeller, винт, プロペラ
hospital, clinic, больница, госпиталь, клиника, 病院
patient, пациент, больной, 患者
school, школа, школы, школ, школьн*, 学校, 小学校, 中学校, 高校
university, college, университет, институт, 大学
harvest, crop, урожай, 収穫
seed, семя, семена, 種子
farm, ферма, 農場
farmer, peasant, фермер, крестьянин, 農家, 農民
shepherd, пастух, 羊飼い
baker, пекарь, パン屋
brewer, brewery, пивовар, пивоварня, 醸造
mill, мельница, 水車, 製粉所
weir, запруда, плотина, 堰, ダム
tunnel, тоннель, туннель, トンネル
canal, канал, 運河
crossing, checkpoint, переход, переезд, пропускной пункт, 検問所, 通過点
prisoner, captive, пленный, заключенный, 捕虜, 囚人, 受刑者
camp, лагерь, キャンプ, 収容所
ceasefire, truce, перемирие, 停戦, 休戦
delegation, делегация, 代表団, 使節団
referendum, референдум, 国民投票, 住民投票
opposition, оппозиция, 野党, 反対派
election, выборы, выборов, 選挙
candidate, кандидат, 候補者, 候補
majority, большинство, 過半数, 多数
coalition, коалиция, 連立
senator, сенатор, 上院議員
sword, меч, меча, 剣, 刀
statue, bust, статуя, бюст, 像, 胸像
forgery, fake, counterfeit, подделка, фальшивка, 偽造, 偽物, 贋作
goldsmith, jeweller, ювелир, 金細工師, 宝石商
ink, чернила, インク
curator, хранитель музея, 学芸員
lecture, лекция, 講演, 講義
model, replica, модель, макет, 模型
tremor, толчок, толчки, 揺れ, 余震
ash, пепел, пепла, 火山灰, 灰
gas pipeline, газопровод, パイプライン
customs, таможня, таможенный, 税関
grant aid, безвозмездная помощь, 無償資金協力
elephant, слон, слона, слониха, слоны, 象
monkey, ape, обезьяна, обезьян, 猿, サル
bear, bears, медведь, медведя, 熊, クマ
wolf, wolves, волк, волка, 狼, オオカミ
fox, лиса, лисица, 狐, キツネ
lion, лев, льва, львица, ライオン
tiger, тигр, トラ
whale, кит, кита, киты, 鯨, クジラ
dolphin, дельфин, イルカ
seal, seals, тюлень, アザラシ
rabbit, hare, кролик, заяц, зайца, 兎, ウサギ
pig, swine, свинья, свиней, 豚
chicken, hen, курица, куры, 鶏
duck, goose, утка, гусь, 鴨, アヒル
snake, змея, 蛇
bee, hive, пчела, улей, ульи, ульев, 蜂, ミツバチ
insect, насекомое, 昆虫
zoo, зоопарк, 動物園
vet, veterinarian, ветеринар, 獣医
pool, swimming pool, бассейн, プール
bath, baths, баня, купальня, 浴場, 温泉
circus, цирк, サーカス
architect, архитектор, 建築家
design, designs, designed, designer, спроектировал*, проектир*, 設計, デザイン
lifeguard, спасатель, 監視員, 救助隊
storm, буря, шторм, 嵐
nursery, питомник, 飼育施設
enclosure, cage, вольер, клетка, 檻, 飼育舎
petition, петиция, обращение, 嘆願, 署名簿
vote, голосование, 採決, 投票
passport, паспорт, 旅券, パスポート
visa, виза, ビザ, 査証
currency, валюта, 通貨
interest rate, процентная ставка, 金利
inflation, инфляция, インフレ, 物価上昇
unemployment, безработица, 失業
wheat, grain, пшеница, зерно, 小麦, 穀物
cotton, хлопок, 綿
apple, яблоко, りんご
potato, картофель, картошка, じゃがいも
pension, пенсия, 年金
uniform, форма, 制服
flag, флаг, 旗, 国旗
map, карта, 地図
photograph, photo, фотография, снимок, 写真
piano, пианино, рояль, ピアノ
violin, скрипка, バイオリン
football, футбол, サッカー
chess, шахматы, チェス, 将棋
swimming, плавание, 水泳
runner, бегун, ランナー
injury, травма, 怪我
poison, яд, 毒
smoke, дым, 煙
mud, грязь, 泥
rope, канат, веревка, 縄, ロープ
anchor, якорь, 錨
sail, парус, 帆
wheel, колесо, 車輪
brake, тормоз, ブレーキ
lamp, лампа, фонарь, ランプ, 灯
candle, свеча, ろうそく
clock tower, башня с часами, 時計台
article, статья, статьи, статью, 記事, 論文
"""
