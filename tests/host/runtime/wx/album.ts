import { type FilePort } from '../ports'
import { ApiFailure, type Api } from './api'
import { type Privacy } from './privacy'
import { type Questions } from './questions'

const SCOPE = 'scope.writePhotosAlbum'

/**
 * `wx.saveImageToPhotosAlbum` and `wx.openSetting`: the privacy guide first, then the scope, which is asked for once; who
 * refused is not asked again and changes his mind in the settings alone.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html
 */
export function album(api: Api, files: FilePort, privacy: Privacy, questions: Questions): object {
  let allowed: boolean | undefined

  const ask = (asked: string) =>
    questions.ask({
      asked,
      title: '申请使用',
      content: '保存图片或视频到您的相册',
      confirmText: '允许',
      cancelText: '拒绝',
    })

  return {
    saveImageToPhotosAlbum: api.asynchronous<{ filePath: string }>(
      'saveImageToPhotosAlbum',
      ['filePath'],
      async ({ filePath }) => {
        if (/^(https?|blob|data):/.test(filePath)) throw new ApiFailure('invalid file type')
        await privacy.need(api, 'saveImageToPhotosAlbum')
        if (allowed === false) throw new ApiFailure('auth denied')
        allowed ??= await ask(SCOPE)
        if (!allowed) throw new ApiFailure('auth deny')
        if ((await files.size(filePath)) === undefined) throw new ApiFailure('no such file or directory')
      },
    ),
    openSetting: api.asynchronous('openSetting', [], async () => {
      // A scope that was never asked for does not stand there.
      if (allowed !== undefined) allowed = await ask('openSetting')
      return { authSetting: allowed === undefined ? {} : { [SCOPE]: allowed } }
    }),
  }
}
