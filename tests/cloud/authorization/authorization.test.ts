import { type ActionKey, actions } from '../../support/all-actions'
import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { MAIN_SLOT } from '#shared/domain/season/slots'
import { everythingStored } from '../../support/database-effect'
import { IN_DEPTH } from '../../support/depth'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Named } from '../../support/valid-inputs'
import { ask, everyPage } from './ask'
import { type Cell, type RoleName, rowsOf } from './cells'
import { type Scene, Scenes } from './scenes'

const rows = rowsOf()

/** Acts that keep a picture or a row; what openShare leaves is left out below. */
const KEEPING: readonly ActionKey[] = ['readShareCode', 'installSharePictures', 'exportAuditRows', 'openJob']

/** Who did these is somebody else afterwards. */
const CHANGING_THE_CALLER: readonly ActionKey[] = ['register', 'acceptInvitation']

/** One environment in which nothing may change, and one in which everything allowed is done, each to a thing of its own. */
let unchanged: ProductCloud
let changing: ProductCloud
let shared: Scenes
let single: Scenes
beforeAll(async () => {
  unchanged = await productCloud()
  changing = await productCloud()
  await Promise.all([unchanged.provinceOfficer(), changing.provinceOfficer()])
  shared = new Scenes(unchanged, () => ({ caller: true, target: true }))
  single = new Scenes(changing, (action) => ({
    caller: !CHANGING_THE_CALLER.includes(action),
    target: KEEPING.includes(action),
  }))
})
afterAll(() => Promise.all([unchanged.remove(), changing.remove()]))

/** How often somebody called, was refused, and opened what everybody may open, is counted. */
const stored = async () => {
  const {
    allowances: _calls,
    auditKeys: _keys,
    auditRows,
    shareOpenings: _o,
    shareTallies: _t,
    ...rest
  } = await everythingStored(unchanged.environment)
  const done = [...(auditRows ?? [])].filter(([, text]) => !text.includes('"outcome":"refused"'))
  return { ...rest, done }
}

/** Whose role the text of an anonymous call claims is claimed once in each line: by him who may most. Others' in depth. */
const CLAIMED: RoleName = 'provinceOfficer'
const isOfEveryRun = ({ relation, role }: Cell) => relation !== 'anonymous' || role === CLAIMED

const isAllowedChange = ({ action, outcome }: Cell) =>
  (actions[action].effect === 'write' || KEEPING.includes(action)) && outcome.says === 'allowed'

async function isDone(cell: Cell): Promise<void> {
  const scene = await single.of(cell)
  expect(await ask(changing, cell, scene, scene.named)).toMatchObject({ ok: true })
}

async function isAnswered(cell: Cell, scene: Scene): Promise<void> {
  const text = await everyPage(unchanged, cell, scene)
  const { shownBy, personal } = scene.target
  if (cell.outcome.says === 'allowed') expect(text).toContain(shownBy)
  else expect(personal.filter((each) => text.includes(each))).toEqual([])
  if (cell.relation === 'anonymous') expect(text).not.toContain(scene.caller.personId)
}

const refusal = ({ outcome: { says } }: Cell, { uploadId }: Named) => {
  const details =
    says === 'UPLOAD_UNKNOWN'
      ? { slot: MAIN_SLOT, uploadId }
      : says === 'LINK_UNKNOWN'
        ? { slot: MAIN_SLOT, position: 1 }
        : {}
  return { ok: false, error: { code: says, details } }
}

/** The refusals that were asked for about what does not exist: they say nothing of a target, so once for each caller's kind. */
const askedOfNothing = new Set<string>()

function isAskedOfNothing({ action, role, relation, outcome }: Cell, { unknown }: Scene): boolean {
  const key = [action, role, relation === 'anonymous', outcome.says, unknown.role].join(' ')
  const asked = askedOfNothing.has(key)
  askedOfNothing.add(key)
  return asked && !IN_DEPTH
}

async function isRefused(cell: Cell, scene: Scene, known: boolean): Promise<void> {
  const asked = known || isAskedOfNothing(cell, scene) ? [scene.named] : [scene.named, scene.unknown]
  for (const named of asked) expect(await ask(unchanged, cell, scene, named)).toEqual(refusal(cell, named))
}

it('names no action and target twice', () => {
  const names = rows.map(({ name }) => name)
  expect([...new Set(names)]).toEqual(names)
  console.info(`${rows.flatMap(({ cells }) => cells).length} authorization cells in ${rows.length} lines`)
})

describe.each(rows)('$name', (row) => {
  const cells = IN_DEPTH ? row.cells : row.cells.filter(isOfEveryRun)
  const scenes = new Map<Cell, Scene>()
  let before: unknown
  beforeAll(async () => {
    const still = cells.filter((cell) => !isAllowedChange(cell))
    await Promise.all(still.map(async (cell) => scenes.set(cell, await shared.of(cell))))
    before = await stored()
  })

  it.each(cells)('$name', async (cell) => {
    const scene = scenes.get(cell)
    if (!scene) return isDone(cell)
    const { outcome } = cell
    return 'known' in outcome ? isRefused(cell, scene, outcome.known) : isAnswered(cell, scene)
  })

  it('changes nothing where nothing may be done', async () => {
    expect(await stored()).toEqual(before)
  })
})

it('even the province opens no queue of a unit that does not exist', async () => {
  const province = await unchanged.provinceOfficer()
  expect(await province.refusal(listReviewQueue, { unitId: 'atlantis' })).toBe('FORBIDDEN')
})
