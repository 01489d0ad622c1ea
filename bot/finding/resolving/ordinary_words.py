"""Frequent words of three languages that are no names, folded, in their base forms. Plain data: extend it here."""

ENGLISH = frozenset(
    """
    able abroad absence accept access accident accord account accuse achieve across act action active actual add
    address admit adopt advance advantage advice affair affect afford afraid age agency agenda agree agreement aid aim
    air alive allow ally alone amount ancestor anger angry anniversary announce annual answer anxious appeal appear
    apply appoint approach approve area argue arm army arrange arrest arrive art article aside aspect assess assist
    assume attach attack attempt attend attention attitude author avoid await award aware baby background bad balance
    ban bank bar base basic basis battle bear beat beautiful become begin behave belief believe belong benefit big
    bill billion bind birth bit black blame block blood blow blue board boat body bolster bomb bond book boost border
    boss bother bottom box brave break brief bright bring broad budget build burn business busy buy call calm camp
    campaign cancel capable capital care career carry case cash cast catch cause cell cent central century chain
    challenge chance change charge cheap check child choice choose circle cite citizen city civil claim class clean
    clear climate close coal coast code cold collapse collect color colour column combine comfort command comment
    commerce commit common compare compete complain complete complex concern conclude concrete condition conduct
    confirm conflict connect consider consist constant construct consult consumer contact contain content contest
    context continue contract contrast contribute control convince cool cooperate cooperation copy cost count country
    couple courage course court cover crash create credit crime crisis critic criticize cross crowd culture currency
    current custom cut cycle daily damage danger dark data date daughter day dead deal dear death debate debt decade
    decide decision declare decline deep defeat defend degree delay deliver demand democracy deny depart depend deploy
    deputy describe design desire despite destroy detail determine develop development dialogue die differ difference
    difficult dinner direct dirty disagree disaster discover discuss disease dispute distance divide document doubt
    draft drag draw dream dress drink drive drop dry due duty early earn earth ease east easy eat economic economy
    edge educate effect effort election element emerge emergency emotion employ empty enable encourage end endorse
    enemy energy enforce engage enhance enjoy enormous enough ensure enter enterprise entire environment envisage
    equal era error escape especially essential establish estimate event evidence evil exact examine example exceed
    excellent except exchange exclude excuse executive exercise exist expand expect expense expert explain explode
    explore export express extend extent extra extreme eye face facility fact factor factory fail fair faith fall
    false familiar family famous far fast fat fate father fault favor favour fear feature federal fee feed feel fight
    figure fill film final finance fine finger finish fire firm first fish fit fix flag flat flee flight flood floor
    flow fly focus follow food foot force forecast foreign forest forget form formal format former forum forward found
    frame free freeze fresh friend front fruit fuel fulfil full fun function fund funny further future gain game gap
    gas gate gather general generate generation gentle girl glad glass global goal god gold good goods grade grand
    grant grave great green ground group grow growth guarantee guard guess guest guide guilty gun habit half hall hand
    handle hang happen happy hard harm head headline health hear heart heat heavy height hero hide high hill hire
    history hit hold hole holiday home honest honor honour hope horse hospital host hostile hot hotel hour house huge
    human hundred hunger hurry hurt ice idea ideal ignore ill image imagine impact implement imply import important
    impose improve incident include income increase indeed independent index indicate individual industry influence
    inform inherit initial initiate initiative injure innocent inquiry insist inspect institute instruct insurance
    intelligence intend intense interest interview introduce invade invest investigate invite involve island issue
    item job join joint joke journey joy judge jump jury justice keen keep key kick kid kill kind kitchen know
    knowledge labor labour lack lady lake land language large last late laugh launch law lawyer lay lead leader league
    learn least leave left legal lend less lesson let letter level liberty lie life lift light like limit line link
    list listen literature little live load loan local locate lock long look lord lose loss lot loud love low loyal
    luck lunch machine magazine main maintain major majority make man manage many map march margin mark market
    marriage mass match material matter maximum mayor mean measure media medical medicine medium meet member memory
    mention message metal method middle might mild military million mind mine minimum minister minor minority minute
    mirror miss missile mission mistake mix model modern moment money month mood moon moral more morning most mother
    motion motive mountain mouth move movement movie much murder music mutual name narrow nation native natural nature
    near necessary need negative negotiate neighbor neighbour neither nerve network neutral new news newspaper next
    nice night noise normal north note notice notion novel nuclear number object oblige observe obtain obvious
    occasion occupy occur ocean odd offer office officer official oil old open operate opinion opponent opportunity
    oppose option order ordinary organ organize origin outcome output overcome own owner pace pack page pain paint
    pair panel paper parent park parliament part participate particular partner party pass past path patient pattern
    pause pay payment peace peak peninsula people perfect perform period permanent permit person phase phone photo
    phrase physical pick picture piece pilot place plain plan plane planet plant play please pleasure pledge plenty
    point police policy polite political politics poll poor popular population port pose position positive possess
    possible post postpone potential pound poverty power practice pray precise prefer prepare presence present
    preserve president press pressure pretend prevent previous price pride priest prime print priority prison private
    prize problem proceed process produce product profit program programme progress prohibit project promise promote
    proof proper property propose prosper protect protest proud prove provide province public publish pull punish
    purchase pure purpose pursue push put quality quarrel quarter question quick quiet quit quite quote race radio
    rail rain raise range rapid rare rate rather raw reach react read ready real reality realize reason recall receive
    recent recession recognize recommend record recover red reduce refer reflect reform refuse regard regime region
    regret regular regulate reject relate relation relative relax release relief religion rely remain remark remember
    remind remote remove renew rent repair repeat replace reply report represent republic request require rescue
    research reserve resident resign resist resolution resolve resource respect respond rest restore restrict result
    resume retire return reveal revenue review revolution reward rice rich ride rifle right ring rise risk river road
    rock role roll room root rose rough round route royal rule rumor run rural rush sacred sad safe safety sail salary
    sale salt same sanction sand satisfy save scale scandal scene schedule scheme school science score sea search
    season seat second secret sector secure security see seek seem select sell send senior sense sentence separate
    series serious serve service session set settle severe shake shall shame shape share sharp sheet shell shift ship
    shock shoot shop shore short shot shout show shut sick side sight sign signal silence silent silver similar simple
    since sing single sister sit site situation size skill skin sky slave sleep slice slight slip slow small smart
    smell smile smoke smooth snow social society soft soil soldier solid solution solve son song soon sort soul sound
    source south space spare speak special specific speech speed spell spend sphere spirit split sport spot spread
    spring square stable staff stage stake stand standard star start state statement station status stay steady steal
    steel step stick still stock stone stop store storm story straight strange strategy stream street strength stress
    stretch strict strike string strong structure struggle student study stuff style subject submit substance succeed
    success such sudden suffer suggest suit sum summer summit sun supply support suppose sure surface surprise
    surround survey survive suspect suspend swear sweet swim switch symbol system table take tale talk tall tank
    target task taste tax teach team tear technical technology television tell tend tension term territory terror test
    text theory thick thin thing think thousand threat threaten throw ticket tie tight time tiny tip tired title today
    together tomorrow tone tonight tool top topic total touch tough tour town track trade tradition traffic train
    transfer transport travel treat treaty tree trend trial trick trip troop trouble truck true trust truth try turn
    twice twin type ugly ultimate uncle unique unit unite universe university update urban urge use usual valley value
    various vast venture version victim victory view village violence visit visitor vital voice volume vote wage wait
    wake walk wall want war warm warn wash waste watch water wave weak wealth weapon wear weather week weekend weigh
    weight welcome well west wet wheel whether white whole wide wife wild will win wind window wing winner winter wise
    wish witness woman wonder wood word work worker world worry worse worst worth wound wrap write wrong yard year
    yellow yesterday yield young youth zero zone who whom whose which what when where why how may must can could
    should would ok okay hello thanks hi hey pls plz apr jan feb mar jun jul aug sep sept oct nov dec mon tue wed thu
    fri sat come came brought bought caught chose chosen drew drawn drove driven ate eaten fell fallen fought flew
    flown forgot grew grown heard held hid hidden kept laid led lent lost met paid ran risen sent shown sang sold
    slept spoke spoken spent stood stolen struck swore swam taught tore threw thrown understand understood woke wore
    worn won wrote written built dealt felt gave given gone knew known meant saw seen sought thought told took taken
    went became begun broke broken said says tells asks visited arrived attended died born lived stayed
    """.split()
)

RUSSIAN = frozenset(
    """
    автор адрес активный акция анализ апрель армия атака база банк безопасность берег беседа бизнес благо ближайший
    богатый бой большой бомба борьба брат бремя будущее бумага быстрый бюджет важный вариант ввести ввод век великий
    вера верить вернуть вес весна вести вещь взгляд взять вид визит вина виза власть влияние вместе внешний внимание
    внутренний вода военный возможность возможный война войти волна вопрос воскресенье восток враг время встреча
    встретить встретиться встречаться вторник вход выбор выборы вывод выйти выпуск высокий высота выступить
    выступление газ газета где герой глава главный глаз год голод голос гора город горячий господин гость государство
    готовый граница гражданин гроза группа давать давление далекий данные дата дать дача денег дверь движение дворец
    девушка дедушка действие декабрь дело день деньги деревня держать дети деятельность дешевый диалог длинный
    добиться добрый довод договор договориться договоренность документ долг долгий доллар дом дорога доход дочь драка
    древний друг другой дума думать дух душа единый ездить ехать желание жена женщина жертва жизнь житель жить журнал
    завод задача заем закон закрыть зал замена занять запад запись запрос заря заседание засуха защита заявить
    заявление звать зверь звезда звонок здание здоровье земля зима знак знать значение золото игра идея избрать
    известный издание изменение изменить интервью интерес интересный искать искусство использовать история июль июнь
    итог казнь камень капля карта картина качество клад книга ключ когда кожа колокол команда комиссия компания конец
    конкретный контракт контроль конфликт конференция корабль короткий космос край красный кризис кров кровь крупный
    круг крыло кто культура купить курс кусок лагерь легкий лед лес лето лидер линия лист литература лицо личный
    лишний луна лучший любовь люди магазин мал малый мальчик март масса материал мать машина медведь медленный
    международный мера место месяц металл метод мешать миллиард миллион минута мир мирный мнение много могила молодой
    момент море мороз мост мужчина мука музыка мысль надежда название назвать назначить налог написать напасть народ
    нация начало начать небо неделя немец необходимость необходимый нефть низкий новость новый ночь ноябрь нужный
    обещать область обмен образ обсудить обсуждать обсуждение общество общий объявить объяснить огонь одобрить озеро
    окно октябрь опасность опыт орган организация орел основа основной остаться остров ответ ответить ответственность
    отец отказ отказаться открыть отмена отменить отметить отношение отношения отправить отпуск очень ошибка падение
    память партия партнер парк пауза певец первый переговоры перемена период песня письмо план планировать платить
    плод плохой победа повод погода подарок поддержать поддержка подпись подписать подписание позиция поездка позвать
    показать покой покупка поле политика полный половина получить помощь понедельник понять порт порядок посетить
    посещение последний посольство поставка поход почта право правительство правда правило праздник предлог предложить
    предложение предприятие предок президент премьер пресса приезд приехать прием признать пример принять природа
    причина проблема провести прогноз программа продажа проект произойти промышленность просить простой просьба
    протест процент процесс прочитать путь пятница работа работать равный развитие разговор размер разный район расти
    расход расчет реакция регион результат реализация река решение решить риск речь роза роль роман рост рота рубль
    рука руководитель рыба рынок ряд санкция санкции самолет саммит свет свобода свежий связь север сегодня сезон
    секрет село семья сентябрь сердце середина сестра сила сильный система ситуация сказать скорый скорость слабый
    слава слово случай случиться слух смерть смысл снег соба событие совет совместный согласие соглашение созвать
    создать солдат солнце сообщить сообщение сорок состояться сотрудничество сохранить союз спасибо спор способ среда
    средний средство срок ставка станция старый статья стена степень стол сторона страна страх строить строй
    строительство студент стул суббота суд судьба сумма сфера сын тайна танк творить театр тело тема теория территория
    тест товар толк том торговля точка трава традиция тренд труба труд туман тысяча убить увеличить увидеть уголь
    угроза удар узел узнать улица университет уровень урок условие успех устав утро участвовать участие участник
    ученый учитель февраль фильм флаг форма формат форум фото фраза фронт хлеб ход холод холодный хозяин хороший храм
    художник цвет целый цель цена центр церковь час часть человек чин число читать член чистый шаг шанс широкий школа
    шум экономика экономический экспорт энергия энергетика эпоха этап юг язык январь яркий ясный август май четверг
    пожалуйста привет подскажи подскажите расскажите какой какая какие почему зачем откуда сколько
    """.split()
)

JAPANESE = frozenset(
    """
    プラン エネルギー サミット ニュース データ ビザ テーマ テレビ ラジオ ビジネス プロジェクト プログラム
    パートナー グループ メンバー リーダー トップ ポイント センター システム サービス スポーツ オリンピック
    インタビュー コメント コスト ドル ユーロ ルーブル ポンド トン メートル キロ パーセント ガス パイプライン
    ミサイル ロケット テロ デモ ストライキ ウイルス ワクチン マスク ホテル レストラン バス タクシー トラック
    インターネット サイト メール スマホ カメラ ビデオ コンピューター ソフト ロボット テスト モデル デザイン
    ブランド メディア キャンペーン イベント コンサート フォーラム シンポジウム セミナー スピーチ メッセージ
    サイン カード チケット パスポート ルール ルート レベル ランク リスト レポート リスク チャンス ケース
    ケア クラス コース コード コンテスト スタート ストップ ゴール ゲーム チーム プレー ファン ファイル
    ページ ペース ベース ボート ボール ポスト マーク マイナス プラス メリット デメリット モノ ライン ライフ
    ラスト ランチ ワイン ビール コーヒー パン バター チーズ アイデア アクセス アップ ダウン イメージ
    インフラ インフレ デフレ エリア オフィス カット キー クラブ クリック グラフ コピー サイズ シーズン
    シェア シリーズ ショック スキル スタイル スペース スピード セット ゼロ タイプ タイトル ダム ツアー
    テクノロジー ドア ドラマ ニーズ バランス ピーク ファクト プレゼント プロ プロセス ヘリ ホーム ミス
    メニュー ユニット リズム ローン ワード
    """.split()
)
