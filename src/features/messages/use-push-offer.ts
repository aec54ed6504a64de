import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { grantPushes, readPushOffer } from '#shared/contract/messages/pushes'
import { type PushKind } from '#shared/domain/message/push'
import { useQuery } from '../../api/use-query'
import { useWrite } from '../../api/use-write'
import { subscribe } from '../../platform/subscribe'

/** What the line says. `none`: there is nothing to offer. */
export type OfferStanding = 'none' | 'open' | 'granted' | 'refused' | 'off' | 'failed'

export interface PushOfferLine {
  readonly standing: OfferStanding
  readonly busy: boolean
  /** Why a consent was not noted: the next tap notes it, without asking again. */
  readonly error?: CallError
  /** Only in a tap. */
  readonly ask: () => void
  readonly openSettings: () => void
}

/** Offers WeChat's own message of a result: asked for in a tap, and noted in the cloud. */
export function usePushOffer(): PushOfferLine {
  const offer = useQuery(readPushOffer, {}, { enabled: subscribe.available })
  const granting = useWrite(grantPushes)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<OfferStanding>()
  const [unnoted, setUnnoted] = useState<readonly PushKind[]>([])
  const { templates = [], left = {} } = offer.data ?? {}

  const note = async (kinds: readonly PushKind[]) => {
    setUnnoted(kinds)
    const reply = await granting.run({ kinds })
    if (!reply?.ok) return
    setUnnoted([])
    setSaid('granted')
  }
  const askPerson = async () => {
    setAsking(true)
    const answer = await subscribe.ask(templates.map(({ templateId }) => templateId))
    setAsking(false)
    if (answer.is === 'unavailable') return setSaid('none')
    if (answer.is !== 'answered') return setSaid(answer.is)
    const kinds = templates.filter(({ templateId }) => answer.accepted.includes(templateId))
    if (kinds.length === 0) return setSaid('refused')
    await note(kinds.map(({ kind }) => kind))
  }
  const known = templates.length === 0 ? 'none' : (left.result ?? 0) > 0 ? 'granted' : 'open'
  return {
    standing: said ?? known,
    busy: asking || granting.busy,
    ...(granting.error ? { error: granting.error } : {}),
    ask: () => void (unnoted.length > 0 ? note(unnoted) : askPerson()),
    openSettings: () => void subscribe.openSettings().then(() => setSaid(undefined)),
  }
}
