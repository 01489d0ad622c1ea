"""The topics of the state: law, peace, regions. See ``form`` for how such a table is read."""

TOPICS = """
# State and law
governance
    governance, public administration, civil service, transparen*, accountab*
    госуправлен*, прозрачност*, подотчетн*
    ガバナンス, 行政, 透明性
corruption
    corrupt*, briber*, anti-corruption
    коррупц*
    汚職, 腐敗
justice
    justice, court*, judicia*, judge, rule of law, legal system
    правосуд*, суд, суды, судебн*, верховенств* прав*
    司法, 裁判, 法の支配
prisons < justice
    prison*, jail*, inmate*
    тюрьм*, тюрем*, заключенн*
    刑務所, 受刑者
police < crime
    police*, constable*, patrol*, on the beat
    полиц*, патрул*
    警察, 警官
surveillance < security
    camera*, cctv, surveillance, video monitoring
    видеонаблюден*, камер, камеры
    防犯カメラ, 監視
illegal drugs < crime
    drug, drugs, narcotic*, heroin, cocaine, cannabis, drug deal*, drug trafficking, dealer
    наркот*, героин*
    違法薬物, 麻薬, 覚醒剤
weapons < crime
    gun, firearm*, handgun*, knife crime
    огнестрельн*
    銃
citizenship
    citizenship, naturali*, passport*
    гражданств*, паспорт*
    国籍, 市民権
public finances
    budget*, deficit*, public debt, national debt, austerity, public spending
    бюджет*, госдолг*, дефицит*
    財政赤字, 国債, 歳出
crime < security
    crim*, smuggl*, burglar*, robber*, theft*, thieves
    преступ*, краж*, грабеж*
    犯罪, 密輸
human rights
    human rights, civil liberties, minorit*
    прав* человек*, меньшинств*
    人権, 少数民族
democracy
    democra*, election*, vote, voting, parliamentary reform
    демократ*, выбор, выборы, выборах, избират*
    民主, 選挙
constitution
    constitution*
    конституц*
    憲法
decentralisation
    decentrali*, local government, local self-government, devolution
    децентрализ*, местн* самоуправ*
    地方分権, 自治
migration
    migra*, immigra*, asylum
    миграц*, мигрант*, убежищ*
    移民, 移住
refugees
    refugee*, displaced, resettle*, go home, return home
    беженц*, переселен*, вынужден* переселен*
    難民, 避難民

# Peace and security
ceasefire
    ceasefire, cease-fire, truce, armistice, cessation of hostilities, halt to fighting, end to hostilities, cease fire,
    stop shooting, stop firing, stop fighting, end of fighting, end the fighting, halt to hostilities, lay down arms
    прекращен* огня, перемири*, прекращен* боев*
    停戦, 休戦
heavy weapons < withdrawal
    heavy weapon*, tank, tanks, artillery, howitzer*, mortar, mortars, rocket launcher
    тяжел* вооружен*, танк, танки, танков, артиллери*
    重火器, 戦車
amnesty < justice
    amnest*, pardon*
    амнист*, помилован*
    恩赦
war crimes < justice
    war crime*, tribunal*
    военн* преступлен*, трибунал*
    戦争犯罪, 戦犯
withdrawal
    withdraw*, pullback, pull back, pulled back, pulling back, pull-out, pullout, pull out, pulled out, retreat*
    вывод, вывода, отвод, отвода, отвести войск*, вывест*
    撤退, 撤収
prisoners
    prisoner*, hostage*, detainee*, captive*, captured soldier, captured fighter
    пленн*, заложник*, военноплен*
    捕虜, 人質
disarmament
    disarm*, demilitari*, arms control, nuclear weapon, warhead*, non-proliferation, denuclear*, missile*
    разоруж*, демилитар*, контрол* над вооруж*, ядерн* оруж*, нераспростран*, денуклеар*
    軍縮, 非核化, 核兵器, 武装解除, 不拡散
peacekeeping
    peacekeep*, monitoring mission, observer mission, observer, peace-keep*, monitors, international monitor
    миротвор*, наблюдател*
    平和維持, 監視団
peace treaty
    peace treaty, peace agreement, peace accord, peace talks, reconciliation
    мирн* договор*, мирн* соглашен*, примирен*
    平和条約, 和平合意, 和解
security
    security, counter-terror*, terroris*, terror
    безопасност*, террор*, антитеррор*
    安全保障, テロ, 治安
defence < security
    defence, defense, military, army, armed forces, troops
    оборон*, военн*, армия, армии, войск*, вооружен* сил*
    防衛, 軍事, 軍隊, 兵力
border
    border*, frontier
    границ*, погранич*, приграничн*
    国境, 境界
territory
    territorial, sovereignty
    территориальн*, суверенитет*
    領土, 主権
sanctions
    sanction*, embargo*
    санкци*, эмбарго
    制裁, 禁輸
humanitarian aid
    humanitarian aid, humanitarian assistance, humanitarian access, humanitarian corridor, relief supplies,
    convoy, food and medicine, aid deliver*, emergency aid
    гуманитарн* помощ*, гуманитарн* доступ*, гуманитарн* коридор*
    人道支援, 人道援助
mines
    landmine*, demining, mine clearance, unexploded
    разминиров*, мины
    地雷, 不発弾
reconstruction
    reconstruct*, rebuild*, restoration of
    восстановлен*, реконструкц*
    再建, 復旧

# Regions
far east
    far east, far eastern
    дальн* восток*, дальневосточ*
    極東
middle east
    middle east, middle eastern, mideast
    ближн* восток*, ближневосточ*
    中東
arctic
    arctic
    арктик*, арктическ*
    北極
africa
    africa*
    африк*
    アフリカ
asia-pacific
    asia-pacific, asia pacific, indo-pacific
    азиатско-тихоокеан*, атр
    アジア太平洋, インド太平洋
europe
    europe*
    европ*
    欧州, ヨーロッパ
latin america
    latin america, latin american
    латинск* америк*, латиноамерик*
    中南米, ラテンアメリカ
central asia
    central asia, central asian
    центральн* ази*, среднеазиат*
    中央アジア
balkans
    balkan*
    балкан*
    バルカン
islands
    island*, isles, islet
    остров*
    島嶼, 離島, 諸島
"""
