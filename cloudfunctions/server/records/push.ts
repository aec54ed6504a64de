import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { type Message } from '#shared/domain/message/message'
import {
  type PushKind,
  pushKindOf,
  type PushStanding,
  withRefused,
  withSent,
} from '#shared/domain/message/push'
import { pushData } from '#shared/domain/message/push-template'
import { MY_WORK_PAGE } from '#shared/domain/message/my-work-page'
import { pushMoments, pushWords, UNTITLED_PUSH } from '#shared/texts/pushes'
import { clock } from '../platform/clock'
import { documents, type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { type ActEnd, type ActOutcome, leaveAct, type OutboxAct } from '../platform/outbox-acts'
import { pushTemplateOf } from '../platform/push-templates'
import { sendSubscribeMessage } from '../platform/subscribe-message'
import { messages } from './message-collection'
import { mayPush, pushGrantsOf, savePushGrants } from './push-grants'

interface Push {
  readonly messageId: string
  readonly personId: string
  readonly kind: PushKind
}

const STANDINGS: Record<ActEnd['is'], PushStanding> = {
  done: 'sent',
  needless: 'none',
  unknown: 'failed',
  dead: 'failed',
}

/** Sends a message by WeChat, where its consent and its template are still there. Numbers of phones in a title are masked. */
async function send({ messageId, personId, kind }: Push): Promise<ActOutcome> {
  const [message, grants] = await Promise.all([
    messages.find(documents, messageId),
    pushGrantsOf(documents, personId),
  ])
  const words = message && pushWords[message.event]
  if (!message || 'paper' in message || !words || !grants || (grants.left[kind] ?? 0) <= 0)
    return { is: 'needless' }
  const template = pushTemplateOf(kind)
  if (!template) return { is: 'dead', code: 'NO_TEMPLATE' }
  return sendSubscribeMessage({
    touser: grants.openid,
    templateId: template.id,
    page: `${MY_WORK_PAGE}?id=${message.workId}`,
    data: pushData(
      template,
      { ...words, at: message.at, title: maskPhonesIn(message.title) || UNTITLED_PUSH },
      pushMoments,
    ),
  })
}

/** Keeps what became of it in the message, and the count of consents as WeChat's answer shows it. */
async function keep({ messageId, personId, kind }: Push, end: ActEnd, transaction: DocumentTransaction) {
  const [message, grants] = await Promise.all([
    messages.find(transaction, messageId),
    pushGrantsOf(transaction, personId),
  ])
  const code = end.is === 'dead' ? end.code : end.is === 'unknown' ? 'UNKNOWN' : undefined
  const told = { push: STANDINGS[end.is], ...(code === undefined ? {} : { pushCode: code }) }
  if (message) await messages.save(transaction, { ...message, ...told })
  if (!grants || (end.is !== 'done' && end.is !== 'needless')) return
  const left = end.is === 'done' ? withSent(grants.left, kind) : withRefused(grants.left, kind)
  await savePushGrants(transaction, personId, { ...grants, left, at: clock.now() })
}

/** A message that WeChat tells too: at most once, for a second one would tell what is no longer so. */
export const pushed: OutboxAct<Push> = { kind: 'push', about: ({ kind }) => kind, act: send, keep }

/** The template by which a person is told of an event besides; undefined where there is none, or no consent to it. */
export async function pushFor(
  reader: DocumentReader,
  personId: string,
  event: Message['event'],
): Promise<PushKind | undefined> {
  const kind = pushKindOf(event)
  if (kind === undefined || !pushTemplateOf(kind)) return undefined
  return (await mayPush(reader, personId, kind)) ? kind : undefined
}

export const leavePush = (transaction: DocumentTransaction, push: Push, at: number): Promise<void> =>
  leaveAct(transaction, pushed, push.messageId, push, at)
