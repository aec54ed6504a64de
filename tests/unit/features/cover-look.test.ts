import { season2020 } from '../season/season-2020'
import { COVER_PATTERNS, coverLook, seedOf } from '../../../src/components/cover/cover-look'

const calls = season2020.subProjects.map(({ key, look }) => [key, look] as const)
const [[, someLook]] = calls as [(typeof calls)[number]]

const channel = (part: number) => {
  const share = part / 255
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** WCAG contrast of white words on a colour `#rrggbb`. */
function contrastWithWhite(colour: string): number {
  const part = (at: number) => channel(parseInt(colour.slice(at, at + 2), 16))
  return 1.05 / (0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05)
}

describe('a drawn cover', () => {
  it('is the same for the same work, always', () => {
    expect(coverLook(someLook, '一把焊枪三十年')).toEqual(coverLook(someLook, '一把焊枪三十年'))
    expect([seedOf(''), seedOf('a')]).toEqual([0x811c9dc5, 0xe40c292c])
  })

  it('differs between titles of one sub-project, in the same colours', () => {
    const looks = Array.from({ length: 40 }, (_, at) => coverLook(someLook, `劳动者之歌 ${at}`))
    expect(new Set(looks.map(({ pattern }) => pattern))).toEqual(new Set(COVER_PATTERNS))
    expect(new Set(looks.map(({ from, to, icon }) => `${from}${to}${icon}`)).size).toBe(1)
  })

  it('differs between sub-projects', () => {
    const grounds = calls.map(([, look]) => coverLook(look, '同名作品').from)
    expect(new Set(grounds).size).toBe(calls.length)
  })

  it.each([...calls, ['a call of another year', undefined] as const])(
    'of %s carries white words readably',
    (_call, look) => {
      const { from, to } = coverLook(look, '标题')
      expect(contrastWithWhite(from)).toBeGreaterThanOrEqual(4.5)
      expect(contrastWithWhite(to)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('keeps its centre on the cover', () => {
    for (let at = 0; at < 200; at++) {
      const { x, y, angle } = coverLook(someLook, `片 ${at}`)
      expect([x >= 0 && x <= 100, y >= 0 && y <= 100, angle >= 0 && angle < 360]).toEqual([true, true, true])
    }
  })
})
