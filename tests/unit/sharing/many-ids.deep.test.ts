import { randomInt } from 'node:crypto'
import { decodeScene, decodeShareQuery, encodeScene } from '#shared/domain/sharing/scene'
import { SHARE_KINDS, shortIdOf } from '#shared/domain/sharing/short-id'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** What WeChat allows in a scene (getUnlimitedQRCode). */
const MAX_CHARACTERS = 32
const ALLOWED = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/

const draw = (length: number) =>
  Array.from({ length }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')

it('100,000 random short ids make valid scenes and come back exactly', () => {
  const faults: unknown[] = []
  for (let count = 0; count < 100_000; count++) {
    const thing = {
      kind: SHARE_KINDS[count % SHARE_KINDS.length] ?? 'w',
      id: draw(count % 3 === 0 ? randomInt(1, 17) : 16),
      ...(count % 2 === 0 ? { unitCode: draw(4) } : {}),
    }
    const scene = encodeScene(thing)
    const back = [decodeScene(scene), decodeScene(encodeURIComponent(scene)), decodeShareQuery({ scene })]
    const sound = scene.length <= MAX_CHARACTERS && ALLOWED.test(scene)
    if (!sound || back.some((each) => JSON.stringify(each) !== JSON.stringify(thing))) faults.push(thing)
  }
  expect(faults).toEqual([])
})

it('a hundred thousand keys have as many short ids, evenly spread', () => {
  const ids = Array.from({ length: 100_000 }, (_each, at) => shortIdOf('2020', 'a', `item-${at}`))
  expect(new Set(ids).size).toBe(ids.length)
  for (let place = 1; place < 9; place++) expect(new Set(ids.map((id) => id.charAt(place))).size).toBe(62)
})
