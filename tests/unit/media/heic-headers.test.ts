import { box, bytesOf, fullBox, type Part, u16, u32, u64, u8, zeros } from '../../support/mp4-boxes'
import { check, corrupt, cut, ok, type Row } from './photo-outcomes'

describe('a HEIC', () => {
  interface Plan {
    readonly properties?: readonly Part[]
    readonly pitm?: Uint8Array
    readonly ipma?: Uint8Array
    /** Its table of places, by where the picture's bytes begin. */
    readonly places?: (start: number) => Uint8Array
    readonly leaveOut?: string
    readonly after?: Part
  }
  const ispe = (width: number, height: number) => fullBox('ispe', 0, 0, u32(width, height))
  const ipma = (...numbers: number[]) => fullBox('ipma', 0, 0, u32(1), u16(2), u8(numbers.length, ...numbers))
  const iloc = (start: number, length: number) =>
    fullBox('iloc', 0, 0, u16(0x4400, 1), u16(2, 0, 1), u32(start, length))
  const DATA = 200

  function heic(plan: Plan = {}): Uint8Array {
    const { properties = [ispe(640, 480)], after = '', leaveOut } = plan
    const places = plan.places ?? ((start: number) => iloc(start, DATA))
    const ftyp = box('ftyp', 'heic', u32(0), 'mif1heic')
    const make = (start: number) => {
      const boxes: [string, Part][] = [
        ['hdlr', fullBox('hdlr', 0, 0, u32(0), 'pict', zeros(13))],
        ['pitm', plan.pitm ?? fullBox('pitm', 0, 0, u16(2))],
        ['iloc', places(start)],
        ['iprp', box('iprp', box('ipco', properties), plan.ipma ?? ipma(0x81))],
      ]
      return fullBox(
        'meta',
        0,
        0,
        boxes.filter(([type]) => type !== leaveOut).map(([, bytes]) => bytes),
      )
    }
    const start = ftyp.length + make(0).length + 8
    return bytesOf([ftyp, make(start), box('mdat', zeros(DATA)), after])
  }
  const fine = ok([640, 480, 0], 'CODEC_PLAYBACK_RISK')

  it.each<Row>([
    ['as it should be', heic(), fine],
    ['with bytes behind that are no box', heic({ after: zeros(30).fill(0xee) }), ok([640, 480, 0], 'TRAILING_DATA', 'CODEC_PLAYBACK_RISK')],
    ['without its table of places', heic({ leaveOut: 'iloc' }), corrupt('no iloc')],
    ['without its properties', heic({ leaveOut: 'iprp' }), corrupt('no iprp')],
    ['without its main picture', heic({ leaveOut: 'pitm' }), corrupt('no pitm')],
    ['whose main picture has no size', heic({ properties: [box('irot', u8(1))] }), corrupt('no ispe')],
    ['of no width', heic({ properties: [ispe(0, 480)] }), corrupt('ispe')],
    ['of no height', heic({ properties: [ispe(640, 0)] }), corrupt('ispe')],
    ['whose main picture has no properties', heic({ pitm: fullBox('pitm', 0, 0, u16(3)) }), corrupt('ipma')],
    ['whose properties are cut', heic({ ipma: fullBox('ipma', 0, 0, u32(900), u16(2), u8(1, 0x81)) }), corrupt('table')],
    ['that names a property there is not', heic({ ipma: ipma(0x81, 0x07) }), fine],
    ['whose main picture has a wide name', heic({ pitm: fullBox('pitm', 1, 0, u32(2)) }), fine],
    ['whose pictures have wide names', heic({ ipma: fullBox('ipma', 1, 0, u32(1), u32(2), u8(1, 0x81)) }), fine],
    ['whose properties have wide names', heic({ ipma: fullBox('ipma', 0, 1, u32(1), u16(2), u8(1), u16(0x8001)) }), fine],
    ['of several pictures', heic({ properties: [ispe(1, 1), ispe(640, 480)], ipma: fullBox('ipma', 0, 0, u32(2), u16(1), u8(1, 1), u16(2), u8(1, 2)) }), fine],
  ])('%s', async (_what, part, expected) => {
    expect(await check(part)).toEqual(expected)
  }) // prettier-ignore

  it.each([
    [0, 0],
    [1, 270],
    [2, 180],
    [3, 90],
    [5, 270],
  ])('turned %i quarters against the clock', async (turns, rotationCw) => {
    const properties = [ispe(640, 480), box('irot', u8(turns))]
    expect((await check(heic({ properties, ipma: ipma(0x81, 0x02) }))).shape).toEqual([640, 480, rotationCw])
  })

  it.each<[string, (start: number) => Uint8Array, boolean]>([
    ['at its end', (start) => iloc(start, DATA), true],
    ['one byte beyond its end', (start) => iloc(start, DATA + 1), false],
    ['of two pieces', (start) => fullBox('iloc', 0, 0, u16(0x4400, 1), u16(2, 0, 2), u32(start + 100, 100, start, 100)), true],
    ['of two pieces, the first beyond its end', (start) => fullBox('iloc', 0, 0, u16(0x4400, 1), u16(2, 0, 2), u32(start + 101, 100, start, 100)), false],
    ['counted from a base', (start) => fullBox('iloc', 0, 0, u16(0x4440, 1), u16(2, 0), u32(start), u16(1), u32(1, DATA - 1)), true],
    ['counted from a base, beyond its end', (start) => fullBox('iloc', 0, 0, u16(0x4440, 1), u16(2, 0), u32(start), u16(1), u32(1, DATA)), false],
    ['in 64 bits', (start) => fullBox('iloc', 0, 0, u16(0x8800, 1), u16(2, 0, 1), u64(start, DATA)), true],
    ['in 64 bits, beyond its end', (start) => fullBox('iloc', 0, 0, u16(0x8800, 1), u16(2, 0, 1), u64(start, 2 ** 33)), false],
    ['with numbers of pieces', (start) => fullBox('iloc', 1, 0, u16(0x4404, 1), u16(2, 0, 0, 1), u32(7, start, DATA)), true],
    ['with numbers of pieces, beyond its end', (start) => fullBox('iloc', 1, 0, u16(0x4404, 1), u16(2, 0, 0, 1), u32(7, start, DATA + 1)), false],
    ['by wide names', (start) => fullBox('iloc', 2, 0, u16(0x4400), u32(1, 2), u16(0, 0, 1), u32(start, DATA)), true],
    ['by wide names, beyond its end', (start) => fullBox('iloc', 2, 0, u16(0x4400), u32(1, 2), u16(0, 0, 1), u32(start, DATA + 1)), false],
    ['within another box of the file, which no place tells', () => fullBox('iloc', 1, 0, u16(0x4400, 1), u16(2, 1, 0, 1), u32(5, 1e6)), true],
    ['of no pieces', () => fullBox('iloc', 0, 0, u16(0x4400, 1), u16(2, 0, 0)), true],
  ])('whose picture lies %s', async (_what, places, whole) => {
    expect(await check(heic({ places }))).toEqual(whole ? fine : cut([640, 480, 0]))
  }) // prettier-ignore

  it.each<[string, Uint8Array, string]>([
    ['9 bytes for a place', fullBox('iloc', 0, 0, u16(0x9400, 1), zeros(40)), 'iloc'],
    ['9 bytes for a length', fullBox('iloc', 0, 0, u16(0x4900, 1), zeros(40)), 'iloc'],
    ['9 bytes for a base', fullBox('iloc', 0, 0, u16(0x4490, 1), zeros(40)), 'iloc'],
    ['9 bytes for a number', fullBox('iloc', 1, 0, u16(0x4409, 1), zeros(40)), 'iloc'],
    ['more pictures than it has room for', fullBox('iloc', 0, 0, u16(0x4400, 99), zeros(40)), 'table'],
    ['more pieces than it has room for', fullBox('iloc', 0, 0, u16(0x4400, 1), u16(2, 0, 9), zeros(40)), 'table'],
    ['two pieces that take no room', fullBox('iloc', 0, 0, u16(0, 1), u16(2, 0, 2)), 'iloc'],
  ])('with %s is corrupt', async (_what, places, what) => {
    expect(await check(heic({ places: () => places }))).toEqual(corrupt(what))
  }) // prettier-ignore

  it('with an index of more than 8 MiB is corrupt', async () => {
    const large = bytesOf([box('ftyp', 'heic', u32(0)), fullBox('meta', 0, 0, { gap: 8 * 1048576 - 3 })])
    expect(await check(large)).toEqual(corrupt('meta size'))
  })

  it('without an index, or with one that is cut, is cut', async () => {
    const whole = heic()
    expect(await check(box('ftyp', 'heic', u32(0)))).toEqual(cut())
    expect(await check(whole.subarray(0, 60))).toEqual(cut())
  })
})
