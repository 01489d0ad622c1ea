"""What Japanese words say of a role; the longest that fits is taken, as the words stand without spaces. See
``words_english``.
"""

PHRASES = """
president: 大統領, 国家主席
prime-minister: 首相, 総理, 総理大臣, 内閣総理大臣
minister: 大臣, 相, 閣僚
monarch: 国王, 王, 女王, 天皇, 皇帝
heir: 皇太子
chancellor: 宰相
minister foreign: 外相, 外務大臣, 国務長官, 外交トップ
minister defence: 防衛相, 防衛大臣, 国防相, 国防長官, 防衛トップ
minister finance: 財務相, 財相, 財務大臣, 蔵相, 財務長官
minister economy: 経済相, 経済大臣
minister economy industry: 経産相, 経産大臣, 経済産業相, 経済産業大臣
minister trade: 通商相, 貿易相
minister trade industry: 通産相
minister interior: 内相, 内務相
minister justice: 法相, 法務大臣, 法務相, 司法長官, 司法相
minister agriculture: 農相, 農水相, 農林水産相, 農林水産大臣
minister education: 文科相, 文部科学相, 文部科学大臣
minister health labour: 厚労相, 厚生労働相, 厚生労働大臣
minister environment: 環境相, 環境大臣
minister infrastructure transport: 国交相, 国土交通相, 国土交通大臣
minister communications: 総務相, 総務大臣
chief-cabinet-secretary: 官房長官, 内閣官房長官
leader: 首脳, 指導者, 元首, 国家元首, 党首, リーダー
ambassador: 大使
envoy: 特使, 公使, 特別代表
consul: 領事, 総領事
governor: 知事
mayor: 市長, 町長, 村長, 区長
speaker: 議長
head: 長官, 長, トップ, 代表, 責任者
chief-executive: 社長, 最高経営責任者, 代表取締役, 事務局長, 総局長
director: 局長, 所長, 部長, 理事
chairman: 会長, 委員長, 主席, 理事長, 総裁
co-chairman: 共同議長
secretary-general: 事務総長, 書記長, 総書記, 幹事長
secretary: 書記, 秘書
spokesman: 報道官, 広報官, スポークスマン
adviser: 顧問, 補佐官
assistant: 補佐
senator: 上院議員
lawmaker: 議員, 衆院議員, 参院議員, 下院議員
judge: 裁判官, 判事
prosecutor: 検事, 検察官
prosecutor general: 検事総長
commander: 司令官
commissioner: 委員
founder: 創設者, 創業者
rector: 学長
editor: 編集長
coach: 監督
patriarch: 総主教
pope: 教皇, 法王
deputy: 副, 次官, 第一副
deputy minister: 副大臣
former: 前, 元
acting: 代行
elect: 次期
candidate: 候補, 候補者, 自称
shadow: 影の, 影
wife: 夫人, 妻
ministry: 省, 庁
ministry foreign: 外務省
ministry defence: 防衛省, 国防省
ministry finance: 財務省
ministry economy industry: 経産省, 経済産業省
ministry economy development: 経済発展省
foreign: 外務, 外交
defence: 防衛, 国防
finance: 財務, 金融
economy: 経済
development: 発展, 開発
trade: 貿易, 通商, 商務
industry: 産業, 工業
interior: 内務
justice: 法務, 司法
health: 厚生, 保健
labour: 労働
education: 文部, 教育
science: 科学, 技術
culture: 文化
sport: スポーツ
agriculture: 農林, 農業
fisheries: 水産, 漁業
energy: エネルギー
environment: 環境
transport: 交通, 運輸
infrastructure: 国土, 建設
communications: 通信, デジタル
emergency: 非常事態, 危機管理
tourism: 観光
cooperation: 協力
"""

FILLERS = frozenset("の と ・ は が を 現 新 同 氏 さん 兼 担当 誰 だれ 第 一 与党".split())
# Before a nation: who serves there, not for it.
TOWARDS = frozenset("駐 在 対".split())
