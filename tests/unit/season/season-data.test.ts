import { seasonDataSchema } from '#shared/contract/season/season-data.schema'
import { MEDIA_KINDS, mediaKindRow } from '#shared/domain/media/kinds'
import { type SubProject } from '#shared/domain/season/sub-project'
import { pickableUnits } from '#shared/domain/season/units'
import { rawSeason2020, season2020 } from './season-2020'

const phones = ({ contacts }: SubProject) =>
  contacts.flatMap(({ name, phones: numbers }) => [name, ...numbers.map(({ number }) => number)])

const subProject = (key: string) => {
  const found = season2020.subProjects.find((each) => each.key === key)
  if (!found) throw new Error(`no sub-project ${key}`)
  return found
}

it('names the notice as it names itself', () => {
  const { documentNumber, title, issuer, addressees, slogan } = season2020
  expect({ documentNumber, title, issuer, addressees, slogan }).toEqual({
    documentNumber: '陕工办发〔2020〕29号',
    title: '关于持续深入开展 2020 年“网聚职工正能量 争做中国好网民”主题活动的通知',
    issuer: '陕西省总工会办公室',
    addressees: '各市（区）总工会，各省级产业工会，各单列单位工会',
    slogan: '网聚职工正能量 争做中国好网民',
  })
})

it('gives the office of the province with its phones and its mailbox', () => {
  expect(season2020.office).toEqual({
    name: '陕西省总工会网络中心',
    clauseId: 'body.contact',
    contacts: [
      {
        name: '闫雨田',
        phones: [
          { number: '029-87329782', kind: 'landline' },
          { number: '18049087713', kind: 'mobile' },
        ],
      },
    ],
    email: 'sgh87329782@163.com',
  })
})

it('keeps the root apart from the province’s own row, and has two more kinds without quota', () => {
  const others = season2020.units.filter(({ kind }) => kind !== 'annex1')
  expect(others.map(({ id, kind, quota }) => [id, kind, quota])).toEqual([
    ['province', 'root', null],
    ['other-separate', 'separate', null],
    ['outside', 'outside', null],
  ])
  expect(pickableUnits(season2020)).toHaveLength(22)
})

it.each([
  ['micro-video', '网络正能量微视频征集', '天津市总工会', 'relay', ['姜志', '13502005741']],
  [
    'special-activity',
    '网络正能量专题活动征集',
    '河北省总工会',
    'relay',
    ['刘志超', '0311-67569092', '13832175279'],
  ],
  [
    'recitation',
    '网络正能量诵读作品征集',
    '浙江省总工会',
    'relay',
    ['章明飞', '0578-85112606', '136758427880'],
  ],
  [
    'photography',
    '网络正能量摄影作品征集',
    '安徽省总工会',
    'relay',
    ['尹云霞', '0551-62777029', '13956630887'],
  ],
  [
    'service-platform',
    '互联网+普惠服务优秀平台征集',
    '厦门市总工会',
    'relay',
    ['戴明词', '0592-2661026', '15160053699'],
  ],
  ['micro-film', '网络正能量微电影征集', '陕西省总工会', 'native', ['冯曦', '029-87329782', '13379287188']],
  ['song', '网络正能量歌曲征集', '中国金融工会', 'relay', ['曹文星', '010-66278673', '15010286970']],
  [
    'micro-lesson',
    '网络正能量微课征集',
    '中国工人出版社',
    'relay',
    ['秦笑语', '010-62005032', '13520401922'],
  ],
])('%s has the notice’s name, organiser and numbers', (key, name, organizer, mode, contact) => {
  const found = subProject(key)
  expect([found.name, found.organizer.name, found.mode, phones(found)]).toEqual([
    name,
    organizer,
    mode,
    contact,
  ])
})

it('lists every entrance of annex 2', () => {
  const entrances = season2020.subProjects.map(({ key, entrances: all }) => [
    key,
    ...all.map(({ name, url }) => url ?? name),
  ])
  expect(entrances).toEqual([
    ['micro-video', '津工 E 家'],
    ['special-activity', 'http://www.hebzgfw.cn', '冀工之家'],
    ['recitation', 'http://www.zjftu.org', '浙工之家'],
    ['photography', 'https://www.ahghw.org', 'http://zgfw.ahghw.org', '安徽省总工会官方微信公众号'],
    ['service-platform', 'http://www.xmzgh.org', '厦门市总工会官方微信公众号'],
    ['micro-film', 'http://www.shxgh.org', '陕西工会', 'http://www.shxgh.org/view/54805'],
    ['song', '金融工运'],
    ['micro-lesson', 'http://www.dzzgsw.com'],
  ])
})

it('marks the two numbers of the notice that cannot be dialled, and only these', () => {
  const doubtful = season2020.subProjects.flatMap(({ key, contacts }) =>
    contacts.flatMap((contact) =>
      contact.phones.flatMap((phone) =>
        phone.doubtful ? [[key, phone.number, phone.doubtful.reasonCode]] : [],
      ),
    ),
  )
  expect(doubtful).toEqual([
    ['recitation', '0578-85112606', 'AREA_CODE_DOUBTFUL'],
    ['recitation', '136758427880', 'MOBILE_NOT_11_DIGITS'],
  ])
})

it('plays every kind that everyone may see, also where a file says nothing of one', () => {
  const on = { value: true, source: 'default' }
  const shown = MEDIA_KINDS.filter((kind) => mediaKindRow(kind).shownToAll)
  expect(Object.keys(season2020.playback)).toEqual(shown)
  expect(Object.values(season2020.playback)).toEqual(shown.map(() => ({ ...on, clauseId: 'default.media' })))
  const silent = { ...rawSeason2020(), playback: { video: { value: false, source: 'default' } } }
  expect(seasonDataSchema.parse(silent).playback).toEqual({
    ...{ video: { value: false, source: 'default' }, photo: on, audio: on },
  })
})
