"""The topics of what surrounds people: nature, technology, transport. See ``form`` for how such a table is read."""

TOPICS = """
# Climate and nature
climate
    climate, global warming, greenhouse gas, emission*, carbon*, decarboni*, net zero
    климат*, парников*, выброс*, углерод*, декарбон*
    気候変動, 気候, 温室効果, 温暖化, 脱炭素, 排出
environment
    environment*, ecolog*, pollut*, nature conservation
    окружающ* сред*, эколог*, загрязнен*, природоохран*
    環境, 生態系, 汚染
air < environment
    air quality, air pollution, clean air, cleaner air, smog, exhaust*, fine dust, particulate*
    качеств* воздух*, загрязнен* воздух*, смог*
    大気, 排ガス
noise < environment
    noise*, quieter
    шум, шума, шумов*
    騒音
trees < environment
    tree, sapling*, woodland*, tree planting, reforest*, orchard*, hedge, hedgerow*
    дерев*, саженц*, озеленен*
    植樹, 樹木, 緑化
parks < environment, city
    park, green space, playground*, garden*, green area
    парк, парка, парков, парки, сквер*
    公園, 緑地
animals
    animal*, cruelty to, pet, pets
    животн*
    動物
biodiversity < environment
    biodivers*, wildlife, species, nature reserve
    биоразнообраз*, заповедник*
    生物多様性, 野生生物
ocean
    ocean*, sea, seas, marine, maritime
    океан*, морск*
    海洋, 海事
disasters
    disaster*, earthquake, tsunami, resilien*, storm, wildfire, emergency preparedness
    бедств*, землетряс*, стихийн*, чрезвычайн*
    災害, 防災, 地震, 津波, 復興
flood protection < disasters
    flood*, sea wall, dyke*, dike*, levee*, embankment*, storm surge*, drainage, high water, dam, rising water
    наводнен*, паводк*, дамб*, плотин*
    洪水, 堤防, 治水

# Technology and networks
technology
    technolog*, high-tech, hi-tech, high tech, cutting-edge technology, advanced technology, know-how
    технолог*, высокотехнологич*, хайтек*
    技術, ハイテク, テクノロジー
digital < technology
    digit*, internet, broadband, online, e-commerce, software, information technology, computer*, ict, laptop*, tablet,
    electronic*, wi-fi, fibre-optic, fiber-optic, fibre optic, fiber optic
    цифр*, интернет*, информационн* технолог*, широкополосн*
    デジタル, インターネット, 情報通信, 情報技術, ブロードバンド
artificial intelligence < digital, technology
    artificial intelligence, ai, machine learning, robot*
    искусственн* интеллект*, робот*
    人工知能, ロボット
data < digital
    data, privacy
    данны*
    データ
cyber < digital, security
    cyber*
    кибер*
    サイバー
biotechnology < technology
    biotech*, genom*, genetic*
    биотех*, геном*
    バイオ, ゲノム
telecoms < digital
    telecom*, postal, post office, mobile network
    телеком*, связь*, почт*
    通信, 郵便

# Transport and building
transport
    transport*, logistic*, traffic, mobility
    транспорт*, логист*, перевоз*
    交通, 輸送, 運輸, 物流
public transport < transport
    public transport, bus, tram, tramway*, trolleybus*, minibus*, coaches, commuter*, transit, subway*,
    underground line, fares
    общественн* транспорт*, автобус*, трамва*, троллейбус*
    公共交通, バス, 路面電車
cycling < transport
    cycle lane, cycle path, cycling, cyclist*, bicycl*, bike*
    велосипед*, велодорож*
    自転車
walking < transport
    pedestrian*, walking, footpath*, sidewalk*, pavement
    пешеход*, тротуар*
    歩行者, 歩道
electric cars < cars, transport
    electric car, electric vehicle, charging point, charging station, e-mobility
    электромобил*, зарядн* станц*
    電気自動車, 充電
street lighting < city
    street light*, streetlight*, lamp, lamps, lamppost*, lighting
    освещен*, фонар*
    街灯, 照明
roads < transport
    road*, highway, motorway, bridge
    дорог*, дорожн*, автодорог*, мост, моста, мосты
    道路, 高速道路, 橋
railways < transport
    rail*, train, trains, metro
    железн* дорог*, железнодорож*, метро, поезд*
    鉄道, 新幹線, 地下鉄
ports < transport
    port, ports, harbour, harbor, quay*, dock*, pier, shipping, seaport, sea route
    порт, порта, порты, портов*, гаван*, причал*, судоход*, севморпут*
    港湾, 港, 海運, 航路, 埠頭
aviation < transport
    aviation, airport*, airline, aircraft, air route
    авиа*, аэропорт*
    航空, 空港
infrastructure
    infrastructur*
    инфраструктур*
    インフラ, 社会資本
construction
    construction, building sector
    строительств*
    建設, 建築
"""
