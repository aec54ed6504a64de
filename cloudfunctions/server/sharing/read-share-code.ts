import { type readShareCode as action } from '#shared/contract/sharing/sharing'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { encodeScene, type SharedThing } from '#shared/domain/sharing/scene'
import { SHARE_PAGE } from '#shared/domain/sharing/share-page'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { spendAllowance } from '../platform/allowance'
import { type Acts } from '../platform/use-case'
import { logFault } from '../platform/log'
import { miniProgramCode } from '../platform/mini-program-code'
import { resolveShare } from './find-target'
import { addressOf, findPicture, keepPicture } from '../media/kept-picture'

const nameOf = ({ kind, id, unitCode }: SharedThing) =>
  [kind, id, ...(unitCode === undefined ? [] : [unitCode])].join('-')

/** The address of the code that is kept, or of a new one. */
async function codeFor(thing: SharedThing, caller: Caller, now: number): Promise<string> {
  const [name, scene] = [nameOf(thing), encodeScene(thing)]
  const kept = await findPicture(`code-${name}`)
  const known = kept && (await addressOf(kept))
  if (known !== null && known !== undefined) return known
  await spendAllowance('codes', caller, now)
  const picture = await miniProgramCode(scene, SHARE_PAGE)
  const made = await addressOf(await keepPicture(`code-${name}`, `share/codes/${name}`, picture, '', kept))
  if (made === undefined) throw new Error('a code that was just stored is not there')
  return made
}

/** Whatever WeChat or its storage lacks, the poster goes on with a link: the deployment's own, where it has one. */
const unavailable =
  (scene: string) =>
  (error: unknown): never => {
    if (error instanceof Refusal) throw error
    logFault({ making: 'code' }, error)
    const { SHARE_LINK: link } = process.env
    throw new Refusal('CODE_UNAVAILABLE', link ? { link: `${link}?${scene}` } : {})
  }

export const readShareCode: Acts<typeof action> = {
  act: async (asked, { caller, now }) => {
    const { found, unitId } = await resolveShare(asked)
    if (found.standing !== 'open') throw new Refusal('NOT_FOUND')
    const { kind, id } = asked
    const thing = { kind, id, ...(unitId === undefined ? {} : { unitCode: unitCodeOf(unitId) }) }
    const scene = encodeScene(thing)
    return { scene, url: await codeFor(thing, caller, now).catch(unavailable(scene)) }
  },
}
