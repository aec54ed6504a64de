import { ApiFailure, type Api } from './api'
import { type Questions } from './questions'

const REFUSED_ERRNO = 104

type Resolve = (option: { readonly event: string; readonly buttonId?: string }) => void
type Listener = (resolve: Resolve, eventInfo: unknown) => void

/** WeChat's privacy check: what reaches for a person's own things waits until he has agreed to the guide. */
export class Privacy {
  /** Buttons with `open-type="agreePrivacyAuthorization"` that were tapped. */
  private readonly tapped = new Set<string>()
  private listener: Listener | undefined

  constructor(
    private agreed: boolean,
    private readonly questions: Questions,
  ) {}

  /** What the button with `open-type="agreePrivacyAuthorization"` does. */
  agree(buttonId: string): void {
    this.tapped.add(buttonId)
    this.agreed = true
  }

  /** Asks where he has not agreed yet: the app's listener, or himself while there is none. A refusal fails the call. */
  async need(api: Api, referrer: string): Promise<void> {
    if (this.agreed) return
    this.agreed = await (this.listener ? this.askApp(api, referrer, this.listener) : this.askPerson())
    if (!this.agreed) throw new ApiFailure('privacy permission is not authorized', REFUSED_ERRNO)
  }

  api(api: Api): object {
    return {
      openPrivacyContract: api.asynchronous('openPrivacyContract', [], () => undefined),
      onNeedPrivacyAuthorization: (listener: Listener) => {
        api.records.api.push({ name: 'onNeedPrivacyAuthorization', options: [] })
        if (this.listener) api.records.fault('wx.onNeedPrivacyAuthorization was called twice')
        this.listener = listener
      },
    }
  }

  private askPerson(): Promise<boolean> {
    return this.questions.ask({
      asked: 'privacy',
      title: '用户隐私保护提示',
      content: '在使用前，请阅读隐私保护指引。',
      confirmText: '同意',
      cancelText: '拒绝',
    })
  }

  /** https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.onNeedPrivacyAuthorization.html */
  private askApp(api: Api, referrer: string, listener: Listener): Promise<boolean> {
    return new Promise((answered) => {
      const resolve: Resolve = ({ event, buttonId = '' }) => {
        if (event === 'exposureAuthorization') return
        const agrees = event === 'agree'
        if (agrees && !this.tapped.has(buttonId))
          api.records.fault(`the privacy guide was agreed to without a tap on the button ${buttonId}`)
        answered(agrees && this.tapped.has(buttonId))
      }
      api.inLogic('the listener of wx.onNeedPrivacyAuthorization', () =>
        listener(resolve, api.toLogic({ referrer })),
      )
    })
  }
}
