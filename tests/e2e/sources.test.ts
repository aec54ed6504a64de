import { readSeason } from '#shared/contract/season/season'
import { clauseById } from '#shared/domain/season/clauses'
import { deadlinesAhead } from '#shared/domain/season/deadlines'
import { type Season } from '#shared/domain/season/season'
import { type Sourced } from '#shared/domain/season/sourced'
import { closingIsKnown } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { common } from '#shared/texts/common'
import { formatDay } from '#shared/texts/format'
import { home } from '#shared/texts/home'
import { subProject as words } from '#shared/texts/sub-project'
import { routes } from '../../src/routes'
import { BrowserJourney } from '../support/browser-journey'
import { amended } from '../support/seasons'
import { season2020 } from '../unit/season/season-2020'

/** The call of which closing, contact and entrance were corrected by the province. */
const CORRECTED = 'photography'

let journey: BrowserJourney
let season: Season
beforeAll(async () => {
  journey = await BrowserJourney.begin()
  const { admin } = journey.cloud
  const contact = { name: '周老师', phones: [{ number: '029-87329783', kind: 'landline' }] } as const
  const closesAt = Date.parse('2020-10-16T00:00:00+08:00')
  await amended(admin, { kind: 'closing', subProject: CORRECTED, closesAt })
  await amended(admin, { kind: 'contact', subProject: CORRECTED, index: 0, contact })
  await amended(admin, { kind: 'entrance', subProject: CORRECTED, index: 0, name: '更正后的公众号' })
  const answer = await admin.must(readSeason, {})
  if (!answer.season) throw new Error('no season came')
  season = answer.season
})
afterAll(() => journey.end())

/** What a reader takes for one statement: a value and where it comes from stand in the same one. */
const STATEMENTS =
  '.facts__fact, .sub-project__requirement, .sub-project-tile, .home__deadline, .home__when, .card:has(.sub-project__head), .amendment'
/** Works and announcements are told by their authors. */
const NOT_OURS = '.gallery__card, [id^="announcement-"], .home__edition'
/** A number of something that is limited or dated. */
const LIMIT = String.raw`[\d一二两三四五六七八九十百千]+ *(?:年|月|日|天|小时|分钟|分半|秒|字|张|幅|份|首|人以内|像素|[KMG]B|万字节)`

/** The statements of the page, and the limits and dates that stand outside any. */
async function read(path: string, until: string) {
  const phone = await journey.phone('guest-of-sources')
  await phone.open(path)
  await phone.page.locator(until).first().waitFor()
  const found = await phone.page.evaluate(
    ({ statements, notOurs, limit }) => {
      const page = document.querySelector('.page')
      const seen = (element: Element | null) => (element as HTMLElement | null)?.innerText ?? ''
      const loose: string[] = []
      const texts = document.createTreeWalker(page ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? ''
        const parent = node.parentElement
        if (new RegExp(limit).test(text) && !parent?.closest(statements) && !parent?.closest(notOurs))
          loose.push(text)
      }
      /** A source that several statements of a card share stands there once. */
      const shared = (element: Element) => {
        const card = element.closest('.card')
        const label = seen(element.querySelector('.facts__label'))
        const below = seen(card?.querySelector('.sub-project__shared') ?? null)
        if (label !== '') return below.split('：')[0]?.split('、').includes(label) ? below : ''
        const marks = card?.querySelectorAll('.sub-project__group, .sub-project__group ~ .clause-link') ?? []
        const ownMark = element.querySelector('.clause-link, .status-tag')
        return element.matches('.sub-project__requirement') && !ownMark
          ? Array.from(marks, seen).join('\n')
          : ''
      }
      const said = Array.from(
        document.querySelectorAll(statements),
        (each) => `${seen(each)}\n${shared(each)}`,
      )
      return { said, loose }
    },
    { statements: STATEMENTS, notOurs: NOT_OURS, limit: LIMIT },
  )
  await phone.close()
  return found
}

const label = (clauseId: string) => clauseById(season2020, clauseId)?.label ?? 'no such clause'
const OURS = [common.sources.default, common.sources.press, common.sources.amended]

/** What has to stand beside a value, and what must not. */
function marksOf({ source, clauseId = '' }: Pick<Sourced<unknown>, 'source' | 'clauseId'>) {
  return source === 'notice'
    ? { beside: label(clauseId), never: OURS }
    : {
        beside: common.sources[source],
        never: [...OURS.filter((mark) => mark !== common.sources[source]), '附件2·'],
      }
}

/** A value as it is shown, and its source. */
type Value = readonly [string, Pick<Sourced<unknown>, 'source' | 'clauseId'>]

/** The values that no statement shows with its own source and no other. */
const wronglySourced = (values: readonly Value[], said: readonly string[]) =>
  values.filter(([text, from]) => {
    const { beside, never } = marksOf(from)
    const holding = said.filter((statement) => statement.includes(text))
    const right = (statement: string) =>
      statement.includes(beside) && !never.some((mark) => statement.includes(mark))
    return holding.length === 0 || !holding.every(right)
  })

const valuesOf = (subProject: SubProject): Value[] => {
  const { opensAt, closesAt, who, topics, clauseId, requirements } = subProject
  const closes = closingIsKnown(subProject) ? formatDay(closesAt.value - 1) : words.hostUnknown
  return [
    [`${words.facts.opens}\n${formatDay(opensAt.value)}`, opensAt],
    [`${words.facts.closes}\n${closes}`, closesAt],
    [`${words.facts.who}\n${words.who(who.value)}`, who],
    [words.topics(topics), { source: 'notice', clauseId }],
    ...requirements.map(({ text, source, citation }): Value => [
      text,
      { source, clauseId: citation.clauseId },
    ]),
  ]
}

it.each(season2020.subProjects.map(({ key }) => key))(
  '%s shows every limit and date with its source, and none without',
  async (key) => {
    const subProject = season.subProjects.find((each) => each.key === key)
    if (!subProject) throw new Error(`the season has no ${key}`)
    const { said, loose } = await read(`/${routes.subProject}?key=${key}`, '.sub-project__requirement')
    expect(wronglySourced(valuesOf(subProject), said)).toEqual([])
    expect(loose).toEqual([])
    expect(journey.faults).toEqual([])
  },
)

/** What the home page shows: the programme's time, and the ends of calls. */
function valuesOfHome(season: Season, now: number): Value[] {
  const programme = season.milestones.find(({ key }) => key === 'programme')
  if (!programme) throw new Error('the season has no programme')
  return [
    [programme.dateLabel, programme],
    ...deadlinesAhead(season, now).map(({ closesAt }): Value => [
      home.deadline.day(formatDay(closesAt.value - 1)),
      closesAt,
    ]),
  ]
}

it('home shows every limit and date with its source, and none without', async () => {
  const { said, loose } = await read(`/${routes.home}`, '.home__grid')
  const values = valuesOfHome(season, await journey.cloud.environment.now())
  expect(values.map(([text]) => text)).toEqual(
    expect.arrayContaining(['4 月至 11 月', '收到 2020年10月15日']),
  )
  expect(wronglySourced(values, said)).toEqual([])
  expect(loose).toEqual([])
})

it('finds a default that is shown as the notice’s, and one that is shown as nobody’s', () => {
  const value: Value = ['2020年11月30日', { source: 'default', clauseId: 'default.deadline' }]
  const verdicts = [
    `2020年11月30日\n${common.sources.default}`,
    '2020年11月30日\n通知附件2·一',
    `2020年11月30日\n${common.sources.default}\n通知附件2·一`,
    '2020年11月30日',
    common.sources.default,
  ].map((statement) => wronglySourced([value], [statement]).length === 0)
  expect(verdicts).toEqual([true, false, false, false, false])
})

it('a corrected call says what was corrected, and that the province did it', async () => {
  const corrected = season.subProjects.find(({ key }) => key === CORRECTED)
  expect(corrected?.closesAt.source).toBe('amended')
  const { said } = await read(`/${routes.subProject}?key=${CORRECTED}`, '.sub-project__requirement')
  const notes = said.filter((statement) => statement.includes('由省总工会于')).join('\n')
  const words = ['截止时间改为 2020年10月15日', '联系人改为 周老师', '官方入口改为 更正后的公众号']
  expect(words.filter((each) => !notes.includes(each))).toEqual([])
})
