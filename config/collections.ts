/** One index: equality fields first, then the one field that orders. Served by the local cloud, created in the real one (docs/deploy.md). */
export interface IndexDeclaration {
  readonly name: string
  readonly fields: ReadonlyArray<{ readonly path: string; readonly order: 1 | -1 }>
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  readonly indexes: readonly IndexDeclaration[]
}

const up = (path: string) => ({ path, order: 1 as const })
const down = (path: string) => ({ path, order: -1 as const })

/** One index per combination of filters; each ends with the sort field. */
const searchIndex = (name: string, ...filters: readonly string[]): IndexDeclaration => ({
  name,
  fields: [...filters, 'rank'].map(up),
})

/** Every collection of the product. Clients have no access to any of them: only functions read and write. */
export const collections = {
  people: { indexes: [{ name: 'roleHolders', fields: [up('roleRank')] }] },
  works: {
    indexes: [
      { name: 'mine', fields: [up('authorId'), down('rank')] },
      { name: 'reviewQueue', fields: [up('reviewQueue'), up('queueRank')] },
      { name: 'gallery', fields: [down('publicRank')] },
      { name: 'galleryOfSubProject', fields: [up('subProject'), down('publicRank')] },
      { name: 'checking', fields: [up('checkRank')] },
      { name: 'submissions', fields: [up('submittedIn')] },
      { name: 'linkQueue', fields: [up('linkQueue'), up('linkRank')] },
    ],
  },
  /** One document a person and sub-project: which works count towards the limit. */
  entries: { indexes: [] },
  /** Which work has a receipt number: one document a number. */
  receipts: { indexes: [] },
  uploads: {
    indexes: [
      { name: 'expiry', fields: [up('expiryRank')] },
      { name: 'openOfOwner', fields: [up('ownerId'), up('expiryRank')] },
      { name: 'sameBytes', fields: [up('ownerId'), up('digest'), down('digestRank')] },
      { name: 'begun', fields: [up('ownerId'), up('digest'), up('begunRank')] },
    ],
  },
  timeline: {
    indexes: [
      { name: 'ofWork', fields: [up('workId'), up('rank')] },
      { name: 'queueChanges', fields: [up('queueChangeRank')] },
      { name: 'submissionChanges', fields: [up('submissionChangeRank')] },
    ],
  },
  requests: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  invitations: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  /** Asks a member of a team to confirm their part, once. */
  teamCards: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  /** Usage counters: one document per person, allowance and time window. */
  allowances: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  /** What finds a public work: one document for each place its title and its author's name can be searched from. */
  searchEntries: {
    indexes: [
      searchIndex('all'),
      searchIndex('ofKind', 'kind'),
      searchIndex('ofSubProject', 'subProject'),
      searchIndex('ofUnit', 'unitId'),
      searchIndex('ofKindAndSubProject', 'kind', 'subProject'),
      searchIndex('ofKindAndUnit', 'kind', 'unitId'),
      searchIndex('ofSubProjectAndUnit', 'subProject', 'unitId'),
      searchIndex('ofKindSubProjectAndUnit', 'kind', 'subProject', 'unitId'),
      { name: 'ofWork', fields: [up('workId')] },
    ],
  },
  /** One document a person, shared thing and day, without person or thing: kept for two days, then a number. */
  shareOpenings: {
    indexes: [
      { name: 'byTime', fields: [up('rank')] },
      { name: 'countedIn', fields: [up('countedIn'), up('rank')] },
    ],
  },
  /** One document a season and unit: how often its cards were opened, how many works it was sent. */
  shareTallies: { indexes: [] },
  /** Which object holds the mini-program code of a scene, or the picture of a card. */
  shareObjects: { indexes: [] },
  /** Listed by ranks that go with the withdrawal: everyone's list, and each unit's own. */
  announcements: {
    indexes: [
      { name: 'all', fields: [down('rank')] },
      { name: 'ofKind', fields: [up('kind'), down('rank')] },
      { name: 'ofUnit', fields: [up('unitId'), down('unitRank')] },
      { name: 'ofUnitAndKind', fields: [up('unitId'), up('kind'), down('unitRank')] },
    ],
  },
  /** Every text an announcement had; only ever added. */
  announcementChanges: { indexes: [{ name: 'ofAnnouncement', fields: [up('announcementId'), up('rank')] }] },
  seasons: { indexes: [] },
  /** What was done to the seasons, and who did it; only ever added. */
  seasonChanges: { indexes: [{ name: 'all', fields: [down('rank')] }] },
  counters: { indexes: [] },
} satisfies Record<string, CollectionDeclaration>

export type CollectionName = keyof typeof collections
