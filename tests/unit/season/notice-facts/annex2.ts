/** Facts of annexes 1 and 2, copied from the notice line by line: the clause, then its exact words. */
export const ANNEX_2_FACTS = `
annex1 | 2020年“网聚职工正能量 争做中国好网民主题活动 12351+”计划任务分配表
annex1 | 主题活动 12351+”计划任务分配表
annex1 | 此表分配数为要求达到的最低数
annex2 | 2020年“网聚职工正能量 争做中国好网民”各子活动项目的主要内容及参与平台
annex2.1 | 网络正能量微视频征集
annex2.1 | 面向广大职工征集
annex2.1 | 绝活
annex2.1 | 建功新时代
annex2.1 | 劳动创造奉献
annex2.1 | 疫情防控
annex2.1 | 网络安全
annex2.1 | 网络文明故事
annex2.1 | 积极向上、充满正能量
annex2.1 | 视频文件格式为 MP4
annex2.1 | 画面清晰，声音清楚
annex2.1 | 重点内容配字幕
annex2.1 | 时长小于 3 分钟
annex2.1 | 文件小于 50MB
annex2.1 | 天津市总工会微信公众号“津工 E 家”
annex2.1 | 姜志
annex2.1 | 13502005741
annex2.2 | 网络正能量专题活动征集
annex2.2 | 征集各级工会充分利用互联网，组织职工开展正能量专题活动先进事例
annex2.2 | 各级工会开展的涉及职工参与的各类线下活动
annex2.2 | 经过网络平台传播了正能量的作品
annex2.2 | 各级工会通过网络平台开展的各类线上活动
annex2.2 | 河北省总工会
annex2.2 | 河北职工服务网
annex2.2 | http://www.hebzgfw.cn
annex2.2 | 河北省总工会微信公众号“冀工之家”
annex2.2 | 刘志超
annex2.2 | 0311-67569092
annex2.2 | 13832175279
annex2.3 | 网络正能量诵读作品征集
annex2.3 | 诵读传递正能量争做中国好网民
annex2.3 | 新思想诵读
annex2.3 | 经典文学作品诵读
annex2.3 | 个人原创作品诵读
annex2.3 | 所有作品制作成短视频展示
annex2.3 | 浙江省总工会
annex2.3 | 浙江省总工会官网“浙江网上职工之家”网站
annex2.3 | http://www.zjftu.org
annex2.3 | 浙江省总工会官方微信公众号“浙工之家”
annex2.3 | 章明飞
annex2.3 | 0578-85112606
annex2.3 | 136758427880
annex2.4 | 网络正能量摄影作品征集
annex2.4 | 爱岗敬业、艰苦奋斗、勇于创新、甘于奉献的精神风貌
annex2.4 | 各行各业劳模风采、工匠技艺
annex2.4 | 企业火热劳动场景、职工幸福生活场景
annex2.4 | 原创摄影作品
annex2.4 | 征集抗击疫情主题摄影作品
annex2.4 | 安徽省总工会官网
annex2.4 | https://www.ahghw.org
annex2.4 | 安徽职工服务网
annex2.4 | http://zgfw.ahghw.org
annex2.4 | 安徽省总工会官方微信公众号
annex2.4 | 尹云霞
annex2.4 | 0551-62777029
annex2.4 | 13956630887
annex2.5 | 互联网+普惠服务优秀平台征集
annex2.5 | 征集各级工会
annex2.5 | 微信、APP 客户端、网站
annex2.5 | 宣传教育
annex2.5 | 就业服务
annex2.5 | 维权帮扶
annex2.5 | 技能提升
annex2.5 | 商家优惠
annex2.5 | 公共服务
annex2.5 | 各类网上普惠服务项目的优秀平台
annex2.5 | 厦门市总工会官网
annex2.5 | http://www.xmzgh.org
annex2.5 | 厦门市总工会官方微信公众号
annex2.5 | 戴明词
annex2.5 | 0592-2661026
annex2.5 | 15160053699
annex2.6 | 网络正能量微电影征集
annex2.6 | 时代追梦人 ‘影’ 领正能量
annex2.6 | 扶贫故事
annex2.6 | 抗疫故事
annex2.6 | 劳动故事
annex2.6 | 工会故事
annex2.6 | 作品需符合微电影创作的基本要求
annex2.6 | 构思新颖、故事性强、情节完整
annex2.6 | 活动通知链接
annex2.6 | http://www.shxgh.org/view/54805
annex2.6 | 陕西省总工会官方网站
annex2.6 | http://www.shxgh.org
annex2.6 | 陕西省总工会微信公众号“陕西工会”
annex2.6 | 冯曦
annex2.6 | 029-87329782
annex2.6 | 13379287188
annex2.7 | 网络正能量歌曲征集
annex2.7 | 征集歌颂祖国、歌颂党的网络歌曲
annex2.7 | 劳动者之歌
annex2.7 | 征集抗疫歌曲
annex2.7 | 中国人民团结一心、同舟共济的精神风貌
annex2.7 | 中国金融工会官方微信号“金融工运”
annex2.7 | 曹文星
annex2.7 | 010-66278673
annex2.7 | 15010286970
annex2.8 | 网络正能量微课征集
annex2.8 | 劳模工匠、技师技工等
annex2.8 | 生产一线实际难题和工作经验总结等微课视频
annex2.8 | 中国工人出版社
annex2.8 | 全国工会电子职工书屋网站
annex2.8 | http://www.dzzgsw.com
annex2.8 | 秦笑语
annex2.8 | 010-62005032
annex2.8 | 13520401922
`
