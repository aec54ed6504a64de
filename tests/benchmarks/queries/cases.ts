import { type InputOf } from '#shared/contract/action'
import { INVITATION_LISTS } from '#shared/domain/access/invitation'
import { type ActionKey, type actions } from '../../support/all-actions'
import { type AnnouncementListKeys } from '#shared/domain/announcement/announcement'
import { type SearchWorksInput } from '#shared/contract/search/search'
import { type listOfficeWorks } from '#shared/contract/reviews/office-works'
import { officeListKey } from '#shared/domain/work/office-lists'
import { type LoadedWork, SEARCHED } from '../../support/bulk-cloud'
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

/** How the titles and names of bulk works begin. */
const [BULK_TITLE, BULK_NAME] = ['一把', '张']

/** What the home page asks for of each of its lists, at the most. */
export const FEW = 4

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

/** What orders a list of works: every key that is one text. */
type RankOfWork = {
  [Key in keyof LoadedWork]-?: LoadedWork[Key] extends string | undefined ? Key : never
}[keyof LoadedWork]

const ranksOf = (scene: Scene, key: RankOfWork, where: Partial<LoadedWork> = {}) =>
  scene.works
    .filter((work) =>
      Object.entries(where).every(([field, value]) => work[field as keyof LoadedWork] === value),
    )
    .map((work) => work[key])

/** Each choice that a list of works for officers can be narrowed by, and all at once. */
const OFFICE_FILTERS: ReadonlyArray<Omit<InputOf<typeof listOfficeWorks>, 'unitId'>> = [
  {},
  { subProject: 'photography' },
  { state: 'accepted' },
  { flag: 'textNeedsLook' },
  { subProject: 'photography', state: 'accepted', flag: 'textNeedsLook' },
  { flag: 'overdue' },
]

const officeLists = (scene: Scene, by: Person, unitId: string) =>
  OFFICE_FILTERS.flatMap((filter) => {
    const { flag, ...others } = filter
    const what = `works of ${unitId}, ${Object.values(filter).join(', ') || 'no filter'}`
    const ranks =
      flag === 'overdue'
        ? scene.works.map(
            ({ waitingLists, queueRank }) => waitingLists?.includes(`${unitId}///`) && queueRank,
          )
        : scene.works.map(
            ({ lists, listRank }) => lists?.includes(officeListKey({ unitId, flag, ...others })) && listRank,
          )
    return pages(
      what,
      by,
      { unitId, ...filter },
      ranks.map((rank) => rank || undefined),
    )
  })

/** Every choice of the filters of a search. */
const FILTERS: ReadonlyArray<Omit<SearchWorksInput, 'query'>> = [
  {},
  { kind: 'photo' },
  { subProject: 'photography' },
  { unitId: BUSY_UNIT },
  { kind: 'photo', subProject: 'photography' },
  { kind: 'photo', unitId: BUSY_UNIT },
  { subProject: 'photography', unitId: BUSY_UNIT },
  { kind: 'photo', subProject: 'photography', unitId: BUSY_UNIT },
]

/** A search by a part of the title, or for nothing, with these filters. */
const searches = (scene: Scene, query: string, filters: ReadonlyArray<Omit<SearchWorksInput, 'query'>>) =>
  filters.flatMap((filter) => {
    const by = Object.keys(filter).join(', ') || 'no filter'
    const ranks = ranksOf(scene, query === '' ? 'anyRank' : 'searchedRank', filter)
    return pages(
      `${query === '' ? 'for nothing' : 'for two letters'}, ${by}`,
      scene.guest,
      { query, ...filter },
      ranks,
    )
  })

const announcementRanks = (
  { announcements }: Scene,
  key: keyof AnnouncementListKeys,
  where: { readonly kind?: string; readonly unitId?: string } = {},
) =>
  announcements
    .filter(({ announcement }) => where.kind === undefined || announcement.kind === where.kind)
    .filter(({ announcement }) => where.unitId === undefined || announcement.unitId === where.unitId)
    .map(({ keys }) => keys[key])

/** Every read of the contract: each list without and with each of its filters, first page and deep inside. */
export const readCases: Cases = {
  readAuthorDetails: ({ author }) => whole('what a form begins with', author, { subProject: 'photography' }),
  readSession: ({ author }) => whole('who I am', author, {}),
  readSeason: ({ guest }) => whole('the season', guest, {}),
  readNotice: ({ guest }) => whole('the notice', guest, {}),
  listSeasons: ({ guest }) => whole('the archive', guest, {}),
  readEntrancePicture: ({ guest, picture }) => whole('the picture of an entrance', guest, { picture }),
  readSeasonCandidate: ({ admin }) => whole('the next season’s file', admin, {}),
  listSeasonChanges: ({ province, seasonChangeRanks }) =>
    pages('changes of the season', province, {}, seasonChangeRanks),
  listCalendars: ({ admin }) => whole('calendars', admin, {}),
  readCalendar: ({ admin }) => whole('a calendar, its history', admin, { year: '2031' }),
  readProgramme: ({ guest }) => whole('the series', guest, {}),
  readInvitation: ({ guest, invitation }) => whole('an invitation', guest, { token: invitation }),
  readTeamCard: ({ author, teamCard }) => whole('a team’s card', author, { token: teamCard }),
  listInvitations: ({ admin, invitationRanks }) =>
    INVITATION_LISTS.flatMap((list) => pages(`${list} invitations`, admin, { list }, invitationRanks[list])),
  listRoleHolders: ({ admin, roleRanks }) => pages('holders of roles', admin, {}, roleRanks),
  listAuditRows: ({ province, audit: { ranks, filters } }) =>
    [{}, ...filters].flatMap((filter) =>
      pages(`audit rows, ${Object.keys(filter).join() || 'no filter'}`, province, filter, ranks),
    ),
  exportAuditRows: ({ admin, audit: { chainRanks } }) =>
    pages('a stream of audit rows', admin, { stream: 'season' as const }, chainRanks),
  listMyWorks: (scene) =>
    pages('my works', scene.author, {}, ranksOf(scene, 'rank', { authorId: scene.author.personId })),
  listMessages: ({ author, messageRanks }) => pages('my messages', author, {}, messageRanks),
  readPushOffer: ({ author }) => whole('what WeChat may tell me', author, {}),
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
  listLinks: (scene) => [
    ...pages(
      'films that lack a copy',
      scene.province,
      { unitId: 'province', list: 'missing' as const },
      ranksOf(scene, 'linkRank', { linkQueue: 'missing-province' }),
    ),
    ...pages(
      'dead links',
      scene.officer,
      { unitId: BUSY_UNIT, list: 'dead' as const },
      ranksOf(scene, 'linkRank', { linkQueue: `dead-${BUSY_UNIT}` }),
    ),
  ],
  listOfficeWorks: (scene) => [
    ...officeLists(scene, scene.officer, BUSY_UNIT),
    ...officeLists(scene, scene.province, 'province'),
  ],
  findOfficeWorks: (scene) => [
    ...pages(
      'works by title',
      scene.province,
      { unitId: 'province', by: 'title' as const, query: BULK_TITLE },
      ranksOf(scene, 'titleRank'),
    ),
    ...pages(
      'works of a unit by author',
      scene.officer,
      { unitId: BUSY_UNIT, by: 'name' as const, query: BULK_NAME },
      scene.works.map(({ listUnits, nameRank }) => (listUnits?.includes(BUSY_UNIT) ? nameRank : undefined)),
    ),
    ...whole('the work with a number', scene.province, {
      ...{ unitId: 'province', by: 'receiptNumber' as const, query: '7KM3XQ' },
    }),
  ],
  readReview: ({ province, workId }) => whole('a work in review, its history', province, { workId }),
  listGallery: (scene) => [
    ...pages('few of the gallery', scene.guest, { atMost: FEW }, ranksOf(scene, 'publicRank')),
    ...pages('gallery', scene.guest, {}, ranksOf(scene, 'publicRank')),
    ...pages(
      'gallery of a sub-project',
      scene.guest,
      { subProject: 'photography' },
      ranksOf(scene, 'publicRank', { subProject: 'photography' }),
    ),
  ],
  searchUnits: ({ author, unitRanks }) => pages('units by a word', author, { query: '工会委员' }, unitRanks),
  listUnits: ({ admin, unitRanks }) => pages('units below one', admin, { parentId: 'weibin' }, unitRanks),
  readUnit: ({ admin }) => whole('a unit, its history', admin, { unitId: BUSY_UNIT }),
  readUnitNames: ({ guest }) => whole('units’ names', guest, { unitIds: ['works00001', 'works04999'] }),
  searchWorks: (scene) => [
    ...searches(scene, SEARCHED, FILTERS),
    ...searches(scene, '', [{}, { unitId: BUSY_UNIT }]),
  ],
  listAnnouncements: (scene) => [
    ...pages('few announcements', scene.guest, { atMost: FEW }, announcementRanks(scene, 'rank')),
    ...pages('announcements', scene.guest, {}, announcementRanks(scene, 'rank')),
    ...pages(
      'announcements of a kind',
      scene.guest,
      { kind: 'result' as const },
      announcementRanks(scene, 'rank', { kind: 'result' }),
    ),
    ...pages(
      'announcements of a unit',
      scene.guest,
      { unitId: BUSY_UNIT },
      announcementRanks(scene, 'unitRank', { unitId: BUSY_UNIT }),
    ),
    ...pages(
      'announcements of a unit and kind',
      scene.guest,
      { unitId: BUSY_UNIT, kind: 'result' as const },
      announcementRanks(scene, 'unitRank', { unitId: BUSY_UNIT, kind: 'result' }),
    ),
  ],
  readAnnouncement: ({ guest, announcementId }) => whole('an announcement', guest, { announcementId }),
  readAnnouncementHistory: ({ province, announcementId }) =>
    whole('an announcement’s history', province, { announcementId }),
  readPublicWork: ({ guest, workId }) => whole('a public work', guest, { workId }),
  openShare: ({ guest, workId }) => whole('a shared work', guest, { kind: 'w', id: workId }),
  readShareEffect: ({ province }) => whole('what came of sharing', province, { unitId: 'province' }),
  listMyJobs: ({ province, jobRanks }) => pages('my papers', province, {}, jobRanks),
  readSharePicture: ({ guest }) => whole('the picture of a card', guest, { key: 'season' }),
}
