import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { listenTextSize, observeTextSize, readTextSize, type TextSize } from '../../platform/text-size'

/** How large the reader wants it; the page is drawn again when they choose another size, here or in WeChat. */
export function useTextSize(): TextSize {
  const [size, setSize] = useState(readTextSize)
  useEffect(() => {
    setSize(readTextSize())
    return listenTextSize(setSize)
  }, [])
  useDidShow(() => void observeTextSize())
  return size
}
