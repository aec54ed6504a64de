import { ApiFailure, type Api } from './api'
import { type Questions } from './questions'

const REFUSED_ERRNO = 104

/** WeChat's privacy check: what reaches for a person's own things waits until he has agreed to the guide. */
export class Privacy {
  constructor(
    private agreed: boolean,
    private readonly questions: Questions,
  ) {}

  /** What the button with `open-type="agreePrivacyAuthorization"` does. */
  agree(): void {
    this.agreed = true
  }

  /** Asks where he has not agreed yet; a refusal fails the call. */
  async need(): Promise<void> {
    if (this.agreed) return
    const agrees = await this.questions.ask({
      asked: 'privacy',
      title: '用户隐私保护提示',
      content: '在使用前，请阅读隐私保护指引。',
      confirmText: '同意',
      cancelText: '拒绝',
    })
    if (!agrees) throw new ApiFailure('privacy permission is not authorized', REFUSED_ERRNO)
    this.agreed = true
  }

  api(api: Api): object {
    return {
      getPrivacySetting: api.asynchronous('getPrivacySetting', [], () => ({
        needAuthorization: !this.agreed,
        privacyContractName: '《用户隐私保护指引》',
      })),
      openPrivacyContract: api.asynchronous('openPrivacyContract', [], () => undefined),
    }
  }
}
