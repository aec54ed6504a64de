/** Facts of annex 3, copied from the notice line by line: the clause, then its exact words. */
export const ANNEX_3_FACTS = `
annex3 | “网聚正能量 争做好网民”2020陕西好网民重要活动项目
annex3 | 网聚正能量 争做好网民
annex3.1 | “网聚正能量 争做好网民” 2020 陕西好网民暨网络公益工程启动仪式
annex3.1 | 4月中下旬
annex3.2 | “青年好网民”（校园好网民）
annex3.2 | 大学生网络文化节暨高校网络教育优秀作品推选展示活动
annex3.2.1 | 网络好青年评选活动
annex3.2.1 | 省委教育工委（省教育厅）主办、团省委配合
annex3.2.1 | 争做爱国奋斗新时代大学生
annex3.2.1 | 2020 年“陕西网络好青年”评选活动
annex3.2.2 | “文明上网 青年 Feng 势”活动
annex3.2.2 | 团省委主办、省委教育工委（省教育厅）配合
annex3.2.2 | 2020 文明上网 Feng 向标
annex3.2.2 | 文明上网十大倡议
annex3.2.2 | 笑脸采集活动
annex3.2.2 | 高校网络知识竞赛
annex3.2.3 | “陕西新网民说”公益课堂
annex3.2.3 | 团省委主办、省委教育工委（省教育厅）配合
annex3.2.3 | 线上共享云课堂
annex3.3 | “巾帼好网民”
annex3.3 | 省妇联主办
annex3.3 | “巾帼好网民”系列主题活动
annex3.3.1 | “致敬最美巾帼奋斗者”主题活动
annex3.3.1 | 发现身边奋斗的她
annex3.3.2 | “秦女子抖音普法”活动
annex3.3.2 | 联合省委政法委、省司法厅
annex3.3.3 | “三秦巾帼脱贫行动——妈妈益起团”网络消费扶贫活动
annex3.3.3 | 巾帼消费扶贫品牌旗舰店
annex3.4 | “职工好网民”
annex3.4 | 省总工会主办，陕网联协办
annex3.4.1 | “网络正能量微电影”征集活动
annex3.4.1 | 时代追梦人 影领正能量
annex3.4.1 | 网络专题、现场直播
annex3.4.2 | “时代追梦人 医者仁心”发现最美逆行者活动
annex3.4.2 | 最美逆行者
annex3.4.2 | 心路历程。程及其背后的故事
annex3.5 | “金融好网民”
annex3.5 | 人民银行西安分行主办
annex3.5 | 争做“金融好网民陕西在行动”活动
annex3.5 | “时代追梦人”短视频征集活动
annex3.5 | 面向金融行业从业群体
annex3.6 | 2020年陕西好网民特色活动
annex3.6.1 | IFENG 游陕西 网眼看区县
annex3.6.2 | “漫”说网民小陕的一天
annex3.6.2 | “网民小陕”动漫人物 IP
annex3.6.3 | “中国好网民 看陕西非遗”人物专访
annex3.6.3 | 中国好网民 看陕西非遗
annex3.6.4 | “陕西暖心闻”短视频征集
annex3.6.4 | 征集原创网络作品
annex3.7 | 好网民故事总结分享
annex3.7 | 12月上旬
annex3.7 | 陕西好网民、优秀网络文化活动项目、优秀网络文化作品等奖项
annex3.7 | 好网民故事分享会
annex3.website | 陕西好网民活动官网
annex3.website | http://sn.ifeng.com/special/zghwmsn/
`
