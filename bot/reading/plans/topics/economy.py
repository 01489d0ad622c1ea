"""The topics of the economy: business, land and sea, energy. See ``form`` for how such a table is read."""

TOPICS = """
# Work and business
company
    company, companies, business*, enterprise, firm, corporat*, entrepreneur*, startup, start-up
    компани*, бизнес*, предприят*, предпринимат*, фирм*, стартап*
    企業, ビジネス, 会社, 起業, スタートアップ
small business < company
    sme, smes, small business, small firm, small compan*, smaller business, smaller firm, smaller compan*,
    small enterprise, small and medium, small and mid-sized, small- and medium, medium-sized, medium-size,
    medium sized, medium size, mid-sized, family business
    мал* и средн*, средн* и мал*, мал* бизнес*, мсп, мал* предприят*, средн* бизнес*
    中小企業, 中小, 零細企業, 小規模事業
business climate
    business climate, business environment, investment climate, red tape, deregulat*, ease of doing business
    деловой климат, инвестиционн* климат*, делов* климат*, делов* сред*
    ビジネス環境, 投資環境, 規制緩和
investment
    invest*
    инвест*, капиталовложен*
    投資
finance
    financ*, bank*, credit, loan, insurance, capital market
    финанс*, банк*, кредит*, страхован*
    金融, 銀行, 融資, 資金, 保険
tax
    tax*, fiscal
    налог*, бюджетн*
    税制, 課税, 税, 財政
work
    job*, employ*, unemploy*, labour, labor, workforce
    занятост*, трудов*, рабоч* мест*, безработ*
    雇用, 就業, 労働, 失業
working time < work
    working time, working week, working hour, four-day week, shorter week, overtime, hours a week, hours per week
    рабоч* врем*, рабоч* недел*, сверхурочн*
    労働時間, 週休, 残業
safety at work < work
    safety at work, workplace safety, work safety, accident*, occupational, injury at work, industrial injur*
    охран* труда, несчастн* случа*
    労災, 労働安全
unions < work
    strike, strikes, right to strike, industrial action, walkout*, collective bargaining, trade union*, labour union*
    забастов*, профсоюз*
    ストライキ, 労働組合
minimum wage < pay
    minimum wage, wage floor, lowest wage, lowest pay, lowest hourly, minimum pay, living wage
    минимальн* зарплат*, мрот
    最低賃金
equal pay < pay, women
    equal pay, pay gap, same pay, wage gap, men and women the same, equal wage
    равн* оплат*
    同一賃金, 賃金格差
pay < work
    pay, wage*, salar*, remunerat*, earning, pay rise, pay scale
    зарплат*, заработн* плат*, оклад*
    賃金, 給与, 給料
prices
    inflation, cost of living, price, consumer price, living cost
    инфляц*, цен, цены, ценам*, стоимост* жизн*
    物価, インフレ, 価格
consumers
    consumer*
    потребител*
    消費者
industry
    industr*, manufactur*, factor*, industrial base, reindustriali*
    промышл*, индустр*, производств* баз*, завод*
    産業, 工業, 製造業, 工場
diversification
    diversif*
    диверсифик*
    多様化, 多角化
productivity
    productiv*, efficien*, competitive*
    производительност*, эффективност*, конкурентоспособ*
    生産性, 効率, 競争力
innovation
    innovat*
    инновац*
    イノベーション, 革新
export < trade
    export*
    экспорт*
    輸出
import < trade
    import substitution, imports, import duty
    импорт*
    輸入
trade
    trade, trading, tariff, customs, commerc*, goods
    торгов*, тариф*, таможен*, товарооборот*
    貿易, 通商, 関税, 商業
retail < company
    shop*, retail*, market stall, grocer*, store, baker*, butcher*
    магазин*, розничн*
    小売, 商店街
crafts
    craft*, artisan*
    ремесл*, ремеслен*
    工芸

# Land, sea and food production
agriculture < food
    agricultur*, agro*, farm*, crop*, livestock, greenhouse, irrigation
    сельск* хозяйств*, сельхоз*, агро*, фермер*, урожай*, теплиц*
    農業, 農産, 畜産, 温室, 農家
fishing
    fish*, aquaculture, seafood
    рыб*, аквакульт*
    漁業, 水産, 養殖
forestry
    forest*, timber, logging, reforest*
    лес, лесн*, леса, древес*
    林業, 森林, 木材
mining
    mining, mineral*, ore, rare earth
    горнодобыв*, полезн* ископаем*, руд*
    鉱業, 鉱物, 資源開発, 鉱山
metals < industry
    steel, metal*, alumin*
    металл*, стал*, алюмин*
    鉄鋼, 金属
cars < industry
    car, cars, automobile, automotive, vehicle
    автомоб*, автопром*
    自動車
ships < industry
    shipbuild*, shipyard
    судостро*, верф*
    造船

# Energy
energy
    energy, power sector, power industry, power generation, power plant, power supply, power grid, electric*, fuel*,
    energetic*
    энерг*, электр*, топлив*, тэк
    エネルギー, 電力, 発電, 燃料
oil and gas < energy
    oil and gas, oil, gas, natural gas, lng, petroleum, pipeline, hydrocarbon*
    нефт*, газ, газа, газов*, нефтегаз*, спг, углеводород*, трубопровод*
    石油, ガス, 天然ガス, 原油, パイプライン
nuclear energy < energy
    nuclear energy, nuclear power, atomic energy, nuclear reactor, nuclear plant, nuclear industry
    атомн*, ядерн* энерг*, аэс
    原子力, 原発
renewables < energy
    renewable*, solar, photovolt*, wind, turbine, hydropower, hydroelectric*, geothermal, hydrogen, biomass, biogas,
    tidal power, clean energy, green electricity, clean power
    возобновляем*, солнечн*, ветроэнерг*, ветрян*, гидроэнерг*, водород*
    再生可能エネルギー, 再エネ, 太陽光, 風力, 水素
saving energy < energy
    energy saving, energy efficiency, energy conservation
    энергосбереж*, энергоэффектив*
    省エネ
heating < energy
    heat pump, heating, boiler*, radiator, district heat*
    отоплен*, котел, котельн*, тепловой насос*
    暖房, 給湯
insulation < energy, housing
    insulat*, glazing, glazed, retrofit*, thermal renovation, heat loss, draught*, loft
    утеплен*, теплоизоляц*, термомодерниз*
    断熱
coal < energy
    coal*
    уголь*, угля, угольн*
    石炭
"""
