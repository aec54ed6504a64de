import { useEffect } from 'react'
import { type WorkView } from '#shared/contract/works/views'
import { listMyWorks, markWorkSeen } from '#shared/contract/works/works'
import { call } from '../../../api/call'
import { queryCache } from '../../../api/query-cache'

/** The author has the newest state before their eyes: its mark in the list goes. A lost call leaves the mark, no more. */
export function useSeen({ id, changed, version }: WorkView): void {
  useEffect(() => {
    if (!changed) return
    void call(markWorkSeen, { workId: id }).then(() => queryCache.invalidate(listMyWorks))
  }, [id, changed, version])
}
