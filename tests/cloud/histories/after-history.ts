import { createHash } from 'node:crypto'
import { listGallery } from '#shared/contract/gallery/gallery'
import { listMyWorks } from '#shared/contract/works/works'
import { type Inbox } from '#shared/domain/message/inbox'
import { MESSAGE_EVENTS } from '#shared/domain/message/message'
import { type SearchEntry, searchEntriesOf } from '#shared/domain/search/work-entries'
import { type WorkListKeys } from '#shared/domain/work/standing'
import { type TimelineEvent, type TimelineRow } from '#shared/domain/work/timeline'
import { uploadIdsOf, type Work } from '#shared/domain/work/work'
import { counts, isPublic, type Model, type ModelWork, standings } from './model'
import { type World } from './world'

const TOLD: ReadonlySet<TimelineEvent> = new Set(MESSAGE_EVENTS)

const sorted = (texts: Iterable<string>) => [...texts].sort()
const ids = (works: readonly ModelWork[]) => sorted(works.map(({ id }) => id))

/** Each work as its author sees it: where it stands, what it says, what was done, and its files in their order, byte by byte. */
async function lookAtWork(world: World, { files }: Model, work: ModelWork): Promise<void> {
  const seen = await world.look(work.author, work.id)
  const {
    status,
    version,
    content,
    chain,
    atUnit,
    receiptNumber,
    timeline,
    isPublic: shown,
    takenDown,
    team,
  } = seen ?? {}
  expect({
    ...{ status, version, content, chain, atUnit, receiptNumber, shown, takenDown },
    ...{ events: timeline?.map(({ event }) => event), team: team?.map(({ standing }) => standing) },
  }).toEqual({
    ...{ status: work.status, version: work.version, content: work.content, chain: work.chain },
    ...{ atUnit: work.atUnit, receiptNumber: work.receiptNumber, shown: isPublic(work) },
    ...{ takenDown: work.takenDown, events: work.events, team: standings(work) },
  })
  expect(seen?.media.map(({ uploadId }) => uploadId)).toEqual(uploadIdsOf(work.content))
  for (const { uploadId, url, cover } of seen?.media ?? []) {
    const file = files.get(uploadId)
    expect((await bytesAt(url)).equals(file?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(cover !== undefined).toBe(file?.cover !== undefined)
    if (cover) expect((await bytesAt(cover.url)).equals(file?.cover ?? Buffer.alloc(0))).toBe(true)
  }
}

const bytesAt = async (url = ''): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())

/** The whole gallery as a guest pages through it. */
async function galleryOf(world: World): Promise<string[]> {
  const shown: string[] = []
  let cursor: string | undefined
  do {
    world.tally.calls++
    const page = await world.guest.must(listGallery, cursor === undefined ? {} : { cursor })
    shown.push(...page.items.map(({ workId }) => workId))
    cursor = page.next
  } while (cursor !== undefined)
  return shown
}

interface Entries {
  readonly _id: string
  readonly workIds: readonly string[]
  readonly draftIds: readonly string[]
}

/** Where a person's drafts stand, and where what he sent in to the season. */
const entriesIds = (personId: string) =>
  [`${personId} photography`, `${personId} photography 2020`].map((name) =>
    createHash('sha256').update(name).digest('hex').slice(0, 32),
  )

/** The stored works of all histories: all there, none twice, each in the lists it belongs in and no other. */
function lookAtStoredWorks(
  world: World,
  stored: ReadonlyArray<Work & WorkListKeys>,
  receipts: ReadonlyArray<{ _id: string }>,
): void {
  const all = [...world.works.values()]
  expect(sorted(stored.map(({ id }) => id))).toEqual(ids(all))
  for (const { id, status, version, reviewQueue, publicRank, checkRank } of stored) {
    const work = world.works.get(id) as ModelWork
    expect([id, status, version]).toEqual([id, work.status, work.version])
    expect([reviewQueue, publicRank !== undefined, checkRank !== undefined]).toEqual([
      ...[work.atUnit, isPublic(work), work.status === 'checking'],
    ])
  }
  const given = stored.flatMap(({ receiptNumber }) => receiptNumber ?? [])
  expect(sorted(receipts.map(({ _id }) => _id))).toEqual(sorted(given))
}

/** A person's entries are his works that count and his drafts, each once. */
function lookAtEntries(world: World, entries: readonly Entries[], authors: readonly string[]): void {
  const all = [...world.works.values()]
  for (const author of authors) {
    const entryIds = entriesIds(world.as(author).personId)
    const of = entries.filter(({ _id }) => entryIds.includes(_id))
    const own = all.filter((work) => work.author === author)
    expect([
      sorted(of.flatMap(({ workIds }) => workIds)),
      sorted(of.flatMap(({ draftIds }) => draftIds)),
    ]).toEqual([ids(own.filter(counts)), ids(own.filter(({ status }) => status === 'draft'))])
  }
}

/** What the outbox holds of what an instance that died has left. */
interface UnderWay {
  readonly kind: string
  readonly payload: unknown
}

const payloadsOf = <Payload>(rows: readonly UnderWay[], kind: string): Payload[] =>
  rows.filter((row) => row.kind === kind).map(({ payload }) => payload as Payload)

interface Counter {
  readonly _id: string
  readonly value?: number
}
interface Tally {
  readonly _id: string
  readonly submitted?: Readonly<Record<string, number>>
}
type Count = { readonly id: string } & (
  { readonly by: { readonly value: number } } | { readonly by: Pick<Required<Tally>, 'submitted'> }
)

/** Counters of queues, and what was sent where, are exact without any recount: with what is under way, whatever died. */
function lookAtCounts(
  counters: readonly Counter[],
  tallies: readonly Tally[],
  counts: readonly Count[],
  works: readonly WorkListKeys[],
): void {
  const kept = new Map<string, number>()
  const add = (name: string, by: number) => kept.set(name, (kept.get(name) ?? 0) + by)
  const addTally = (id: string, submitted: Tally['submitted'] = {}) =>
    Object.entries(submitted).forEach(([subProject, by]) => add(`${id}_${subProject}`, by))
  for (const { _id, value = 0 } of counters) if (_id.startsWith('queue-')) add(_id, value)
  for (const { _id, submitted } of tallies) addTally(_id, submitted)
  for (const { id, by } of counts)
    if ('value' in by) add(id, by.value)
    else addTally(id, by.submitted)
  for (const { reviewQueue, submittedIn } of works) {
    if (reviewQueue !== undefined) add(`queue-${reviewQueue}`, -1)
    if (submittedIn !== undefined) add(submittedIn, -1)
  }
  expect([...kept].filter(([, difference]) => difference !== 0)).toEqual([])
}

/** What is found is what the public works say; of a work whose entries are under way, it is not yet. */
function lookAtSearchEntries(
  entries: readonly SearchEntry[],
  works: readonly Work[],
  followed: ReadonlyArray<{ readonly workId: string }>,
): void {
  const late = new Set(followed.map(({ workId }) => workId))
  const ranks = (each: readonly SearchEntry[]) =>
    sorted(each.filter(({ workId }) => !late.has(workId)).map(({ rank }) => rank))
  expect(ranks(entries)).toEqual(ranks(works.flatMap(searchEntriesOf)))
}

interface ToldOf {
  readonly personId: string
  readonly workId: string
  readonly event: TimelineEvent
}

/** What others did to a work is told its author, each thing once: it lies in their inbox or, if an instance died, is under way. */
function lookAtMessages(
  world: World,
  model: Model,
  told: readonly ToldOf[],
  underWay: readonly ToldOf[],
  people: ReadonlyArray<{ readonly _id: string; readonly inbox?: Inbox }>,
): void {
  const all = [...told, ...underWay]
  for (const author of model.authors) {
    const { personId } = world.as(author)
    const works = [...model.works.values()].filter((work) => work.author === author)
    const wanted = works.flatMap(({ id, events }) =>
      events.filter((event) => TOLD.has(event)).map((event) => `${id} ${event}`),
    )
    const of = all.filter((each) => each.personId === personId)
    expect(sorted(of.map(({ workId, event }) => `${workId} ${event}`))).toEqual(sorted(wanted))
    const { written = 0 } = people.find(({ _id }) => _id === personId)?.inbox ?? {}
    expect(written).toBe(told.filter((each) => each.personId === personId).length)
  }
}

/** The gallery shows all that is public, once each, and nothing else. */
export async function lookAtGallery(world: World): Promise<void> {
  expect(sorted(await galleryOf(world))).toEqual(ids([...world.works.values()].filter(isPublic)))
}

/** Everything that must hold once a history is over; whoever died in it, nothing is under way once the timer has run. */
export async function afterHistory(model: Model, world: World): Promise<void> {
  for (const [id, work] of model.works) world.works.set(id, work)
  for (const id of model.discarded) world.gone.add(id)
  const { environment } = world.cloud
  const [
    works,
    receipts,
    entries,
    timeline,
    uploads,
    counters,
    tallies,
    searchEntries,
    told,
    underWay,
    people,
  ] = await Promise.all([
    environment.documents<Work & WorkListKeys & { _id: string }>('works'),
    environment.documents('receipts'),
    environment.documents<Entries>('entries'),
    environment.documents<TimelineRow & { _id: string }>('timeline'),
    environment.documents<{ _id: string; workId?: string }>('uploads'),
    environment.documents<Counter>('counters'),
    environment.documents<Tally>('shareTallies'),
    environment.documents<SearchEntry>('searchEntries'),
    environment.documents<ToldOf & { _id: string }>('messages'),
    environment.documents<UnderWay & { _id: string }>('outbox'),
    environment.documents<{ _id: string; inbox?: Inbox }>('people'),
  ])
  lookAtStoredWorks(world, works, receipts)
  lookAtEntries(world, entries, model.authors)
  if (!world.needsRepair) expect(underWay).toEqual([])
  lookAtCounts(counters, tallies, payloadsOf<readonly Count[]>(underWay, 'counts').flat(), works)
  lookAtSearchEntries(searchEntries, works, payloadsOf(underWay, 'entries'))
  lookAtMessages(world, model, told, payloadsOf(underWay, 'message'), people)
  expect(timeline.filter(({ workId }) => !world.works.has(workId))).toEqual([])
  for (const work of model.works.values()) {
    if (work.receiptNumber !== undefined)
      for (const id of works.find(({ _id }) => _id === work.id)?.media.map(({ uploadId }) => uploadId) ?? [])
        expect(uploads.find(({ _id }) => _id === id)?.workId).toBe(work.id)
    await lookAtWork(world, model, work)
    for (const event of work.events) world.tally.events.set(event, (world.tally.events.get(event) ?? 0) + 1)
  }
  for (const author of model.active) {
    world.tally.calls++
    const { items } = await world.as(author).must(listMyWorks, {})
    const own = [...model.works.values()].filter((work) => work.author === author)
    expect(sorted(items.map(({ id }) => id))).toEqual(ids(own))
  }
}
