/**
 * What a person said to the templates that they were asked for. `off`: WeChat asks no more, as the person once chose, or their
 * main switch is off; only WeChat's settings change that. `unavailable`: WeChat has none of them.
 */
export type SubscribeAnswer =
  | { readonly is: 'answered'; readonly accepted: readonly string[] }
  | { readonly is: 'off' | 'unavailable' | 'failed' }

export interface Subscribe {
  /** WeChat can be asked to send messages. */
  readonly available: boolean
  /** Asks for one message more of each of these templates; only in a tap, before anything is awaited. Never throws. */
  ask(templateIds: readonly string[]): Promise<SubscribeAnswer>
  /** Opens WeChat's settings of this app's messages; only in a tap. */
  openSettings(): Promise<void>
}
