import { cloud } from './cloud'

export interface Picture {
  readonly bytes: Buffer
  readonly extension: 'jpg' | 'png'
}

/** The SDK types its open API as `any`. */
const openApi = cloud.openapi as {
  wxacode: { getUnlimited(request: object): Promise<{ contentType: string; buffer: Buffer }> }
}

/** In pixels: sharp on a poster 750 wide. */
const WIDTH_PX = 430

/**
 * Asks WeChat for the permanent code of a scene, at most 32 of its characters. The page has no leading slash
 * (https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode.html). It need not be
 * published yet: one page, so far from the bound of 60,000. Throws where WeChat makes none.
 */
export async function miniProgramCode(scene: string, page: string): Promise<Picture> {
  const request = { scene, page, checkPath: false, envVersion: 'release', width: WIDTH_PX }
  const { contentType, buffer } = await openApi.wxacode.getUnlimited(request)
  if (!/^image\/(jpeg|png)$/.test(contentType)) throw new Error('WeChat answered no picture')
  return { bytes: buffer, extension: contentType === 'image/png' ? 'png' : 'jpg' }
}
