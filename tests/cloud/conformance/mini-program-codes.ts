import { documented, inferred, source } from './basis'
import { type CloudUnderTest } from './cloud-under-test'
import { type Conforms } from './conforms'

const PAGE = documented(
  'https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode.html',
)
const SCENE_CODE = documented(
  'https://developers.weixin.qq.com/community/personal/oCJUsw2fqWyy9iWs8G1STPNxUH4w/answer (an answer of the service, quoted)',
)
const SCRIPT = `const { contentType, buffer } = await cloud.openapi.wxacode.getUnlimited(input)
  return { contentType, head: buffer.subarray(0, 24).toString('hex'), bytes: buffer.length, isBuffer: Buffer.isBuffer(buffer) }`

interface Told {
  readonly contentType: string
  /** The first 24 bytes: of a PNG up to its width and height. */
  readonly head: string
  readonly bytes: number
  readonly isBuffer: boolean
}

const SOUND = { scene: 't=w&i=aB3dE6gH9jK2mN5p&u=0aZ9', page: 'pages/share/index', checkPath: false }
const asks =
  (change: object) =>
  ({ run }: CloudUnderTest) =>
    run<Told>(SCRIPT, { ...SOUND, ...change })

export function describeMiniProgramCodes(conforms: Conforms): void {
  conforms(
    'a code comes as the bytes of a picture and their type',
    source('wx-server-sdk/index.js', 'contentType: wxResp.contentType.trim()'),
    async (cloud) => {
      const told = await asks({})(cloud)
      expect(told).toMatchObject({ isBuffer: true, contentType: expect.stringMatching(/^image\//) as string })
      expect(told.head).toMatch(/^(89504e470d0a1a0a|ffd8ff)/)
      expect(told.bytes).toBeGreaterThan(200)
    },
    'invocations',
  )

  conforms(
    'it is 430 px wide unless asked otherwise, 280 to 1,280',
    PAGE,
    async (cloud) => {
      const widthOf = async (change: object) => parseInt((await asks(change)(cloud)).head.slice(32, 40), 16)
      expect([await widthOf({}), await widthOf({ width: 280 }), await widthOf({ width: 1280 })]).toEqual([
        430, 280, 1280,
      ])
    },
    'invocations',
  )

  conforms(
    'every character that WeChat allows in a scene makes a code, up to 32 of them',
    PAGE,
    async (cloud) => {
      for (const scene of ["!#$&'()*+,/:;=?@-._~", 'a'.repeat(32), '1'])
        expect(await asks({ scene })(cloud)).toMatchObject({ isBuffer: true })
    },
    'invocations',
  )

  conforms(
    'a scene of more than 32 characters, of none or of others is refused',
    SCENE_CODE,
    async (cloud) => {
      for (const scene of ['a'.repeat(33), '', '好网民', 'a%20b', 'a b', 7])
        await expect(asks({ scene })(cloud)).rejects.toMatchObject({ errCode: 40169 })
    },
    'invocations',
  )

  conforms(
    'a page with a slash before it or parameters behind it is refused',
    PAGE,
    async (cloud) => {
      for (const page of ['/pages/share/index', 'pages/share/index?t=w', 'pages//index', ''])
        await expect(asks({ page })(cloud)).rejects.toMatchObject({ errCode: 41030 })
    },
    'invocations',
  )

  conforms(
    'a page that is not published is refused unless the path is not to be checked',
    PAGE,
    async (cloud) => {
      for (const change of [{ checkPath: true }, { checkPath: undefined }])
        await expect(asks(change)(cloud)).rejects.toMatchObject({ errCode: 41030 })
    },
    'invocations',
  )

  conforms(
    'a width or a version that there is not is refused',
    inferred('the page gives the bounds, not the code of the refusal'),
    async (cloud) => {
      for (const change of [{ width: 279 }, { width: 1281 }, { width: 'wide' }, { envVersion: 'nightly' }])
        await expect(asks(change)(cloud)).rejects.toMatchObject({ errCode: 40097 })
    },
    'invocations',
  )

  conforms(
    'a function whose config.json does not ask for codes gets none',
    source('wx-server-sdk/index.js', '-604101'),
    async ({ phone }) => {
      const reply = await phone('o').call('probe-without-permissions', { script: SCRIPT, input: SOUND })
      expect(reply).toMatchObject({ failure: { errCode: -604101 } })
    },
    'phones',
  )
}
