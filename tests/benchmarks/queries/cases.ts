import { type InputOf } from '#shared/contract/action'
import { type ActionKey, type actions } from '#shared/contract/actions'
import { type LoadedWork } from '../../support/bulk-cloud'
import { BUSY_UNIT } from '../../support/bulk-work'
import { type Person } from '../../support/product-person'
import { type Scene } from './scene'

/** One call that is measured. */
export interface ReadCase<Input = object> {
  readonly what: string
  readonly page: 'first' | 'deep' | 'whole'
  readonly by: Person
  readonly input: Input
}

type Cases = {
  readonly [Key in ActionKey]?: (scene: Scene) => ReadonlyArray<ReadCase<InputOf<(typeof actions)[Key]>>>
}

/** The rank in the middle of a list: the page after it lies deep inside. */
function middle(ranks: ReadonlyArray<string | undefined>): string | undefined {
  const list = ranks.filter((rank) => rank !== undefined).sort()
  return list.length > 1 ? list[Math.floor(list.length / 2)] : undefined
}

/** A list's first page, and one from the middle of it where it is long enough to have one. */
function pages<Filter extends object>(
  what: string,
  by: Person,
  filter: Filter,
  ranks: ReadonlyArray<string | undefined>,
): ReadCase<Filter & { readonly cursor?: string }>[] {
  const cursor = middle(ranks)
  const first = { what, page: 'first', by, input: filter } as const
  return cursor === undefined ? [first] : [first, { what, page: 'deep', by, input: { ...filter, cursor } }]
}

const whole = <Input>(what: string, by: Person, input: Input): ReadCase<Input>[] => [
  { what, page: 'whole', by, input },
]

const ranksOf = (scene: Scene, key: keyof LoadedWork, where: Partial<LoadedWork> = {}) =>
  scene.works
    .filter((work) =>
      Object.entries(where).every(([field, value]) => work[field as keyof LoadedWork] === value),
    )
    .map((work) => work[key])

/** Every read of the contract: each list without and with each of its filters, first page and deep inside. */
export const readCases: Cases = {
  readSession: ({ author }) => whole('who I am', author, {}),
  readSeason: ({ guest }) => whole('the season', guest, {}),
  readNotice: ({ guest }) => whole('the notice', guest, {}),
  readProgramme: ({ guest }) => whole('the series', guest, {}),
  readInvitation: ({ guest, invitation }) => whole('an invitation', guest, { token: invitation }),
  listRoleHolders: ({ admin, roleRanks }) => pages('holders of roles', admin, {}, roleRanks),
  listMyWorks: (scene) =>
    pages('my works', scene.author, {}, ranksOf(scene, 'rank', { authorId: scene.author.personId })),
  readWork: ({ author, workId }) => whole('my work, its history', author, { workId }),
  listReviewQueue: (scene) => [
    ...pages(
      'a unit’s queue',
      scene.officer,
      { unitId: BUSY_UNIT },
      ranksOf(scene, 'queueRank', { reviewQueue: BUSY_UNIT }),
    ),
    ...pages(
      'the province’s queue',
      scene.province,
      { unitId: 'province' },
      ranksOf(scene, 'queueRank', { reviewQueue: 'province' }),
    ),
  ],
  readReview: ({ province, workId }) => whole('a work in review, its history', province, { workId }),
  listGallery: (scene) => [
    ...pages('gallery', scene.guest, {}, ranksOf(scene, 'publicRank')),
    ...pages(
      'gallery of a sub-project',
      scene.guest,
      { subProject: 'photography' },
      ranksOf(scene, 'publicRank', { subProject: 'photography' }),
    ),
  ],
  readPublicWork: ({ guest, workId }) => whole('a public work', guest, { workId }),
}
