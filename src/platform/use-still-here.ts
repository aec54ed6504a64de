import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'

/** Tells after a wait whether the person is still on this page. Whoever has left is not taken elsewhere. */
export function useStillHere(): () => boolean {
  const here = useRef(true)
  useDidShow(() => {
    here.current = true
  })
  useDidHide(() => {
    here.current = false
  })
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return useCallback(() => here.current, [])
}
