import { type Message } from '#shared/domain/message/message'
import { type PushStanding } from '#shared/domain/message/push'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'

export type ToldMessage = Message & { readonly id: string; readonly personId: string }

export type StoredMessage = ToldMessage & {
  readonly number: number
  /** What became of it outside the app; absent in messages older than that way. */
  readonly push?: PushStanding
  /** Why it failed: WeChat's code, or that nobody knows. */
  readonly pushCode?: string
}

/** Listed in the order of their numbers: “this one and all older ones” means the same to reader and list. */
export const messages = collection('messages', ({ number, id }: StoredMessage) => ({
  rank: rankOf(number, id),
}))
