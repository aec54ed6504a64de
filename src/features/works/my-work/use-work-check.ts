import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type WorkView } from '#shared/contract/works/views'
import { checkWork } from '#shared/contract/works/works'
import { call } from '../../../api/call'
import { watchCheck } from './check-watch'

/** While the page shows a work in `checking`, has it checked. True when it was asked often enough without an end. */
export function useWorkCheck({ id, status, version }: WorkView, reload: () => Promise<void>): boolean {
  const [shown, setShown] = useState(true)
  const [givenUp, setGivenUp] = useState(false)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))

  useEffect(() => {
    if (status !== 'checking' || !shown) return undefined
    setGivenUp(false)
    return watchCheck({
      ask: async () => {
        const reply = await call(checkWork, { workId: id })
        return reply.ok ? reply.value.status === 'checking' : null
      },
      onSettled: () => void reload(),
      onGivenUp: () => setGivenUp(true),
    })
  }, [id, status, version, shown, reload])

  return givenUp
}
