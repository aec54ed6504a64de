import { useCallback, useEffect } from 'react'
import {
  PRIVACY_AGREEMENT_VERSION,
  readSession,
  register,
  type SessionView,
} from '#shared/contract/session/session'
import { isTransient } from '../../api/transient'
import { queryCache } from '../../api/query-cache'
import { type Query, useQuery } from '../../api/use-query'
import { useWrite, type Write } from '../../api/use-write'
import { isSinglePage } from '../../platform/single-page'
import { showTabDot } from '../../platform/tab-dot'
import { keepPerson, keptPersonId } from './kept-person'

const NOTHING = {}

/** Who the cloud takes this person for; not asked where WeChat names nobody. */
export function useSession(): Query<SessionView> {
  const session = useQuery(readSession, NOTHING, { enabled: !isSinglePage() })
  const { data } = session
  useEffect(() => {
    if (!data) return
    keepPerson(data)
    showTabDot('me', data.unreadMessages > 0)
  }, [data])
  return session
}

/** Whose drafts lie on this phone: as the cloud says or, while it cannot be reached, as it last said. */
export function draftsPersonId(session: Query<SessionView>): string | undefined {
  if (session.data) return session.data.personId
  return session.state === 'error' && isTransient(session.error) ? keptPersonId() : undefined
}

export interface Agreeing extends Pick<Write<unknown, unknown>, 'busy' | 'error'> {
  /** True when the person is registered now. */
  readonly agree: () => Promise<boolean>
}

/** Agreeing to the privacy agreement: from then on the person may submit works. */
export function useAgreement(): Agreeing {
  const { run, busy, error } = useWrite(register)
  const agree = useCallback(async () => {
    const reply = await run({ agreementVersion: PRIVACY_AGREEMENT_VERSION })
    if (!reply?.ok) return false
    queryCache.put(readSession, NOTHING, reply.value)
    return true
  }, [run])
  return { busy, ...(error ? { error } : {}), agree }
}
