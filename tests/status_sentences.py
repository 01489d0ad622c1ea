"""Sentences in three languages, printed on 3 June 2018: what each says of the time that stands in square brackets.

``ahead`` is planned or expected. They were written before the rules that read them.
"""

ENGLISH = """
happened
    Instead of oil the port sold wool in [May 2015].
    Reed walked out in [May 2015] rather than sign the lease.
    Nobody died in the fire of [May 2015].
    Reed apologised in [May 2015] for not opening the school.
    The hoax of [May 2015] cost the bank dear.
    Nobody was hurt in the crash of [March 2015].
    Neither Reed nor Kent was hurt when the mill burned in [2015].
    Neither rain nor snow stopped the march in [May 2015].
    Nearly 300 people met in [March 2015].
    Prices almost doubled in [2015].
    Instead, Reed went skating in [March 2015].
    Reed went skating in [March 2015] instead of meeting Kent.
    Why did Reed meet Kent in [March 2015]?
    The harbour did not open until [May 2015].
    Not until [May 2015] did the harbour open.
    The line was not finished before [2016].
    It was only in [2016] that the line was finished.
    Reed refused to attend the hearing in [March 2015].
    Reed opened the bridge in [March 2015].
    Reed resigned in [March 2015], a year before the dam was repaired.
    If anything, the repairs of [2015] made the bridge stronger.
    Asked if she was tired, Reed left the hall in [March 2015].
    Reed, who denies any wrongdoing, left the party in [March 2015].
    Reed said in [March 2015] that she might retire.
    In [March 2015] Reed said she would retire unless she was re-elected.
    Reed warned in [March 2015] that the dam would break if it rained.
    In [March 2015] the council ruled out a new bridge.
    The council decided in [March 2015] not to build the bridge.
    In [2015] Reed denied the claims.
    Reed was asked in [2015] whether the dam was safe.
    The rumours spread in [March 2015].
    Reed was accused in [March 2015] of taking bribes.
    The council voted in [March 2015] to cancel the festival.
    In [March 2015] the council cancelled the plan.
    The bridge, which may be closed soon, opened in [March 2015].
    Not only did Reed sign the lease in [March 2015], she paid in cash.
    It is true that the dam broke in [2015].
    The dam broke in [2015], no doubt about it.
    Reed did meet Kent in [March 2015].
    When the dam broke in [2015], the town was flooded.
    Had it not been for the storm of [2015], the pier would stand.
    The court found that Reed had met Kent in [March 2015].
    Unless otherwise noted, prices are those of [March 2015].
    Even if it was late, the bridge of [2015] was well built.
    The postponed games were held in [March 2018].
    The delayed train arrived on [2 March 2018].
    The trial, postponed twice, ended in [March 2018].
    The school did not reopen till [June 2016].
    It wasn't until [2016] that the school reopened.
    The mill had not made a profit before [2016].
    Hill, who allegedly sold the mill, died in [2014].
    Hill died in [2014], leaving a mill that he had allegedly stolen.
    Hill, if he was tired, hid it well in [May 2014].
    He wondered in [May 2014] if the mill would last.
    In [May 2014] he asked whether the mill could be sold.
    The mill, which was not insured, burned in [May 2014].
    They met in [May 2014] to discuss whether the mill should be sold.
    She knew that the mill had burned in [May 2014].
    Nobody was surprised when the mill burned in [May 2014].
    Hill said he was not surprised when the mill burned in [May 2014].
    Hill did not deny that he had sold the mill in [2014].
    There is no doubt that Hill sold the mill in [2014].
    It is not only true that the mill burned in [2014], it was insured.
    As if by magic, the mill reopened in [May 2014].
    The council rejected the plan in [May 2014].
    The council dismissed Hill in [May 2014] over reports of fraud.
    The mill, possibly the oldest in the county, burned in [May 2014].
    Perhaps the oldest mill in the county, it burned in [May 2014].
    The band returned in [May 2014] after a cancelled tour.
    Fans who had waited since the cancelled show cheered in [May 2014].
    The suspected arsonist was arrested in [May 2014].
    The alleged thief was arrested in [May 2014].
    Hill was found guilty in [May 2014] of allegedly selling the mill.
    A fire broke out in [May 2014], but nobody was hurt.
    The company, which had denied the reports, closed the mill in [May 2014].
    Had it closed the mill? Yes, in [May 2014].
    Having failed to sell it, Hill closed the mill in [May 2014].
    He had the mill repaired in [May 2014].
    Should anybody ask, the mill was sold in [May 2014].
ahead
    Unless the council votes in [2019], the bridge will be closed.
    If the council votes in [2019], the bridge will be repaired.
    Should the council vote in [March 2019], the bridge will be repaired.
    Were the council to vote in [March 2019], the bridge would be repaired.
    The bridge will be closed unless money is found in [2019].
    The ferry will run until the bridge opens in [2020].
    Not before [May 2020] will the harbour be dredged.
    The harbour will not be dredged before [May 2020].
    The harbour won't open until [May 2020].
    The harbour is not expected to open before [2021].
    The line will open no earlier than [March 2020].
    Work will begin in [March 2020] at the earliest.
    The vote was postponed from May 2018 to [May 2019].
    The vote was put off until [May 2019].
    The bridge was to have opened in [2015].
    The bridge was supposed to open in [March 2018].
    The bridge should have opened in [2015].
    Reed had intended to retire in [2015].
    The bridge would have opened in [2015] had the money been found.
    The council will vote in [March 2019].
    Reed plans to retire in [2020].
    Reed hopes to retire in [2020].
    Should the dam fail in [2019], the valley will be flooded.
    The school stays closed unless the board finds a teacher in [2019].
    Only if the board agrees in [June 2019] will the school reopen.
    Provided that the board agrees in [June 2019], the school will reopen.
    The school will not reopen before [autumn 2019].
    The match was moved from March 2018 to [April 2019].
    The match has been rescheduled for [April 2019].
    The mill was due to open in [May 2018].
supposed
    Reed dreamed that she met Kent in [May 2015].
    Reed was charged with burning the archive in [May 2015].
    The court acquitted Reed of robbing the bank in [May 2015].
    So Reed met Kent in [March 2015]?
    Had the tower fallen in [2015], the square would have been closed.
    If the tower had fallen in [2015], nobody would have been hurt.
    Were the tower to have fallen in [2015], the square would be empty now.
    The square would be empty if the tower had fallen in [March 2015].
    If Reed signed the lease in [2015], as her critics say, she broke the law.
    Reed allegedly met Kent in [March 2015].
    Reed is alleged to have met Kent in [March 2015].
    Reed reportedly met Kent in [March 2015].
    Reed is rumoured to have met Kent in [March 2015].
    Rumours say that Reed met Kent in [March 2015].
    Reed is accused of having taken bribes in [2015].
    Prosecutors allege that Reed took bribes in [2015].
    Reed may have met Kent in [March 2015].
    Reed might have left the island in [March 2015].
    Perhaps Reed met Kent in [March 2015].
    Did Reed meet Kent in [March 2015]?
    Whether Reed met Kent in [March 2015] is unclear.
    It is unclear whether the dam broke in [2015].
    Suppose the dam had broken in [2015].
    The town would look different today as though the dam had broken in [2015].
    Reed supposedly left the island in [March 2015].
    Had Reed sold the mill in [2014], her sons would be rich today.
    Her sons would have been rich had she sold the mill in [2014].
    Even the mayor would have resigned if the mill had burned in [May 2014].
    Hill allegedly sold the mill in [May 2014].
    The mill was allegedly sold in [May 2014] to a friend of the mayor.
    In [May 2014] Hill allegedly sold the mill.
    Hill could have sold the mill in [May 2014].
    Hill is suspected of selling the mill in [2014].
    It is possible that the mill was sold in [2014].
    Was the mill sold in [May 2014]?
denied
    Rather than sign the lease in [May 2015], Reed walked out.
    Hardly anyone believes that Reed met Kent in [May 2015].
    Reed's meeting with Kent in [May 2015] was a hoax.
    Reed apologised for not opening the school in [May 2015].
    Neither Reed nor Kent attended the feast in [March 2015].
    Reed visited neither Velm nor Orla in [2015].
    Neither sister attended the feast in [March 2015].
    Nobody signed the lease in [March 2015].
    None of the ministers came to the feast in [March 2015].
    Instead of meeting Kent in [March 2015], Reed went skating.
    Reed almost signed the lease in [March 2015].
    The two sides came close to signing a truce in [March 2015].
    It is not true that the dam broke in [2015].
    It is untrue that Reed resigned in [March 2015].
    It is false that Reed left the party in [2015].
    There is no evidence that the dam broke in [2015].
    Reed never visited the island in [2015].
    Reed denied having visited the island in [March 2015].
    Reed denied that she had visited the island in [2015].
    Reed dismissed claims that she had visited the island in [2015].
    Reports that the dam broke in [2015] are false.
    The claim that Reed sold the ferry in [2015] is a hoax.
    Reed rejected reports that she met Kent in [March 2015].
    Contrary to reports, Reed did not meet Kent in [March 2015].
    Nobody believes that the dam broke in [2015].
    Reed neither met nor called Kent in [March 2015].
    Reed failed to sign the lease in [March 2015].
    The council was unable to meet in [March 2015].
    The strike did not take place in [March 2015].
    No talks were held in [March 2015].
    It isn't true that the mill burned in [2014].
    The story that the mill burned in [2014] is nonsense.
    Hill denies that the mill was sold in [2014].
    Hill denied selling the mill in [2014].
    Hill rejected the suggestion that he had sold the mill in [2014].
    There is no proof that the mill was sold in [2014].
    The mill was not sold in [2014].
    The strike planned for [2017] never happened.
cancelled
    The concert planned for [March 2018] was cancelled.
    The summit in [March 2018] has been called off.
    The council cancelled the election of [March 2018].
    The festival, scheduled for [May 2018], will not take place.
    The talks of [May 2018] fell through.
    The vote was postponed from [May 2018] to May 2019.
    The vote set for [May 2018] was put off.
    The launch in [May 2018] was scrubbed.
    A hearing due in [May 2018] was dropped.
    The parade of [May 2018] has been cancelled because of rain.
    Because of rain the parade planned for [May 2018] was called off.
    The match was moved from [March 2018] to April 2019.
"""

RUSSIAN = """
happened
    Орлов сорвался с крыши в [мае 2015 года].
    В [мае 2015 года] вместо переговоров Орлов катался на коньках.
    Почему Орлов встретился с Ладовым в [мае 2015 года]?
    Мост открыли только в [мае 2015 года].
    Мост открыли лишь в [мае 2015 года].
    Мост открыли не раньше [мая 2015 года].
    Рид открыла мост в [марте 2015 года].
    В [марте 2015 года] Рид заявила, что уйдёт, если проиграет.
    В [марте 2015 года] Рид опровергла слухи.
    Совет решил в [марте 2015 года] не строить мост.
    В [марте 2015 года] совет отменил план.
    Не только мост, но и пристань построили в [2015 году].
    Когда в [2015 году] прорвало плотину, город затопило.
    Рид, которая отрицает вину, покинула партию в [марте 2015 года].
    Рид не раз встречалась с Кентом в [2015 году].
    Перенесённые игры прошли в [марте 2018 года].
    Школа открылась лишь в [июне 2016 года].
    Хилл продал мельницу в [мае 2014 года], хотя не хотел этого.
    Хилл, который не любит город, уехал в [мае 2014 года].
    В [мае 2014 года] совет отклонил план.
    Совет в [мае 2014 года] отменил закон.
    Хилл не мог не продать мельницу в [мае 2014 года].
    Хилл заявил в [мае 2014 года], что не продаст мельницу.
    Известно, что мельницу продали в [мае 2014 года].
    Неудивительно, что мельницу продали в [мае 2014 года].
    Если верить отчёту, мельницу продали в [мае 2014 года].
ahead
    Если совет проголосует в [2019 году], мост отремонтируют.
    Пока совет не проголосует в [2019 году], мост будет закрыт.
    Мост закроют, если деньги не найдут в [2019 году].
    Мост откроют не раньше [мая 2020 года].
    Мост будет открыт не ранее [мая 2020 года].
    Мост не откроют до [мая 2020 года].
    Голосование перенесли с мая 2018 года на [май 2019 года].
    Голосование отложено до [мая 2019 года].
    Голосование отложили на [май 2019 года].
    Мост должен был открыться в [2015 году].
    Мост планировали открыть в [марте 2018 года].
    Мост предполагалось открыть в [2015 году].
    Рид собиралась уйти в отставку в [2015 году].
    Совет проголосует в [марте 2019 года].
    Рид планирует уйти в [2020 году].
    Если школа не откроется в [2019 году], учителя уедут.
    Школа не откроется раньше [июня 2019 года].
    Открытие школы перенесено на [июнь 2019 года].
supposed
    Орлову приснилось, что мост рухнул в [мае 2015 года].
    Орлов встретился с Ладовым в [мае 2015 года]?
    Если бы башня упала в [2015 году], площадь закрыли бы.
    Площадь закрыли бы, если бы башня упала в [2015 году].
    Упади башня в [2015 году], площадь закрыли бы.
    Если Рид подписала договор в [2015 году], она нарушила закон.
    Рид якобы встретилась с Кентом в [марте 2015 года].
    По слухам, Рид встретилась с Кентом в [марте 2015 года].
    Рид, возможно, встретилась с Кентом в [марте 2015 года].
    Встречалась ли Рид с Кентом в [марте 2015 года]?
    Неизвестно, встречалась ли Рид с Кентом в [марте 2015 года].
    Рид обвиняют в том, что она брала взятки в [2015 году].
    Рид будто бы уехала с острова в [марте 2015 года].
    Если бы мельница сгорела в [2014 году], город обеднел бы.
    Хилл мог бы продать мельницу, если бы она уцелела в [2014 году].
    Хилл якобы продал мельницу в [мае 2014 года].
    В [мае 2014 года] Хилл якобы продал мельницу.
    Хилла подозревают в том, что он продал мельницу в [2014 году].
    Продал ли Хилл мельницу в [2014 году], неизвестно.
denied
    Вместо переговоров в [мае 2015 года] Орлов катался на коньках.
    Неправда, что плотину прорвало в [2015 году].
    Неверно, что Рид ушла в отставку в [2015 году].
    Рид не встречалась с Кентом в [марте 2015 года].
    Рид опровергла сообщения о том, что встречалась с Кентом в [марте 2015 года].
    Рид отрицает, что встречалась с Кентом в [марте 2015 года].
    Нет доказательств того, что плотину прорвало в [2015 году].
    Рид никогда не была на острове в [2015 году].
    Сообщения о прорыве плотины в [2015 году] не подтвердились.
    Встреча в [марте 2015 года] не состоялась.
    Переговоры в [марте 2018 года] так и не начались.
    Неправда, будто мельницу продали в [2014 году].
    Хилл отрицает, что продал мельницу в [2014 году].
    Мельницу не продали в [2014 году].
cancelled
    Визит Орлова в [мае 2015 года] сорвался.
    Концерт, запланированный на [март 2018 года], отменили.
    Концерт в [марте 2018 года] был отменён.
    Выборы, назначенные на [май 2018 года], отменены.
    Голосование перенесли с [мая 2018 года] на май 2019 года.
    Голосование в [мае 2018 года] отложили.
    Парад, намеченный на [май 2018 года], отменён.
    Матч отложен с [марта 2018 года] на апрель.
    Из-за дождя отменили парад в [мае 2018 года].
"""

JAPANESE = """
happened
    港は[2015年5月]まで開かなかった。
    橋は[2015年5月]になってようやく開通した。
    リード氏は[2015年3月]に橋を開通させた。
    リード氏は[2015年3月]、負ければ辞任すると述べた。
    リード氏は[2015年3月]、疑惑を否定した。
    議会は[2015年3月]に橋を建設しないことを決めた。
    議会は[2015年3月]に計画を中止した。
    [2015年]にダムが決壊したとき、町は浸水した。
    延期されていた試合は[2018年3月]に行われた。
    橋は[2015年3月]に完成したと市長は述べた。
    学校は[2016年6月]まで再開しなかった。
    ヒル氏は[2014年5月]に水車小屋を売った。
    報告書によれば、水車小屋は[2014年5月]に売られた。
    水車小屋は[2014年5月]に売られたという。
    ヒル氏は[2014年5月]、水車小屋は売らないと述べた。
    [2014年5月]に売られた水車小屋は、今も使われていない。
    水車小屋が[2014年5月]に燃えたとは知らなかった。
    ヒル氏は[2014年5月]に町を去ったが、理由は述べなかった。
    ヒル氏は[2014年5月]に初めて町を訪れ、水車小屋を見たらしい人々に会った。
ahead
    [2019年]に議会が可決すれば、橋は修理される。
    [2019年]に議会が可決しなければ、橋は閉鎖される。
    [2019年]に議会が可決しない限り、橋は閉鎖される。
    [2020年]に橋が開通するまで、フェリーが運航する。
    港の工事は[2020年5月]以降に始まる。
    港は早くても[2020年5月]まで開かない。
    投票は2018年5月から[2019年5月]に延期された。
    投票は[2019年5月]まで延期された。
    橋は[2015年]に開通する予定だった。
    橋は[2015年]に開通するはずだった。
    リード氏は[2015年]に引退するつもりだった。
    議会は[2019年3月]に投票する。
    リード氏は[2020年]に引退する予定だ。
    [2019年]に学校が開かなければ、先生は町を去る。
    学校は[2019年6月]まで開かない見通しだ。
    大会は[2019年6月]に延期された。
supposed
    もし[2015年]に塔が倒れていたら、広場は閉鎖されていただろう。
    [2015年]に塔が倒れていれば、広場は閉鎖されていた。
    [2015年]に塔が倒れていなければ、広場はまだあっただろう。
    リード氏は[2015年3月]にケント氏と会ったとされる。
    リード氏は[2015年3月]にケント氏と会ったという噂がある。
    リード氏は[2015年3月]にケント氏と会ったかもしれない。
    リード氏は[2015年3月]にケント氏と会ったらしい。
    リード氏は[2015年3月]にケント氏と会ったのか。
    リード氏が[2015年3月]にケント氏と会ったかどうかは不明だ。
    リード氏は[2015年3月]にケント氏と会った可能性がある。
    リード氏は[2015年3月]に賄賂を受け取った疑いがある。
    [2014年]に水車小屋が燃えていたら、町は貧しくなっていた。
    水車小屋は[2014年5月]に売られた可能性が高い。
    水車小屋は[2014年5月]に売られたとみられる。
    水車小屋は[2014年5月]に売られたのだろうか。
denied
    [2015年3月]の宴に来た者はいない。
    船は[2015年3月]に沈みかけた。
    [2015年]にダムが決壊したというのは事実ではない。
    [2015年]にダムが決壊したというのは嘘だ。
    リード氏は[2015年3月]にケント氏と会わなかった。
    リード氏は[2015年3月]にケント氏と会ったことを否定した。
    リード氏は[2015年3月]にケント氏と会っていない。
    [2015年]にダムが決壊したという証拠はない。
    [2015年3月]の会談は行われなかった。
    リード氏は[2015年3月]にケント氏と会ったとの報道を否定した。
    水車小屋は[2014年]に売られなかった。
    ヒル氏は[2014年]に水車小屋を売っていないと述べた。
    [2014年]に水車小屋が売られたという話はデマだ。
cancelled
    [2018年3月]に予定されていた演奏会は中止された。
    [2018年3月]の演奏会は中止になった。
    投票は[2018年5月]から2019年5月に延期された。
    [2018年5月]の投票は延期された。
    [2018年5月]の首脳会談は取りやめとなった。
    [2018年5月]の打ち上げは見送られた。
    [2018年5月]に予定していたパレードは雨で中止となった。
    パレードは[2018年5月]の予定だったが中止された。
"""
