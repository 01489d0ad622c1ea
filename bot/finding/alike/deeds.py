"""What news tells that people do, in English, Russian and Japanese. Plain data: extend it here.

Each line holds words that say the same, or nearly. A word that ends in ``*`` stands for every word that begins so.
A line that ends in a comma goes on in the next.
"""

DEEDS = """
meet, meets, met, meeting*, talks, summit*, negotiat*, встре*, переговор*, саммит*, 会談, 会見, 会う, 会い, 会っ, 交渉
visit*, trip, trips, travel*, визит*, посет*, посещ*, поездк*, приезж*, приезд*, приех*, побыва*, ездил*, съезди*, 訪問,
訪れ, 来日, 来訪
arriv*, came, прибы*, приех*, приезж*, пришел, пришл*, 到着, 来日, 来た
depart*, left, leave, leaves, leaving, уех*, уезж*, покин*, отбы*, вышел, вышл*, отправил*, 出発, 出港, 退去
return*, вернул*, верну*, возвра*, 帰国, 返還, 戻っ, 戻る
sign, signs, signed, signing, signature*, подпис*, 署名, 調印
agree*, accord, accords, deal, deals, settle*, соглас*, соглаш*, договорен*, договорил*, 合意, 協定
treaty, treaties, pact, pacts, договор*, пакт*, 条約
propos*, suggest*, offer*, предлож*, предлаг*, 提案, 提示
begin*, began, begun, start*, launch*, начал*, нача*, начин*, старт*, 開始, 始ま, 始め, 発足
end, ended, ends, ending, finish*, complet*, conclud*, законч*, заверш*, оконч*, 終了, 終わ, 完成, 完了
open, opens, opened, opening, открыл*, открыт*, открыв*, откро*, 開館, 開業, 開通, 公開
reopen*, вновь открыл*, снова открыл*, открыл* вновь, открыл* снова, 再開, 再び開
close, closes, closed, closing, shut, shuts, closure, закры*, 閉鎖, 閉館, 閉店, 休業, 休校, 封鎖
block, blocks, blocked, blockad*, блокир*, перекры*, 封鎖, 遮断
build, builds, building, built, construct*, erect*, строи*, постро*, сооруж*, возвед*, 建設, 建築, 建造, 建て
repair*, restor*, renovat*, ремонт*, восстан*, реставр*, почин*, 修理, 修復, 復旧, 改修
destroy*, destruct*, wreck*, demolish*, разруш*, уничтож*, разби*, 破壊, 全壊, 取り壊
damag*, повреж*, повреди*, ущерб*, 損害, 被害, 損傷, 傷ん
break, breaks, broke, broken, crack*, слома*, трескал*, треснул*, трещин*, 壊れ, 割れ, ひび, 亀裂
fail*, fault*, malfunction*, out of order, неисправ*, поломк*, сбой, 故障, 不具合
pay, pays, paid, paying, payment*, spend*, spent, плати*, заплат*, выплат*, выплач*, оплат*, 支払, 支出
cost, costs, price*, expens*, стоит, стоил*, стоимост*, цена, цены, цену, ценой, расход*, 費用, 価格, 値段, 経費
buy*, bought, purchas*, acquir*, купи*, покуп*, приобре*, 購入, 買収
sell*, sold, sale, sales, продал*, прода*, 販売, 売却, 売っ
lend*, lent, loan*, кредит*, займ*, заем, одолж*, 融資, 貸付, 借款
grant*, donat*, award*, пожертв*, вручи*, награ*, подари*, 授与, 寄付, 贈呈
receiv*, получ*, 受け取, 受賞, 獲得
win, wins, won, winner*, winning, victor*, победи*, побед*, выигр*, 勝利, 優勝, 当選
lose, loses, lost, losing, defeat*, проигр*, потерял*, потер*, 敗北, 敗れ, 失っ
kill*, murder*, shot, убит*, убил*, убий*, застрел*, 殺害, 射殺, 殺人
die, dies, died, dead, death*, perish*, умер*, погиб*, смерт*, скончал*, 死亡, 死者, 死去, 亡くな
born, birth*, родил*, рожден*, 生まれ, 誕生, 出身
injur*, hurt, wound*, casualt*, ранен*, пострада*, травм*, 負傷, けが, 怪我
ill, illness*, sick*, diseas*, infect*, outbreak*, болен, болез*, боле*, заболе*, зараж*, инфекц*, эпидем*,
病気, 感染, 発病
treat*, cure*, therap*, лечи*, лечен*, вылеч*, 治療
rescu*, save, saves, saved, evacuat*, спас*, эвакуир*, эвакуац*, 救助, 救出, 避難
find*, found, discover*, detect*, нашел, нашл*, найден*, найти, обнаруж*, 発見, 見つか, 見つけ
missing, disappear*, vanish*, пропал*, пропаж*, исчез*, 行方不明, 失踪
steal*, stole*, theft*, thief, thieves, robb*, burgl*, украл*, украд*, краж*, вор, воры, воров, похит*, похищ*, ограб*,
盗難, 盗ま, 窃盗, 強盗
arrest*, detain*, арест*, задержа*, 逮捕, 拘束
accus*, charge*, indict*, prosecut*, обвин*, 起訴, 告発, 容疑
convict*, sentenc*, guilty, punish*, prison*, jail*, осужд*, пригов*, тюрьм*, наказ*,
有罪, 判決, 刑務所, 懲役
fine, fined, fines, penalt*, штраф*, оштраф*, 罰金, 制裁金
trial, trials, court, courts, judge*, lawsuit*, суд, суда, суде, судом, судеб*, судья, судьи, 裁判, 判事
investigat*, inquir*, probe*, расслед*, следств*, следоват*, 捜査, 調査
appoint*, named, nominat*, successor*, назнач*, преемни*, 任命, 就任, 後任
resign*, stepped down, quit, отставк*, отставку, 辞任, 退任, 辞職
dismiss*, fired, sacked, уволи*, уволен*, увольн*, 解任, 解雇, 罷免
lead, leads, led, headed, heads, run by, runs, chair*, preside*, возглав*, руковод*, 率い, 主宰, 議長
join, joins, joined, joining, member*, participa*, attend*, taking part, took part, вступи*, участ*, присоедин*, 参加,
加盟, 出席
support*, endors*, поддерж*, 支持, 支援
oppos*, protest*, object*, протест*, против, возраж*, 反対, 抗議
refus*, reject*, declin*, deny, denies, denied, отказ*, отверг*, отклон*, отриц*, 拒否, 否定, 却下
accept*, approv*, adopt*, одобр*, приня*, принима*, 承認, 採択, 可決
promis*, pledg*, vow*, обещ*, 約束, 公約
demand*, urge, urges, urged, urging, requir*, потребов*, требов*, призва*, призыв*, 要求, 要請
warn*, предупре*, предостер*, 警告
decid*, decision*, реши*, решен*, 決定, 決断, 決め
order*, instruct*, приказ*, распоряд*, заказ*, 命令, 指示, 注文, 発注
ban, bans, banned, forb*, prohibit*, запре*, 禁止
allow*, permit*, authori*, разреш*, позвол*, 許可, 認可
cancel*, call off, called off, отмен*, 中止, 取り消
postpon*, delay*, отложи*, отложен*, перенес*, задержк*, 延期, 遅延, 遅れ
expect*, forecast*, predict*, ожида*, прогноз*, 予想, 予測, 見込
increas*, rise*, rising, rose, grow*, grew, doubl*, увелич*, вырос*, рост, роста, повыс*, 増加, 増え, 上昇, 拡大
decreas*, fall*, fell, drop*, reduc*, сниз*, сокра*, упал*, уменьш*, 減少, 低下, 削減
send*, sent, deliver*, dispatch*, послал*, отправ*, достав*, привез*, присла*, 送付, 発送, 派遣, 届け
carry, carries, carried, transport*, bring*, brought, перевоз*, перевез*, 輸送, 運搬, 運ば, 運ぶ
caus*, reason*, because, причин*, из-за, 原因, 理由
live, lives, lived, living, resident*, inhabitant*, живет, живут, жил, жили, жител*, 住民, 住ん, 居住
work, works, worked, worker*, job, jobs, employ*, работа*, работник*, 勤務, 仕事, 働い, 労働者
teach*, taught, препода*, учител*, 教え, 教師
coach*, train, trains, trained, training, тренир*, тренер*, 指導, コーチ
learn*, stud*, graduat*, учил*, изуч*, окончил*, выпускни*, 学ん, 卒業, 研究
marri*, marry, wife, wives, husband*, spouse*, жена, жены, жену, женой, женат*, муж, мужа, мужем, супруг*, замуж*,
結婚, 夫人, 配偶者
writ*, wrote, author*, писал*, написа*, автор*, 執筆, 著者, 書い
paint*, picture*, canvas*, картин*, нарис*, живопис*, художни*, 絵画, 描い, 画家
discuss*, debat*, обсуд*, обсужд*, обсуж*, 話し合, 協議, 議論
attack*, assault*, напал*, напад*, атак*, 攻撃, 襲撃
crash*, collid*, collision*, hit, hits, struck, столкн*, крушен*, врезал*, 衝突, 墜落
accident*, disaster*, авари*, катастроф*, несчастн*, 事故, 災害
sink, sinks, sank, sunk, sinking, утону*, затону*, тонущ*, 沈没
fly, flies, flew, flown, flight*, летел*, вылет*, прилет*, полет*, 飛行, 飛ん, 便
hide*, hidden, conceal*, спрят*, скрыва*, скрыт*, 隠さ, 隠し
show*, exhibit*, display*, показа*, выстав*, 展示, 公開, 展覧
announc*, declar*, объяв*, заяви*, 発表, 宣言, 表明
criticis*, criticiz*, condemn*, критик*, осуди*, 批判, 非難
prais*, welcom*, хвал*, похвал*, привет*, 評価, 歓迎
thank*, grateful, благодар*, спасибо, 感謝
apologis*, apologiz*, извин*, 謝罪
choos*, chose*, select*, выбра*, избра*, 選ば, 選出
move*, moved, relocat*, переех*, переез*, 移転, 引っ越
change*, измен*, поменя*, 変更, 変わ
use, uses, used, using, использ*, примен*, 使用, 利用
produc*, manufactur*, производ*, выпуска*, 生産, 製造
test*, trial run, испыт*, провер*, 試験, 検査
count, counts, counted, counting, calculat*, счита*, подсч*, 数え, 計算
fund*, financ*, финансир*, 資金, 出資
prevent*, avoid*, предотвра*, избеж*, 防止, 防ぐ
conclud*, заключ*, 締結
hamper*, hinder*, obstruct*, obstacle*, меша*, препятств*, 妨げ, 障害, 阻害
represent*, представл*, представит*, 代表
worr*, concern*, anxi*, беспоко*, тревож*, озабоч*, 懸念, 心配
prepar*, готов*, подготов*, 準備, 用意
host*, hosts, organis*, organiz*, организов*, провод*, провел*, прошел, прошл*, 開催, 主催
responsib*, in charge, ответствен*, отвеча*, 担当, 責任
benefi*, advantag*, useful*, profit*, польз*, полезн*, выгод*, 利益, 有益, 役立
disput*, controvers*, conflict*, спор, спора, споры, спорн*, конфликт*, 紛争, 争い, 対立
hope*, hoping, наде*, надежд*, 希望, 期待
creat*, establish*, founder*, set up, созда*, учред*, основа*, 設立, 創設, 設置, 創立
implement*, realis*, realiz*, carry out, carried out, осуществ*, реализ*, выполн*, 実施, 実行, 実現
continu*, продолж*, 継続, 続け
stop*, halt*, suspend*, останов*, прекра*, приостан*, 停止, 中断
resum*, возобнов*, 再開
strengthen*, deepen*, укреп*, усил*, 強化, 深め
expan*, widen*, расшир*, 拡大, 広げ
help*, assist*, aid, помощ*, помог*, помо*, 援助, 支援, 助け
affect*, effect*, influenc*, impact*, влия*, повлия*, эффект*, 影響, 効果
achiev*, reach*, дости*, добил*, 達成, 到達
solv*, resolv*, settl*, реши*, решен*, урегулир*, 解決
control*, manag*, контрол*, управл*, 管理
protect*, defend*, защи*, оборон*, 保護, 防衛
danger*, risk*, threat*, опасн*, риск*, угроз*, 危険, 脅威
succeed*, success*, успе*, удал*, 成功
measur*, step, steps, мера, меры, мер, шаг, шаги, 措置, 対策
supply, supplies, supplied, suppl*, поставк*, поставл*, снабж*, 供給
export*, экспорт*, 輸出
trade*, trading, торгов*, 貿易
ask*, request*, попрос*, прос*, запрос*, 依頼, 要請
mention*, упом*, упомин*, 言及
describ*, описа*, описыв*, 説明, 描写
compar*, сравн*, 比較
publish*, print*, опублик*, издан*, 出版, 掲載, 公表
speak*, spoke*, speech*, говор*, выступ*, 演説, 話し
watch*, observ*, наблюд*, 観察, 観測
rent, rents, rented, rental, renting, hire*, lease*, аренд*, наня*, нанят*, 借り, 賃借
own, owns, owned, owner*, belong*, принадлеж*, владе*, 所有, 所属
store*, storage, keep, kept, хран*, 保管, 保存
demolish*, torn down, tore down, pulled down, knocked down, снес, снесл*, снесен*, снести, снос, сносят, разобрал*,
取り壊, 撤去
evacuate*, brought to safety, taken to safety, эвакуир*, эвакуац*, вывез*, 避難
erupt*, eruption*, изверж*, 噴火
employ*, hire*, hires, hired, recruit*, нанял*, нанима*, сотрудник*, 雇用, 採用, 従業員
ordered, order, orders, commission*, заказ*, 注文, 発注, 受注
merge*, merger*, takeover*, слия*, объедин*, поглощ*, 合併, 統合
withdraw*, withdrew, recall*, retract*, отозва*, отзыв*, отзыва*, 撤回, 回収
suspend*, отстран*, приостан*, 停職, 停止
disqualif*, ban, bans, banned, дисквалиф*, 失格, 出場停止
elect*, vote, votes, voted, poll*, ballot*, выбор*, избра*, избир*, голос*, 選挙, 投票, 当選
testif*, witness*, свидетел*, показан*, 証言, 証人
appeal*, обжал*, апелляц*, 控訴, 上訴, 異議
exchang*, swap*, обмен*, 交換
ratif*, ратифи*, 批准
invent*, devis*, изобре*, 発明, 考案
measure, measures, measured, measuring, measurement*, измер*, замер*, 測定, 計測, 測っ
record*, рекорд*, 記録
estimat*, valued, valuation, apprais*, оцен*, 評価額, 鑑定, 見積
explain*, объясн*, 説明
collaps*, обруш*, обвал*, рухн*, 崩壊, 倒壊, 崩落
contain*, содерж*, 含ま, 含む
excavat*, dig, digs, dug, раскоп*, 発掘
baptis*, baptiz*, christen*, крести*, крещ*, 命名, 洗礼
launch*, slid into the water, спуск* на воду, спущен* на воду, спусти*, спуска*, 進水, 打ち上げ
earn*, make a profit, заработ*, зарабатыва*, 稼, 収益
lose money, lost, losses, loss, убыт*, потер*, 損失, 赤字, 損
enrol*, enter university, admitted, поступи*, зачислен*, 入学
train, trains, trained, training, rehears*, practis*, репетир*, 練習, 訓練
compet*, race, races, raced, гонк*, соревнова*, состяза*, 競技, 出場, 大会
melt*, таял*, тает, растая*, плав*, 溶け
freez*, froze*, замерз*, заморо*, 凍, 凍結
borrow*, займ*, 借り
chair, chairs, chaired, presided, председательств*, 議長を務
announc*, unveil*, представил*, 発表
shorten*, cut short, сокра*, укорот*, 短縮
extend*, extension, prolong*, продл*, удлин*, 延長
bury, buries, buried, burial, funeral*, похоро*, хорон*, 埋葬, 葬
climb*, ascen*, взобрал*, поднялс*, восхожд*, 登り, 登山, 登頂
killed, died, deaths, dead, death, погиб*, погибш*, умер*, 死亡, 死者, 亡くな
destroyed, lost, ruined, spoilt, погиб*, уничтож*, утрач*, утрат*, 失っ, 失われ
"""
