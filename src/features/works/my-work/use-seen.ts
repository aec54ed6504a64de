import { useEffect } from 'react'
import { type WorkView } from '#shared/contract/works/views'
import { markWorkSeen } from '#shared/contract/works/works'
import { call } from '../../../api/call'

/** The author has the newest state before their eyes: its mark in the list goes. A lost call leaves the mark, no more. */
export function useSeen({ id, changed, version }: WorkView): void {
  useEffect(() => {
    if (changed) void call(markWorkSeen, { workId: id })
  }, [id, changed, version])
}
