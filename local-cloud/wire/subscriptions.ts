/** A message as it reached a person. */
export interface SentMessage {
  readonly touser: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** The templates that this cloud knows: in WeChat they are chosen from its library, by the mini-program's category. */
export const LOCAL_TEMPLATES = { result: 'local-template-result', todo: 'local-template-todo' } as const

/** What every one of them holds. */
export const LOCAL_TEMPLATE_FIELDS: readonly string[] = ['thing1', 'phrase2', 'time3', 'thing4']

/** What one environment's people agreed to, and what was sent to them. A consent is for one message. */
export class Subscriptions {
  private readonly granted = new Map<string, number>()
  readonly sent: SentMessage[] = []

  grant(openid: string, templateId: string): void {
    const key = `${openid} ${templateId}`
    this.granted.set(key, (this.granted.get(key) ?? 0) + 1)
  }

  /** Spends a consent; false where there is none. */
  spend(openid: string, templateId: string): boolean {
    const key = `${openid} ${templateId}`
    const left = this.granted.get(key) ?? 0
    if (left > 0) this.granted.set(key, left - 1)
    return left > 0
  }
}
