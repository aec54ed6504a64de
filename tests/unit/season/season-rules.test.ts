import { citationIsValid } from '#shared/domain/season/clauses'
import { season2020, seasonFile2020 } from './season-2020'

const subProject = (key: string) => {
  const found = season2020.subProjects.find((each) => each.key === key)
  if (!found) throw new Error(`no sub-project ${key}`)
  return found
}

it('takes micro-videos shorter than 3 minutes and smaller than 50 MB, and warns from 50,000,000 bytes', () => {
  expect(subProject('micro-video').spec.media).toEqual({
    kind: 'video',
    formats: { value: ['mp4'], source: 'notice', clauseId: 'annex2.1' },
    maxDurationMs: { value: 180_000, source: 'notice', clauseId: 'annex2.1' },
    maxSizeBytes: { value: 52_428_800, source: 'notice', clauseId: 'annex2.1' },
    warnSizeBytes: { value: 50_000_000, source: 'default', clauseId: 'default.media' },
    minShortSideWarn: { value: 720, source: 'default', clauseId: 'default.media' },
  })
})

it('dates the programme by the notice and the deadlines by our defaults and the press', () => {
  const at = (text: string) => Date.parse(`${text}T00:00:00+08:00`)
  expect(season2020.programmeStartsAt).toEqual({
    value: at('2020-04-01'),
    source: 'notice',
    clauseId: 'body.1',
  })
  expect(season2020.programmeEndsAt).toEqual({
    value: at('2020-12-01'),
    source: 'notice',
    clauseId: 'body.1',
  })
  expect(season2020.offlineActivitiesCountFrom).toEqual({
    value: at('2020-01-01'),
    source: 'notice',
    clauseId: 'body.2.1',
  })
  for (const { key, opensAt, closesAt } of season2020.subProjects) {
    expect(opensAt).toEqual({ value: at('2020-04-01'), source: 'default', clauseId: 'default.deadline' })
    expect(closesAt).toEqual(
      key === 'micro-film'
        ? { value: at('2020-09-01'), source: 'press', clauseId: 'default.micro-film-deadline' }
        : { value: at('2020-12-01'), source: 'default', clauseId: 'default.deadline' },
    )
  }
})

it('opens all eight forms, and takes single photos and series of four to eight', () => {
  expect(season2020.subProjects.map(({ formOpenHere }) => formOpenHere)).toEqual(Array(8).fill(true))
  expect(subProject('photography').spec.media).toMatchObject({
    kind: 'photos',
    min: { value: 1 },
    seriesMin: { value: 4 },
    max: { value: 8 },
  })
})

it('names a host for what the seven bodies hold, and none for our own dates', () => {
  const hosted = season2020.milestones.filter(({ host }) => host !== undefined)
  expect(hosted.map(({ key }) => key)).toEqual(['launch', 'sharing'])
})

it('has a clause for every passage of annexes 1 and 2', () => {
  const ids = seasonFile2020.clauses.map(({ id }) => id)
  const rows = (annex: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${annex}.${index + 1}`)
  expect(ids.filter((id) => id.startsWith('annex1'))).toEqual(['annex1', ...rows('annex1', 20)])
  expect(ids.filter((id) => id.startsWith('annex2'))).toEqual(['annex2', ...rows('annex2', 8)])
})

it('resolves every citation of requirements, declarations, checklists and reasons', () => {
  const citations = season2020.subProjects.flatMap(({ requirements, spec }) =>
    [...requirements, ...spec.declarations, ...spec.checklist, ...spec.reasons].map(
      ({ citation }) => citation,
    ),
  )
  expect(citations.length).toBeGreaterThan(100)
  expect(citations.filter((citation) => !citationIsValid(season2020, citation))).toEqual([])
})

it('asks of each sub-project whether artificial intelligence made any of it', () => {
  const questions = season2020.subProjects.map(({ spec }) =>
    spec.declarations.find(({ key }) => key === 'ai'),
  )
  expect(questions.map((question) => [question?.kind, question?.required])).toEqual(
    Array.from({ length: 8 }, () => ['yesNo', true]),
  )
})
