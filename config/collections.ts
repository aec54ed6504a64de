/** An index: equality fields, then the ordering field. Served by the local cloud, created in the real one (docs/deploy.md). */
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

/** Every collection of the product. Clients have no access: only functions read and write. */
export const collections = {
  people: { indexes: [{ name: 'roleHolders', fields: [up('roleRank')] }] },
  works: {
    indexes: [
      { name: 'mine', fields: [up('authorId'), down('rank')] },
      { name: 'sent', fields: [up('authorId'), down('sentRank')] },
      { name: 'reviewQueue', fields: [up('reviewQueue'), up('queueRank')] },
      { name: 'gallery', fields: [down('publicRank')] },
      { name: 'galleryOfSubProject', fields: [up('subProject'), down('publicRank')] },
      { name: 'checking', fields: [up('checkRank')] },
      { name: 'submissions', fields: [up('submittedIn'), up('rank')] },
      { name: 'linkQueue', fields: [up('linkQueue'), up('linkRank')] },
      // Each of these first fields holds a list; the field after it never does.
      { name: 'inLists', fields: [up('lists'), down('listRank')] },
      { name: 'overdue', fields: [up('waitingLists'), up('queueRank')] },
      { name: 'byTitle', fields: [up('listUnits'), up('titleRank')] },
      { name: 'byName', fields: [up('listUnits'), up('nameRank')] },
    ],
  },
  /** Every submitted version of a work, whole; facts about its files are added, nothing else ever changes. */
  submissions: { indexes: [{ name: 'toHash', fields: [up('hashRank')] }] },
  /** One document per person and sub-project: the works that count towards the limit. */
  entries: { indexes: [] },
  /** One document per receipt number: the work that has it. */
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
    indexes: [{ name: 'ofWork', fields: [up('workId'), up('rank')] }],
  },
  /** What must follow a write, until it was carried out; `acts`: outside the database; `dead`: tried too often. */
  outbox: {
    indexes: [
      { name: 'due', fields: [up('dueRank')] },
      { name: 'acts', fields: [up('actRank')] },
      { name: 'dead', fields: [up('deadRank')] },
    ],
  },
  /** What people are told of what others did; by the person told. */
  messages: { indexes: [{ name: 'ofPerson', fields: [up('personId'), down('rank')] }] },
  /** Who agreed to be told by WeChat, by person: the openid that it takes, and how many messages are left. */
  pushGrants: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  requests: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  invitations: {
    indexes: [
      { name: 'expiry', fields: [up('expiryRank')] },
      { name: 'ofUse', fields: [up('use'), up('expiryRank')] },
    ],
  },
  /** Cards that ask a team member to confirm their part, once. */
  teamCards: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  /** Usage counters: one document per person, allowance and time window. */
  allowances: { indexes: [{ name: 'expiry', fields: [up('expiryRank')] }] },
  /** Search entries of public works: one document per searchable position in a title or author's name. */
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
  /** One document per person, shared thing and day, without person or thing. Kept for two days, then counted. */
  shareOpenings: {
    indexes: [
      { name: 'byTime', fields: [up('rank')] },
      { name: 'countedIn', fields: [up('countedIn'), up('rank')] },
    ],
  },
  /** One document per season and unit: openings of its cards, and works sent to it. */
  shareTallies: { indexes: [] },
  /** The object of a scene's mini-program code, or of a card's picture. */
  shareObjects: { indexes: [] },
  /** Ranks for everyone's list and for each unit's own; withdrawal removes them. */
  announcements: {
    indexes: [
      { name: 'all', fields: [down('rank')] },
      { name: 'ofKind', fields: [up('kind'), down('rank')] },
      { name: 'ofUnit', fields: [up('unitId'), down('unitRank')] },
      { name: 'ofUnitAndKind', fields: [up('unitId'), up('kind'), down('unitRank')] },
    ],
  },
  /** Every text of an announcement; documents are only added. */
  announcementChanges: { indexes: [{ name: 'ofAnnouncement', fields: [up('announcementId'), up('rank')] }] },
  /** The tree of units. `words`: what an open unit is found by. */
  units: {
    indexes: [
      { name: 'ofCode', fields: [up('code'), up('rank')] },
      { name: 'byWord', fields: [up('words'), up('openRank')] },
      { name: 'below', fields: [up('parentId'), up('rank')] },
      { name: 'bySiblingName', fields: [up('siblingName'), up('rank')] },
    ],
  },
  /** What was done to units that officers added; only added. */
  unitChanges: { indexes: [{ name: 'ofUnit', fields: [up('unitId'), down('rank')] }] },
  seasons: { indexes: [] },
  /** Changes to seasons, and who made them; only added. */
  seasonChanges: { indexes: [{ name: 'all', fields: [down('rank')] }] },
  /** One document per year: its days off and make-up days, with every change. */
  calendars: { indexes: [{ name: 'all', fields: [down('rank')] }] },
  /** What was done to persons, roles, works and the season, and by whom, by keyed ids; only added, and linked once. */
  auditRows: {
    indexes: [
      { name: 'all', fields: [down('rank')] },
      { name: 'ofStream', fields: [up('stream'), down('rank')] },
      { name: 'ofActor', fields: [up('actor'), down('rank')] },
      { name: 'ofSubject', fields: [up('subject'), down('rank')] },
      { name: 'waiting', fields: [up('waitingRank')] },
      { name: 'chain', fields: [up('stream'), up('chainRank')] },
    ],
  },
  /** One document per person: the key of their id in audit rows. Without it nobody can tell whose rows they are. */
  auditKeys: { indexes: [{ name: 'byAuditId', fields: [up('auditId')] }] },
  /** The last linked row of each stream. */
  auditHeads: { indexes: [] },
  /** The heads as they stood at the first run of a Shanghai day. */
  auditDigests: { indexes: [{ name: 'latest', fields: [down('rank')] }] },
  /** Papers that people asked for. */
  jobs: {
    indexes: [
      { name: 'mine', fields: [up('ownerId'), down('rank')] },
      { name: 'due', fields: [up('dueRank')] },
      { name: 'expiry', fields: [up('expiryRank')] },
    ],
  },
  /** Rows that a job has gathered: one document a portion, gone with the job's file. */
  jobParts: { indexes: [] },
  /** The last run of each unit's timer, by unit. */
  health: { indexes: [] },
  counters: { indexes: [] },
} satisfies Record<string, CollectionDeclaration>

export type CollectionName = keyof typeof collections
