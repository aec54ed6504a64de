import { melodies } from './melodies.mjs'

const score = ({ title, signature, beatsPerMinute, lines }, by) => [
  [
    { size: 24, text: title },
    { size: 12, text: `${signature}    每分钟 ${beatsPerMinute} 拍    ${by}` },
    ...lines.flatMap(({ notes, words }) => [
      { size: 16, text: notes },
      { size: 12, text: words },
    ]),
  ],
]

const report = (title, ...pages) =>
  pages.map((lines, at) => [
    { size: at === 0 ? 22 : 14, text: at === 0 ? title : `${title}（第 ${at + 1} 页）` },
    ...lines.map((text) => ({ size: 12, text })),
  ])

/** The documents of the seed by name: pages of lines, each with its size in points. Invented. */
export const papers = {
  'score-torch': score(melodies['light-of-the-torch'], '词曲 秦焊花'),
  'score-dawn': score(melodies['road-before-dawn'], '词曲 路远航'),
  'online-week': report(
    '“劳动最美”网上展示周活动总结',
    [
      '一、开展时间：2020 年 4 月 27 日至 5 月 3 日',
      '二、参与范围：全区 46 家基层工会，职工 3,180 人次',
      '三、主要做法',
      '1. 每天一个主题，职工自己拍、自己讲、自己评。',
      '2. 线上答题与线下班组会同步，答题通过率 92%。',
      '3. 优秀短视频由区总工会公众号连续推送七天。',
    ],
    [
      '四、成效',
      '推文总阅读 4.1 万次，征集照片 312 张、短视频 85 条。',
      '五、体会',
      '职工愿意看的，是身边人的真事。',
    ],
  ),
  'platform-report': report('“职工码上办”平台运行情况', [
    '上线时间：2019 年 9 月 1 日',
    '注册职工：2.6 万人；累计办理：1.1 万件',
    '服务项目：技能培训报名、法律援助预约、困难帮扶申请、普惠优惠领取',
    '平均办结时间：1.8 个工作日',
  ]),
}
