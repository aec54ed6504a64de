import { useDidHide, useUnload } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { openSound } from '../../platform/sound-player'
import { type Sound } from '../../platform/sound-player.types'

const STEP_MS = 10_000

export interface PlayedSound {
  readonly playing: boolean
  readonly failed: boolean
  readonly currentMs: number
  readonly durationMs: number
  readonly toggle: () => void
  /** Ten seconds on, or back. */
  readonly step: (direction: 1 | -1) => void
  /** Takes a failure back, for a new address. */
  readonly again: () => void
}

/** A sound of the page: opened at the first tap, silent once the page is left. `knownMs` is its length where a check found it. */
export function useSound(url: string, knownMs = 0): PlayedSound {
  const sound = useRef<Sound>()
  const [playing, setPlaying] = useState(false)
  const [failed, setFailed] = useState(false)
  const [time, setTime] = useState({ currentMs: 0, durationMs: knownMs })

  const close = () => {
    sound.current?.close()
    sound.current = undefined
    setPlaying(false)
  }
  useEffect(() => () => sound.current?.close(), [])
  useUnload(() => sound.current?.close())
  useDidHide(() => sound.current?.pause())

  const opened = () =>
    (sound.current ??= openSound(url, {
      onTime: (currentMs, durationMs) => setTime({ currentMs, durationMs: durationMs || knownMs }),
      onPlaying: setPlaying,
      onFailed: () => {
        close()
        setFailed(true)
      },
    }))
  const { currentMs, durationMs } = time
  return {
    playing,
    failed,
    currentMs,
    durationMs,
    toggle: () => (playing ? opened().pause() : opened().play()),
    step: (direction) => opened().seek(Math.min(Math.max(0, currentMs + direction * STEP_MS), durationMs)),
    again: () => setFailed(false),
  }
}
