const INK = '#26324a'
const QUIET = '#7d8798'
const BLUE = '#2b6cb0'

const text = (x, y, size, words, fill = INK, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="Noto Sans CJK SC, sans-serif" fill="${fill}" ${more}>${words}</text>`
const card = (x, y, width, height, fill = '#fff') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}"/>`

/** A phone's page on a ground of 300 × 400: a bar with its title, what stands below it. */
const page = (title, below) =>
  `<rect width="300" height="400" fill="#eef2f7"/><rect width="300" height="52" fill="${BLUE}"/>` +
  text(150, 36, 15, title, '#fff', 'text-anchor="middle" font-weight="600"') +
  below

const service = (at, words, fill) => {
  const [x, y] = [16 + (at % 3) * 92, 132 + Math.floor(at / 3) * 88]
  return (
    card(x, y, 84, 80) +
    `<circle cx="${x + 42}" cy="${y + 30}" r="17" fill="${fill}"/>` +
    text(x + 42, y + 35, 13, words[0], '#fff', 'text-anchor="middle"') +
    text(x + 42, y + 66, 11, words, INK, 'text-anchor="middle"')
  )
}
const step = (at, words, when, done) => {
  const y = 150 + at * 56
  return (
    `<circle cx="40" cy="${y}" r="8" fill="${done ? BLUE : '#c6cfdb'}"/>` +
    (at < 3 ? `<rect x="39" y="${y + 8}" width="2" height="40" fill="#c6cfdb"/>` : '') +
    text(60, y + 5, 13, words) +
    text(60, y + 22, 10, when, QUIET)
  )
}
const offer = (at, words, more) => {
  const y = 72 + at * 78
  return (
    card(16, y, 268, 68) +
    `<rect x="26" y="${y + 10}" width="48" height="48" rx="6" fill="${['#e0a02a', '#2f855a', '#c05a3c', '#5c4687'][at]}"/>` +
    text(86, y + 30, 13, words) +
    text(86, y + 50, 10, more, QUIET) +
    card(226, y + 22, 48, 24, BLUE) +
    text(250, y + 38, 11, '领取', '#fff', 'text-anchor="middle"')
  )
}

/** What a service platform of the seed looks like on a phone, by name. Invented. */
export const screens = {
  'platform-home': () =>
    page(
      '职工码上办',
      card(16, 64, 268, 56, '#dbe8f7') +
        text(30, 88, 13, '你好，田麦香') +
        text(30, 107, 10, '泾渭纺织厂工会 · 会员', QUIET) +
        [
          '技能培训',
          '法律援助',
          '困难帮扶',
          '求职招聘',
          '普惠优惠',
          '健康体检',
          '阵地预约',
          '心理热线',
          '意见建议',
        ]
          .map((words, at) =>
            service(at, words, ['#2b6cb0', '#2f855a', '#c05a3c', '#5c4687', '#e0a02a', '#237a8b'][at % 6]),
          )
          .join(''),
    ),
  'platform-progress': () =>
    page(
      '法律援助 · 办理进度',
      card(16, 64, 268, 52) +
        text(30, 86, 13, '劳动合同咨询') +
        text(30, 104, 10, '编号 2020-0417-026', QUIET) +
        card(16, 126, 268, 240) +
        step(0, '提交申请', '4月17日 20:14', true) +
        step(1, '工会受理', '4月18日 09:05', true) +
        step(2, '律师联系', '4月18日 15:40', true) +
        step(3, '办结评价', '等待评价', false),
    ),
  'platform-offers': () =>
    page(
      '普惠优惠',
      offer(0, '一元早餐', '工作日 6:30 至 9:00') +
        offer(1, '夏季清凉包', '高温岗位职工专享') +
        offer(2, '职工影院', '每月一场，凭会员码') +
        offer(3, '子女暑期托管', '6 月 20 日起报名'),
    ),
}
