import { type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { digestOfHeads, emptyHead, headOf, linkRow } from '#shared/domain/audit/chain'
import { ChainCheck, type ChainFault } from '#shared/domain/audit/chain-check'
import { chainOf, headsOf, sha256, spliced, swapped } from './audit-chain'

jest.setTimeout(60_000)

const ROWS = 10_000
const whole = chainOf('roles', ROWS)

/** The first fault, and where it is: from 0, in the order of the rows. */
function firstFault(rows: readonly LinkedAuditRow[]): { at: number; fault: ChainFault } | undefined {
  const check = new ChainCheck(sha256)
  for (const [at, row] of rows.entries()) {
    const fault = check.row(row)
    if (fault !== undefined) return { at, fault }
  }
  return undefined
}

const rowAt = (at: number): LinkedAuditRow => {
  const row = whole[at]
  if (!row) throw new Error(`no row ${at}`)
  return row
}
const changed = (at: number, change: Partial<LinkedAuditRow>) =>
  spliced(whole, at, 1, { ...rowAt(at), ...change })

it('ten thousand rows as they were linked are whole', () => {
  expect(firstFault(whole)).toBeUndefined()
})

it.each<[string, number, Partial<LinkedAuditRow>, ChainFault]>([
  ['its time', 0, { at: 1 }, 'content'],
  ['its action', 6000, { action: 'roles.revoke' }, 'content'],
  ['its actor', 9999, { actor: 'somebody' }, 'content'],
  ['its subject', 41, { subject: 'work:x' }, 'content'],
  ['a fact', 5000, { facts: { role: 'admin', unit: 'baoji' } }, 'content'],
  ['a fact more', 5000, { facts: { role: 'unitOfficer', unit: 'baoji', more: '' } }, 'content'],
  ['its outcome', 7, { outcome: 'refused' }, 'content'],
  ['its count', 7, { count: 1 }, 'content'],
  ['its id', 7, { id: '0'.repeat(64) }, 'content'],
  ['its hash', 7, { hash: '0'.repeat(64) }, 'content'],
  ['the hash before it', 7, { prev: '0'.repeat(64) }, 'link'],
  ['its place, to a later one', 7, { seq: 9 }, 'gap'],
  ['its place, to an earlier one', 7, { seq: 7 }, 'order'],
  ['its stream', 7, { stream: 'season' }, 'gap'],
])('a row that was flipped in %s is found where it stands', (_what, at, change, fault) => {
  expect(firstFault(changed(at, change))).toEqual({ at, fault })
})

it.each([0, 4321, 9998])('row %i removed is missed by the row after it', (at) => {
  expect(firstFault(spliced(whole, at, 1))).toEqual({ at, fault: 'gap' })
})

it('the last row removed is missed at the end', () => {
  const check = new ChainCheck(sha256)
  const faults = whole.slice(0, -1).map((row) => check.row(row))
  expect(faults.filter((fault) => fault !== undefined)).toEqual([])
  expect(headsOf(whole).map((head) => check.head(head))).toEqual([
    ...[undefined, 'end', undefined, undefined, undefined, undefined],
  ])
})

it('a row inserted with a right hash of its own is found at the next one', () => {
  const { seq: _seq, prev: _prev, hash: _hash, ...row } = rowAt(4000)
  const forged = linkRow({ ...row, action: 'roles.revoke' }, headOf(rowAt(4000)), sha256)
  expect(firstFault(spliced(whole, 4001, 0, forged))).toEqual({ at: 4002, fault: 'order' })
  expect(firstFault(spliced(whole, 4001, 1, forged))).toEqual({ at: 4002, fault: 'link' })
})

it('the same row twice is found at the second', () => {
  expect(firstFault(spliced(whole, 4001, 0, rowAt(4000)))).toEqual({ at: 4001, fault: 'order' })
})

it.each([
  [0, 9999],
  [500, 501],
])('rows %i and %i in each other’s places are found at the first', (one, other) => {
  expect(firstFault(swapped(whole, one, other))).toEqual({ at: one, fault: 'gap' })
})

it('what two rows say, exchanged under their places, is found at the first', () => {
  const { seq, prev, hash } = rowAt(20)
  expect(firstFault(spliced(whole, 20, 1, { ...rowAt(30), seq, prev, hash }))).toEqual({
    at: 20,
    fault: 'content',
  })
})

it('streams have chains of their own, in whatever order their rows come', () => {
  const roles = chainOf('roles', 3)
  const season = chainOf('season', 3)
  expect(
    firstFault([0, 1, 2].flatMap((at) => [season.slice(at, at + 1), roles.slice(at, at + 1)].flat())),
  ).toBe(undefined)
})

describe('the digest of a day', () => {
  const digestOf = (rows: readonly LinkedAuditRow[]) => {
    const check = new ChainCheck(sha256)
    rows.forEach((row) => check.row(row))
    return check
  }
  const seen = headsOf(whole.slice(0, 100))

  it('holds for the chain that grew from it', () => {
    const digest = digestOfHeads(seen, sha256)
    expect(digestOf(whole).digest({ day: '2020-06-14', at: 0, heads: seen, digest })).toBeUndefined()
    expect(digestOf(whole).digest({ day: '2020-06-14', at: 0, heads: seen, digest: sha256('') })).toBe(
      'digest',
    )
  })

  it('does not hold for a chain that was written anew, whole as it is', () => {
    const digest = digestOfHeads(seen, sha256)
    const anew: LinkedAuditRow[] = []
    let head = emptyHead('roles')
    for (const { seq: _seq, prev: _prev, hash: _hash, ...row } of whole.slice(0, 200)) {
      const linked = linkRow({ ...row, action: 'roles.revoke' }, head, sha256)
      anew.push(linked)
      head = headOf(linked)
    }
    expect(firstFault(anew)).toBeUndefined()
    expect(digestOf(anew).digest({ day: '2020-06-14', at: 0, heads: seen, digest })).toBe('digest')
  })
})
