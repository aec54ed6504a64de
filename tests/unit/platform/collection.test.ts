import { collection } from '../../../cloudfunctions/server/platform/collection'
import { transactionOver } from '../../support/transaction-over'

interface Note {
  readonly id: string
  readonly text: string
  readonly pinned?: boolean
}

const noted = new Map<string, object>()
const transaction = transactionOver(noted)
const notes = collection(
  'works',
  ({ id, pinned }: Note) => ({ rank: id, pinnedRank: pinned ? id : undefined }),
  ({ text, ...note }) => ({ ...note, text: text.trim() }),
)
const plain: Note = { id: 'note1', text: 'tea' }

beforeEach(() => noted.clear())

it('stores a document with the keys of its lists only, and reads it without them', async () => {
  await notes.save(transaction, plain)
  expect([...noted]).toEqual([['works/note1', { ...plain, rank: 'note1' }]])
  expect(Object.keys(noted.get('works/note1') ?? {})).toEqual(['id', 'text', 'rank'])
  expect(await notes.find(transaction, 'note1')).toEqual(plain)
})

it('derives the keys anew at each save', async () => {
  await notes.save(transaction, { ...plain, pinned: true })
  const found = await notes.find(transaction, 'note1')
  expect(found).toEqual({ ...plain, pinned: true })
  await notes.save(transaction, { ...plain, ...found, pinned: false })
  expect(noted.get('works/note1')).toEqual({ ...plain, pinned: false, rank: 'note1' })
})

it('makes a document of an older form one of today’s', async () => {
  noted.set('works/note1', { ...plain, text: ' tea ', pinnedRank: 'note1' })
  expect(await notes.find(transaction, 'note1')).toEqual(plain)
})

it('finds nothing where there is nothing, or what was removed', async () => {
  await notes.save(transaction, plain)
  await notes.remove(transaction, 'note1')
  expect(await notes.find(transaction, 'note1')).toBeNull()
})
