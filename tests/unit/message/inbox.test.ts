import * as fc from 'fast-check'
import {
  EMPTY_INBOX,
  type Inbox,
  isUnread,
  MAX_READ_APART,
  unreadIn,
  withMessage,
  withRead,
} from '#shared/domain/message/inbox'

const withMessages = (count: number): Inbox => ({ ...EMPTY_INBOX, written: count })

it('a message is unread until it is looked at, alone or with all older ones', () => {
  const five = withMessages(5)
  expect([unreadIn(undefined), unreadIn(five), isUnread(five, 5)]).toEqual([0, 5, true])
  const third = withRead(five, 3, false)
  expect([unreadIn(third), isUnread(third, 3), isUnread(third, 2)]).toEqual([4, false, true])
  const upToFour = withRead(third, 4, true)
  expect(upToFour).toEqual({ written: 5, readTo: 4, readApart: [] })
  expect(unreadIn(withMessage(upToFour))).toBe(2)
})

it('looked at twice, or a number that was never written, changes nothing', () => {
  const inbox = withRead(withMessages(3), 2, false)
  expect(withRead(inbox, 2, false)).toBe(inbox)
  expect(withRead(inbox, 4, false)).toBe(inbox)
  expect(withRead(inbox, 4, true)).toBe(inbox)
})

it('keeps a bounded list: beyond it what is older counts as looked at', () => {
  const written = 2 * MAX_READ_APART + 10
  let inbox = withMessages(written)
  for (let number = 2; number <= written; number += 2) inbox = withRead(inbox, number, false)
  expect(inbox.readApart.length).toBeLessThanOrEqual(MAX_READ_APART)
  expect(isUnread(inbox, written - 1)).toBe(true)
})

it('counts what is unread exactly, whatever is looked at in whatever order', () => {
  const looks = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), { maxLength: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), looks, (written, all) => {
      const numbers = Array.from({ length: written }, (_, at) => at + 1)
      const read = new Set<number>()
      let inbox = withMessages(written)
      for (const [number, andOlder] of all) {
        inbox = withRead(inbox, number, andOlder)
        if (number > written) continue
        for (const each of numbers) if (each === number || (andOlder && each < number)) read.add(each)
      }
      expect(numbers.filter((number) => isUnread(inbox, number))).toEqual(
        numbers.filter((number) => !read.has(number)),
      )
      expect(unreadIn(inbox)).toBe(written - read.size)
    }),
  )
})
