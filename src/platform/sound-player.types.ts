export interface SoundEvents {
  /** The position and the platform's length of the sound, ms; 0 while unknown. */
  readonly onTime: (currentMs: number, durationMs: number) => void
  readonly onPlaying: (playing: boolean) => void
  readonly onFailed: () => void
}

export interface Sound {
  play(): void
  pause(): void
  seek(toMs: number): void
  /** Ends the sound for good; no event follows. */
  close(): void
}

/** Opens a sound at a URL; it starts only on `play`. */
export type OpenSound = (url: string, events: SoundEvents) => Sound
