import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'

/** Asks, after a wait, whether the person is still on this page: whoever has left is not taken elsewhere. */
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
