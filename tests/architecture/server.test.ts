import { circlesOf, type Import, imports } from './project-graph'

/** Each room of the server may import itself and those before it; a feature is a room of its own beside the others. */
const GROUND = ['platform', 'media', 'records']
const ROOF = 'dispatch'

const roomOf = (file: string) => /^cloudfunctions\/server\/([^/]+)\//.exec(file)?.[1]

function isAllowed({ from, to }: Import): boolean {
  const [own, other] = [roomOf(from), roomOf(to)]
  if (own === undefined || other === undefined || own === other) return true
  const [at, wanted] = [GROUND.indexOf(own), GROUND.indexOf(other)]
  if (at >= 0) return wanted >= 0 && wanted < at
  return wanted >= 0 || own === ROOF
}

const crossing = (all: readonly Import[]) =>
  all.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`)

const spoiled = (from: string, to: string): Import => ({
  from: `cloudfunctions/server/${from}`,
  to: `cloudfunctions/server/${to}`,
})

describe('the server', () => {
  it('points one way: platform ← media ← records ← features ← dispatch, and no feature knows another', () => {
    expect(crossing(imports)).toEqual([])
  })

  it.each([
    ['a feature that knows another', spoiled('gallery/list-gallery.ts', 'works/read-work.ts')],
    ['a feature that knows the roof', spoiled('works/read-work.ts', 'dispatch/dispatch.ts')],
    ['a record that knows a feature', spoiled('records/tallies.ts', 'sharing/open-share.ts')],
    ['the platform knowing a record', spoiled('platform/replay.ts', 'records/tallies.ts')],
  ])('would not pass with %s', (_what, wrong) => {
    expect(crossing([wrong])).toEqual([`${wrong.from} → ${wrong.to}`])
  })
})

it('only the cloud makes cursors: no room of the phone knows how things are ranked', () => {
  const makers = imports.filter(
    ({ from, to }) => to === 'src/shared/domain/rank.ts' && !/^src\/shared\//.test(from),
  )
  expect(makers.map(({ from }) => from).filter((from) => from.startsWith('src/'))).toEqual([])
})

describe('circles', () => {
  it('there are none, of values or of types', () => {
    expect(circlesOf(imports)).toEqual([])
  })

  it('would be found, of two files and of three', () => {
    const [a, b, c] = ['a.ts', 'b.ts', 'c.ts']
    const round = [
      { from: a, to: b },
      { from: b, to: c },
      { from: c, to: a },
      { from: 'd.ts', to: 'd.ts' },
      { from: 'e.ts', to: a },
    ]
    expect(circlesOf(round)).toEqual([[a, b, c], ['d.ts']])
  })
})
