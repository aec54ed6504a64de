import { useDidHide } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { createWork, listMyWorks, readWork, saveWork } from '#shared/contract/works/works'
import { call } from '../../../api/call'
import { queryCache } from '../../../api/query-cache'
import { newRequestId } from '../../../api/request-id'
import { serverNow } from '../../../api/server-clock'
import { useObserved } from '../use-observed'
import { type DraftStart } from './draft-copy'
import { DraftKeeper, type DraftPorts, type DraftState } from './draft-keeper'
import { type DraftStorage } from './draft-storage'

export interface DraftSource {
  readonly subProject: string
  readonly start: DraftStart
  readonly savesToCloud: boolean
  readonly createRequestId?: string
}

const portsFor = ({ subProject, savesToCloud }: DraftSource, storage: DraftStorage): DraftPorts => ({
  create: (requestId) => call(createWork, { subProject }, { requestId }),
  save: async (input) => {
    const reply = await call(saveWork, input)
    if (reply.ok) queryCache.invalidate(listMyWorks, readWork)
    return reply
  },
  store: (copy) => void storage.write(subProject, savesToCloud ? { ...copy, subProject } : copy),
  now: serverNow,
  newRequestId,
})

/** The work being written on this page; it is written down when the page is hidden or left. */
export function useDraft(
  source: DraftSource,
  storage: DraftStorage,
): { readonly keeper: DraftKeeper; readonly draft: DraftState } {
  const [keeper] = useState(() => {
    const { start, savesToCloud, createRequestId } = source
    return new DraftKeeper(start, portsFor(source, storage), {
      savesToCloud,
      ...(createRequestId === undefined ? {} : { createRequestId }),
    })
  })
  const draft = useObserved(keeper)
  useDidHide(() => void keeper.flush())
  useEffect(() => () => void keeper.flush().then(() => keeper.close()), [keeper])
  return useMemo(() => ({ keeper, draft }), [keeper, draft])
}
