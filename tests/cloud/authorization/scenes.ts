import { type Person as StoredPerson } from '../../../cloudfunctions/server/records/person-repository'
import { type ActionKey } from '../../support/all-actions'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type Person } from '../../support/product-person'
import { type ProductCloud } from '../../support/product-cloud'
import { type Named, NOTHING_NAMED } from '../../support/valid-inputs'
import { type Cell, type RoleName } from './cells'
import { type Target, type TargetName, targets } from './targets'

/** The officer's scope, and the unit of everybody but those of the other unit. */
const UNIT = 'baoji'
const OTHER_UNIT = 'xian'

export interface Scene {
  readonly caller: Person
  readonly target: Target
  /** Names the target. */
  readonly named: Named
  /** The same of a target that does not exist. */
  readonly unknown: Named
}

let people = 0
const freshOpenid = (what: string) => `o-${what}-${++people}`

const callers: Record<RoleName, (cloud: ProductCloud, openid: string) => Promise<Person>> = {
  guest: async (cloud, openid) => cloud.as(openid),
  worker: (cloud, openid) => cloud.registered(openid),
  unitOfficer: (cloud, openid) => cloud.officer(openid, 'unitOfficer', UNIT),
  provinceOfficer: (cloud, openid) => cloud.officer(openid, 'provinceOfficer', ROOT_UNIT_ID),
  admin: (cloud, openid) => cloud.officer(openid, 'admin', ROOT_UNIT_ID),
}

/** His agreement becomes an earlier one than today's: what he has and was remains, registered he is no more. */
async function lapse({ environment }: ProductCloud, { personId }: Person): Promise<void> {
  const stored = await environment.documents<StoredPerson>('people')
  const person = stored.find(({ id }) => id === personId)
  if (!person) throw new Error(`nobody has the id ${personId}`)
  await environment.load('people', [{ ...person, agreement: { ...person.agreement, version: '2019-1' } }])
}

/** Somebody else who has such a thing. */
function ownerOf(cloud: ProductCloud, target: TargetName, unitId: string): Promise<Person> {
  const openid = freshOpenid('owner')
  if (target === 'person') return cloud.officer(openid, 'unitOfficer', unitId)
  if (target === 'administrator') return callers.admin(cloud, openid)
  return cloud.registered(openid)
}

/** What an action leaves as it was, so that the next one may find the same. */
export interface Leaves {
  readonly caller: boolean
  readonly target: boolean
}

/** Makes who calls and what it is about; the same ones again where nothing has changed them. */
export class Scenes {
  private readonly made = new Map<string, Promise<unknown>>()

  constructor(
    private readonly cloud: ProductCloud,
    private readonly leaves: (action: ActionKey) => Leaves,
  ) {}

  async of({ action, role, relation, target: name }: Cell): Promise<Scene> {
    const leaves = this.leaves(action)
    if (relation === 'own')
      return this.once(leaves.caller && leaves.target, `${role} ${name}`, () => this.own(role, name))
    const unitId = relation === 'other unit' ? OTHER_UNIT : UNIT
    const caller = await this.once(leaves.caller, role, () => callers[role](this.cloud, freshOpenid(role)))
    const target = await this.once(leaves.target, `${name} ${unitId}`, async () =>
      targets[name](this.cloud, await ownerOf(this.cloud, name, unitId), unitId),
    )
    return this.scene(caller, target, await this.frameOf(caller, role, name))
  }

  private async own(role: RoleName, name: TargetName): Promise<Scene> {
    const before = role === 'guest' ? 'provinceOfficer' : role
    const caller = await callers[before](this.cloud, freshOpenid(role))
    const target = await targets[name](this.cloud, caller, UNIT)
    const frame = await this.frameOf(caller, before, name)
    if (role === 'guest') await lapse(this.cloud, caller)
    return this.scene(caller, target, frame)
  }

  private scene(caller: Person, target: Target, frame: Partial<Named>): Scene {
    const nothing = { ...NOTHING_NAMED, unitId: 'atlantis', ...frame }
    const named = { ...nothing, ...target.named }
    return { caller, target, named, unknown: { ...nothing, role: named.role } }
  }

  /** A file is sent in with a work: the caller's own, in which only the file may be at fault. */
  private async frameOf(caller: Person, role: RoleName, name: TargetName): Promise<Partial<Named>> {
    if (name !== 'file' || role === 'guest') return {}
    const { workId, version } = await this.cloud.draft({ by: caller })
    return { workId, version }
  }

  private once<Made>(reused: boolean, key: string, make: () => Promise<Made>): Promise<Made> {
    if (!reused) return make()
    const made = (this.made.get(key) as Promise<Made> | undefined) ?? make()
    this.made.set(key, made)
    return made
  }
}
