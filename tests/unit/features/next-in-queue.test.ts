import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { firstToDecide, nextPlace, placeFrom } from '../../../src/features/reviews/next-in-queue'

const item = (workId: string, own = false): QueueItem => ({
  workId,
  version: 3,
  subProject: 'micro-video',
  title: `作品 ${workId}`,
  unitId: 'baoji',
  atUnit: 'baoji',
  submittedAt: 1_592_000_000_000,
  atUnitSince: 1_592_000_000_000,
  textNeedsLook: false,
  pending: false,
  own,
})

describe('the next work after a decision', () => {
  it('is the oldest that waits', () => {
    expect(firstToDecide([item('work0001'), item('work0002')], 'gone')).toEqual(item('work0001'))
  })

  it('is never the one just decided, should the list still hold it', () => {
    expect(firstToDecide([item('work0001'), item('work0002')], 'work0001')).toEqual(item('work0002'))
  })

  it("passes by the officer's own works", () => {
    expect(firstToDecide([item('work0001', true), item('work0002')], 'gone')).toEqual(item('work0002'))
  })

  it('is none when only own works wait', () => {
    expect(firstToDecide([item('work0001', true)], 'gone')).toBeUndefined()
  })
})

describe('the place in the queue', () => {
  it.each([
    ['a plain place', '3', '45', { n: 3, m: 45 }],
    ['a total that is smaller than the place', '5', '2', { n: 5, m: 5 }],
    ['words instead of numbers', 'x', '-1', { n: 1, m: 1 }],
    ['an absurd number', '99999999', '3', { n: 1, m: 3 }],
  ])('is read from %s', (_what, n, m, place) => {
    expect(placeFrom(n, m)).toEqual(place)
  })

  it('is unknown for a page opened without a queue', () => {
    expect(placeFrom(undefined, '3')).toBeUndefined()
  })

  it('goes one further after a decision while the total of the sitting stays', () => {
    expect(nextPlace({ n: 12, m: 45 }, 44, false)).toEqual({ n: 13, m: 45 })
  })

  it('lets the total grow when more works came than were waiting', () => {
    expect(nextPlace({ n: 45, m: 45 }, 2, false)).toEqual({ n: 46, m: 46 })
  })

  it('begins anew at the first when the end of the queue was passed', () => {
    expect(nextPlace({ n: 45, m: 45 }, 7, true)).toEqual({ n: 1, m: 7 })
  })

  it('begins at the first for a work that was opened without a queue', () => {
    expect(nextPlace(undefined, 0, false)).toEqual({ n: 1, m: 1 })
  })
})
