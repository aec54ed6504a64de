import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { rankOf } from '#shared/domain/rank'
import { listKeysOf, type WorkListKeys } from '#shared/domain/work/standing'
import { type SearchEntry, searchEntriesOf } from '#shared/domain/search/work-entries'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Work } from '#shared/domain/work/work'
import { entryIdOf } from '../../cloudfunctions/server/records/search-entry-repository'
import { type BulkAnnouncement, bulkAnnouncements } from './bulk-announcements'
import { bulkPersonId, bulkWorks } from './bulk-works'
import { type TestEnvironment } from './test-environment'

const DOCUMENTS_AT_ONCE = 5000
const WEEK = 7 * 24 * 3_600_000

/** Sends documents to their collections, some thousands in one transaction, while the next ones are made. */
class Loader {
  private readonly waiting = new Map<string, object[]>()
  private sending: Promise<void> = Promise.resolve()

  constructor(private readonly environment: TestEnvironment) {}

  async add(collection: string, id: string, document: object): Promise<void> {
    const documents = this.waiting.get(collection) ?? []
    this.waiting.set(collection, documents)
    documents.push({ ...document, _id: id })
    if (documents.length >= DOCUMENTS_AT_ONCE) await this.send(collection)
  }

  async finish(): Promise<void> {
    for (const collection of this.waiting.keys()) await this.send(collection)
    await this.sending
  }

  /** One batch is on its way at a time. */
  private async send(collection: string): Promise<void> {
    const documents = this.waiting.get(collection) ?? []
    this.waiting.delete(collection)
    await this.sending
    this.sending = this.environment.load(collection, documents)
  }
}

/** A part of every bulk title: by it, and by asking for nothing, each public work is found. */
export const SEARCHED = '焊枪'

/** What a benchmark needs to know of a work it loaded; the ranks of two of its search entries while it is public. */
export type LoadedWork = WorkListKeys &
  Pick<Work, 'id' | 'authorId' | 'subProject'> &
  Partial<Pick<SearchEntry, 'kind' | 'unitId'>> & {
    readonly searchedRank?: string
    readonly anyRank?: string
  }

/** Loads what finds a work, as server/search/search-entry-repository stores it. */
async function loadEntries(loader: Loader, work: Work): Promise<Partial<LoadedWork>> {
  const entries = searchEntriesOf(work)
  for (const entry of entries) await loader.add('searchEntries', entryIdOf(entry), entry)
  const [any] = entries
  const searched = entries.find(({ rank }) => rank.startsWith(SEARCHED))
  if (!any || !searched) return {}
  const { kind, unitId, rank } = any
  return { kind, ...(unitId !== undefined && { unitId }), anyRank: rank, searchedRank: searched.rank }
}

/** A few hundred announcements, or one for every ten works, with a row of history each. */
async function loadAnnouncements(loader: Loader, { works, from, to }: BulkLoad): Promise<BulkAnnouncement[]> {
  const all = [...bulkAnnouncements(Math.max(300, Math.ceil(works / 10)), from, to)]
  for (const { announcement, keys, change } of all) {
    await loader.add('announcements', announcement.id, { ...announcement, ...keys })
    await loader.add('announcementChanges', `${announcement.id}v00000001`, change)
  }
  return all
}

export interface BulkLoad {
  readonly works: number
  /** Created between these, epoch ms. */
  readonly from: number
  readonly to: number
  /** Of an author with more works than fit on a page. */
  readonly diligentAuthorId: string
}

/** A row's id and document, as server/works/work-repository stores it. */
function storedRow(row: TimelineRow): [id: string, document: object] {
  const id = `${row.workId}v${String(row.version).padStart(8, '0')}`
  return [id, { ...row, rank: rankOf(row.at, id) }]
}

/** Answers of requests that are remembered for a week, one for every ten works; a timer removes them. */
async function loadRequests(loader: Loader, { works, from, to }: BulkLoad): Promise<void> {
  const requests = Math.ceil(works / 10)
  for (let at = 0; at < requests; at += 1) {
    const id = `bulkrequest${String(at).padStart(12, '0')}`
    const answeredAt = from + Math.floor(((to - from) * at) / requests)
    const expiryRank = rankOf(answeredAt + WEEK, id)
    await loader.add('requests', id, { inputHash: 'bulk', sealedAnswer: 'bulk', expiryRank })
  }
}

/** Persons with a role, and their list keys: about what 23 units have, and one for every hundred works. */
async function loadPeople(loader: Loader, { works, from }: BulkLoad): Promise<string[]> {
  const holders = 120 + Math.floor(works / 100)
  const ranks: string[] = []
  for (let at = 0; at < Math.max(holders, works / 1.5); at += 1) {
    const id = bulkPersonId(at)
    const registeredAt = from + at
    const roles = at < holders ? [{ role: 'unitOfficer', unitId: 'baoji', grantedAt: from }] : []
    const roleRank = rankOf(registeredAt, id)
    if (roles.length > 0) ranks.push(roleRank)
    const agreement = { version: PRIVACY_AGREEMENT_VERSION, at: registeredAt }
    const person = { id, displayName: `职工${at}`, registeredAt, agreement, roles }
    await loader.add('people', id, { ...person, ...(roles.length > 0 && { roleRank }) })
  }
  return ranks
}

/**
 * Fills an environment below the functions: works with their history and what finds them, the counters of the queues, people
 * and announcements, through the control plane's `POST documents`, as the product's own repositories would have stored them (tests/cloud/cost holds it to
 * that). Uploads and entries are left out: no list of people reads them. 100,000 works and their
 * 300,000 rows of history take about a minute of CPU, shared by this process and the local cloud's.
 */
export async function loadBulk(
  environment: TestEnvironment,
  load: BulkLoad,
): Promise<{
  readonly works: LoadedWork[]
  readonly roleRanks: string[]
  readonly announcements: BulkAnnouncement[]
}> {
  const loader = new Loader(environment)
  const loaded: LoadedWork[] = []
  const waiting = new Map<string, number>()
  for (const { work, rows } of bulkWorks(load.works, load.from, load.to, load.diligentAuthorId)) {
    const keys = listKeysOf(work)
    const { id, authorId, subProject } = work
    loaded.push({ id, authorId, subProject, ...keys, ...(await loadEntries(loader, work)) })
    if (keys.reviewQueue !== undefined)
      waiting.set(keys.reviewQueue, (waiting.get(keys.reviewQueue) ?? 0) + 1)
    await loader.add('works', id, { ...work, ...keys })
    for (const row of rows) await loader.add('timeline', ...storedRow(row))
  }
  for (const [unitId, value] of waiting) await loader.add('counters', `queue-${unitId}`, { value })
  await loadRequests(loader, load)
  const roleRanks = await loadPeople(loader, load)
  const announcements = await loadAnnouncements(loader, load)
  await loader.finish()
  return { works: loaded, roleRanks, announcements }
}
