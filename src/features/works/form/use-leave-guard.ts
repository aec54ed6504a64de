import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { leaveGuard } from '../../../platform/leave-guard'

/** While `on`, leaving the page asks first. The answer is the way to leave without being asked. */
export function useLeaveGuard(on: boolean, question: string): () => void {
  const shown = useRef(true)
  const released = useRef(false)
  const guard = useCallback(() => {
    if (on && shown.current && !released.current) leaveGuard.enable(question)
    else leaveGuard.disable()
  }, [on, question])

  useEffect(guard, [guard])
  useEffect(() => () => leaveGuard.disable(), [])
  useDidShow(() => {
    shown.current = true
    guard()
  })
  useDidHide(() => {
    shown.current = false
    leaveGuard.disable()
  })

  return useCallback(() => {
    released.current = true
    leaveGuard.disable()
  }, [])
}
