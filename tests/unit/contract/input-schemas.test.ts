import { actions, type ActionKey } from '../../support/all-actions'
import { schemaOf } from '../../support/action-schemas'
import {
  HOSTILE_IDS,
  JUNK,
  kindOf,
  type Path,
  placesIn,
  UNASKED,
  valueAt,
  withField,
  withValue,
} from '../../support/spoiled-inputs'
import { NOTHING_NAMED, validInputs } from '../../support/valid-inputs'

const keys = Object.keys(actions) as ActionKey[]
const takes = (key: ActionKey, input: unknown) => schemaOf(key).safeParse(input).success

/** May be null, and then means “not chosen yet”. */
const NULLABLE = ['content.unitId', 'content.submitterKind']
/** Maps: their keys are the season's or uploads' ids, so one less is a matter of completeness. */
const MAPS = /^content\.(fields|declarations|files|captions)\./
const isMap = (path: Path) => /^content\.(fields|declarations|files|links|captions)$/.test(path.join('.'))
/** Free texts and lists take many values; everything else names something. */
const FREE_TEXT =
  /^(content\.(title|synopsis|workplace|authorName|authorRole|phone|fields\.\w+|captions\.\w+)|member\.(name|role)|fileName|code|displayName|agreementVersion|message|internalNote|reason|query|title|body|change\.summary|aliases\.\d+|citations\.\d+\.quote)$/
/** May be left out. */
const OPTIONAL = /quote$/

describe.each(keys)('%s', (key) => {
  const valid: object = validInputs[key](NOTHING_NAMED)
  const places = placesIn(valid)

  it('takes its own input', () => {
    expect(takes(key, valid)).toBe(true)
  })

  it('takes nothing but an object', () => {
    const taken = JUNK.filter((junk) => kindOf(junk) !== 'object' && takes(key, junk))
    expect(taken).toEqual([])
  })

  it('misses every field that is not there', () => {
    const needed = places.filter((path) => {
      const name = path.join('.')
      return !MAPS.test(name) && !OPTIONAL.test(name) && typeof path.at(-1) === 'string'
    })
    const taken = needed.filter((path) => takes(key, withValue(valid, path, undefined)))
    expect(taken).toEqual([])
  })

  it('takes no value of another kind in any place', () => {
    const taken = places.flatMap((path) => {
      const kind = kindOf(valueAt(valid, path))
      const name = path.join('.')
      return JUNK.filter(
        (junk) =>
          kindOf(junk) !== kind &&
          !(junk === null && NULLABLE.includes(name)) &&
          takes(key, withValue(valid, path, junk)),
      ).map((junk) => ({ name, junk }))
    })
    expect(taken).toEqual([])
  })

  it('takes no field it does not know, on any level but the season’s maps', () => {
    const levels = [[], ...places].filter((path) => kindOf(valueAt(valid, path)) === 'object')
    const taken = levels.flatMap((path) =>
      UNASKED.filter((name) => {
        const level = valueAt(valid, path) as object
        if (name in { ...level } && Object.hasOwn(level, name)) return false
        if (isMap(path) && (/^[A-Za-z]/.test(name) || name === '__proto__')) return false
        return takes(key, withValue(valid, path, withField(level, name)))
      }).map((name) => [...path, name].join('.')),
    )
    expect(taken).toEqual([])
  })

  it('drops a prototype from the season’s maps', () => {
    for (const path of placesIn(valid).filter(isMap)) {
      const spoiled = withValue(valid, path, withField(valueAt(valid, path) as object, '__proto__'))
      expect(JSON.stringify(spoiled)).toContain('__proto__')
      expect(schemaOf(key).parse(spoiled)).toEqual(valid)
    }
  })

  it('takes no hostile text for the name of anything', () => {
    const naming = places.filter(
      (path) => typeof valueAt(valid, path) === 'string' && !FREE_TEXT.test(path.join('.')),
    )
    const taken = naming.flatMap((path) =>
      HOSTILE_IDS.filter((text) => takes(key, withValue(valid, path, text))).map((text) => [
        path.join('.'),
        text,
      ]),
    )
    expect(taken).toEqual([])
  })

  it('bounds every text, list and number', () => {
    const taken = places.filter((path) => {
      const value = valueAt(valid, path)
      const huge =
        typeof value === 'string'
          ? 'x'.repeat(50_000)
          : typeof value === 'number'
            ? Number.MAX_SAFE_INTEGER + 2
            : Array.isArray(value)
              ? Array.from({ length: 50 }, (_, at) => `cccccccccccccc${String(at).padStart(2, '0')}`)
              : undefined
      return huge !== undefined && takes(key, withValue(valid, path, huge))
    })
    expect(taken).toEqual([])
  })
})

describe('numbers', () => {
  const version = (expectedVersion: unknown) =>
    takes('withdrawWork', { workId: NOTHING_NAMED.workId, expectedVersion })

  it.each([0, -1, 1.5, 2 ** 53, Infinity, NaN, '1', true, null, [1]])('%p is no version', (value) => {
    expect(version(value)).toBe(false)
  })
})

describe('cursors', () => {
  const good = '001592107200000-aaaaaaaaaaaaaaaa'

  it.each([
    'listMyWorks',
    'listMessages',
    'listRoleHolders',
    'listGallery',
    'listReviewQueue',
    'listAnnouncements',
  ] as const)('of %s', (key) => {
    const input = validInputs[key](NOTHING_NAMED)
    expect(takes(key, { ...input, cursor: good })).toBe(true)
    const taken = [...HOSTILE_IDS, ...JUNK, `${good}/..`, ` ${good}`, `${good}\n`].filter((cursor) =>
      takes(key, { ...input, cursor }),
    )
    expect(taken).toEqual([])
  })
})
