/** Annex 1, row by row. */
export const QUOTAS = [
  [1, '省总工会', 5],
  [2, '西安市', 4],
  [3, '宝鸡市', 3],
  [4, '咸阳市', 3],
  [5, '铜川市', 2],
  [6, '渭南市', 3],
  [7, '延安市', 3],
  [8, '榆林市', 3],
  [9, '汉中市', 2],
  [10, '安康市', 2],
  [11, '商洛市', 2],
  [12, '杨凌示范区', 1],
  [13, '省国防工会', 2],
  [14, '省教科文卫体工会', 3],
  [15, '省财贸金融轻工工会', 2],
  [16, '省能源化工地质工会', 2],
  [17, '省机械冶金建材工会', 2],
  [18, '省农林水利气象工会', 2],
  [19, '省交通运输工会', 2],
  [20, '省建设工会', 2],
] as const

const EDUCATION = '省委教育工委（省教育厅）'

/** Annex 3's tree: number of the clause, its name, who holds it (role and name) where the notice says so at that place. */
export const SERIES = [
  ['附件3·一', '2020 陕西好网民暨网络公益工程启动仪式', []],
  ['附件3·二', '“青年好网民”（校园好网民）', []],
  ['附件3·二', '大学生网络文化节暨高校网络教育优秀作品推选展示活动', []],
  ['附件3·二（一）', '网络好青年评选活动', [`host ${EDUCATION}`, 'support 团省委']],
  ['附件3·二（二）', '“文明上网 青年 Feng 势”活动', ['host 团省委', `support ${EDUCATION}`]],
  ['附件3·二（三）', '“陕西新网民说”公益课堂', ['host 团省委', `support ${EDUCATION}`]],
  ['附件3·三', '“巾帼好网民”', ['host 省妇联']],
  ['附件3·三（一）', '“致敬最美巾帼奋斗者”主题活动', ['host 省妇联']],
  ['附件3·三（二）', '“秦女子抖音普法”活动', ['host 省妇联', 'joint 省委政法委', 'joint 省司法厅']],
  ['附件3·三（三）', '“三秦巾帼脱贫行动——妈妈益起团”网络消费扶贫活动', ['host 省妇联']],
  ['附件3·四', '“职工好网民”', ['host 省总工会', 'coOrganizer 陕网联']],
  ['附件3·四（一）', '“网络正能量微电影”征集活动', ['host 省总工会', 'coOrganizer 陕网联']],
  ['附件3·四（二）', '“时代追梦人 医者仁心”发现最美逆行者活动', ['host 省总工会', 'coOrganizer 陕网联']],
  ['附件3·五', '“金融好网民”', ['host 人民银行西安分行']],
  ['附件3·五', '“金融好网民陕西在行动”活动', ['host 人民银行西安分行']],
  ['附件3·五', '“时代追梦人”短视频征集活动', ['host 人民银行西安分行']],
  ['附件3·六', '2020年陕西好网民特色活动', []],
  ['附件3·六（一）', 'IFENG 游陕西 网眼看区县', []],
  ['附件3·六（二）', '“漫”说网民小陕的一天', []],
  ['附件3·六（三）', '“中国好网民 看陕西非遗”人物专访', []],
  ['附件3·六（四）', '“陕西暖心闻”短视频征集', []],
  ['附件3·七', '好网民故事总结分享', []],
] as const

/** What the notice dates, by its clause: first day and the day after the last, Asia/Shanghai. */
export const DATES = [
  ['body.1', '2020-04-01', '2020-12-01', 'programme'],
  ['body.2.1', '2020-01-01', '2020-12-01', 'offline-activities'],
  ['body.2.4', '2020-04-01', '2020-05-01', 'micro-film-call'],
  ['body.2.4', '2020-09-01', '2020-10-01', 'micro-film-judging'],
  ['body.2.4', '2020-10-01', '2020-11-01', 'micro-film-summary'],
  ['annex3.1', '2020-04-11', '2020-05-01', 'launch'],
  ['annex3.7', '2020-12-01', '2020-12-11', 'sharing'],
] as const

/** What is wrong in the source itself: the clause, the doubtful words, or nothing where something is missing. */
export const DEFECTS = [
  ['body.head', undefined],
  ['body.3.2', '推广“工会爱心‘GO’！””'],
  ['annex1', '2020年“网聚职工正能量 争做中国好网民主题活动 12351+”计划任务分配表'],
  ['annex1', '2020 年“网聚职工正能量 争做中国好网民”主题活动 12351+”计划任务分配表'],
  ['annex1', undefined],
  ['annex2.1', undefined],
  ['annex2.1', undefined],
  ['annex2.2', undefined],
  ['annex2.3', undefined],
  ['annex2.3', '0578-85112606'],
  ['annex2.3', '136758427880'],
  ['annex2.4', undefined],
  ['annex2.5', undefined],
  ['annex2.6', undefined],
  ['annex2.6', '时代追梦人 ‘影’ 领正能量'],
  ['annex2.7', undefined],
  ['annex3.4.1', '时代追梦人 影领正能量'],
  ['annex3.4.2', '心路历程。程及其背后的故事'],
  ['annex3.7', '12月上旬'],
] as const

/** Every number of a contact, and whether it is a mobile: people see a mobile masked until they tap it. */
export const PHONES = [
  ['闫雨田', '029-87329782', 'landline'],
  ['闫雨田', '18049087713', 'mobile'],
  ['姜志', '13502005741', 'mobile'],
  ['刘志超', '0311-67569092', 'landline'],
  ['刘志超', '13832175279', 'mobile'],
  ['章明飞', '0578-85112606', 'landline'],
  ['章明飞', '136758427880', 'mobile'],
  ['尹云霞', '0551-62777029', 'landline'],
  ['尹云霞', '13956630887', 'mobile'],
  ['戴明词', '0592-2661026', 'landline'],
  ['戴明词', '15160053699', 'mobile'],
  ['冯曦', '029-87329782', 'landline'],
  ['冯曦', '13379287188', 'mobile'],
  ['曹文星', '010-66278673', 'landline'],
  ['曹文星', '15010286970', 'mobile'],
  ['秦笑语', '010-62005032', 'landline'],
  ['秦笑语', '13520401922', 'mobile'],
] as const
