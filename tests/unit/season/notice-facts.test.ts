import { exactWords } from '#shared/domain/season/clauses'
import { hostsOf } from '#shared/domain/season/series'
import { ANNEX_2_FACTS } from './notice-facts/annex2'
import { ANNEX_3_FACTS } from './notice-facts/annex3'
import { BODY_FACTS } from './notice-facts/body'
import { DATES, DEFECTS, PHONES, QUOTAS, SERIES } from './notice-facts/tables'
import { seasonFile2020 } from './season-2020'

const { clauses, units, milestones, series, activities, awarenesses, notice, office, website } =
  seasonFile2020

/** Fields whose words are ours, which nobody takes for the notice's. */
const OUR_WORDS = [
  'summary',
  'text',
  'tagline',
  'shortName',
  'displayName',
  'help',
  'spec',
  'requirements',
  'note',
]

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, child]) =>
    OUR_WORDS.includes(field) ? [] : stringsIn(child),
  )
}

/** Every part of the season that cites a clause, with the clause. */
function citing(value: unknown): Array<readonly [clauseId: string, node: object]> {
  if (typeof value !== 'object' || value === null) return []
  const { clauseId } = value as { clauseId?: unknown }
  const own = typeof clauseId === 'string' ? [[clauseId, value] as const] : []
  return [...own, ...Object.values(value).flatMap(citing)]
}

const heldAt = new Map(clauses.map((clause) => [clause.id, exactWords(clause)]))
for (const [clauseId, node] of citing(seasonFile2020)) heldAt.get(clauseId)?.push(...stringsIn(node))

const facts = [BODY_FACTS, ANNEX_2_FACTS, ANNEX_3_FACTS].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [clauseId: string, words: string]),
)

describe('words of the notice', () => {
  it('are listed once each', () => {
    const lines = facts.map((fact) => fact.join(' | '))
    expect([...new Set(lines)]).toEqual(lines)
    console.info(
      `${facts.length} facts of words, ${QUOTAS.length} quotas, ${SERIES.length} entries of the series`,
    )
  })

  it.each(facts)('%s holds “%s”', (clauseId, words) => {
    expect(heldAt.get(clauseId)?.filter((held) => held.includes(words))).not.toEqual([])
  })

  it('cover every clause of the notice', () => {
    const covered = new Set([
      ...facts.map(([clauseId]) => clauseId),
      ...QUOTAS.map(([row]) => `annex1.${row}`),
    ])
    const ids = clauses.map(({ id }) => id).filter((id) => !id.startsWith('default.'))
    expect(ids.filter((id) => !covered.has(id))).toEqual([])
  })
})

describe('annex 1', () => {
  it.each(QUOTAS)('row %i: %s, at least %i', (row, noticeName, quota) => {
    const unit = units.find(({ clauseId }) => clauseId === `annex1.${row}`)
    expect(unit).toMatchObject({ noticeName, quota, order: row, kind: 'annex1' })
    const clause = clauses.find(({ id }) => id === `annex1.${row}`)
    expect(clause).toEqual({
      id: `annex1.${row}`,
      label: `附件1·${row}`,
      title: noticeName,
      summary: `全年线下活动至少 ${quota} 场。`,
    })
  })

  it('makes 50 in all', () => {
    expect(QUOTAS.reduce((sum, [, , quota]) => sum + quota, 0)).toBe(50)
    expect(seasonFile2020.offlineActivitiesTarget.value).toBe(50)
  })
})

it.each(DATES)('%s runs from %s until before %s (%s)', (clauseId, from, until, key) => {
  const milestone = milestones.find((each) => each.key === key)
  const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
  expect(milestone).toMatchObject({ clauseId, startsAt: day(from), endsAt: day(until), source: 'notice' })
})

it('dates nothing else by the notice', () => {
  const dated = milestones.filter(({ source }) => source === 'notice').map(({ key }) => key)
  expect(dated.sort()).toEqual(DATES.map(([, , , key]) => key as string).sort())
})

it('has the whole tree of the series, with who holds what', () => {
  const labelOf = (id: string) => clauses.find((clause) => clause.id === id)?.label
  const said = (hosts: readonly { role: string; name: string }[]) =>
    hosts.map(({ role, name }) => `${role} ${name}`)
  const tree = series.parts.flatMap((part) => [
    [labelOf(part.clauseId), part.name, said(part.hosts)],
    ...part.items.map((item) => [labelOf(item.clauseId), item.name, said(hostsOf(part, item))]),
  ])
  expect(tree).toEqual(SERIES)
})

it('has the seven bodies, the five online activities, the six awarenesses and the three requirements', () => {
  expect([series.hosts.length, activities.length, awarenesses.length, notice.requirements.length]).toEqual([
    7, 5, 6, 3,
  ])
  expect(new Set(activities.map(({ caveat }) => caveat.quote))).toEqual(
    new Set(['具体活动内容以正式文件为准']),
  )
  expect([office.clauseId, website.url]).toEqual(['body.contact', 'http://sn.ifeng.com/special/zghwmsn/'])
})

it('has every number of a contact, mobiles apart', () => {
  const contacts = [office, ...seasonFile2020.subProjects].flatMap((each) => each.contacts)
  const numbers = contacts.flatMap(({ name, phones }) =>
    phones.map(({ number, kind }) => [name, number, kind]),
  )
  expect(numbers).toEqual(PHONES)
})

it('shows every defect of the source as it stands there, and says what it is', () => {
  const defects = clauses.flatMap(({ id, defects: all = [] }) => all.map((defect) => ({ id, ...defect })))
  expect(defects.map(({ id, original }) => [id, original])).toEqual(DEFECTS)
  expect(defects.filter(({ note }) => note.length < 8)).toEqual([])
})
