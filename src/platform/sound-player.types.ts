export interface SoundEvents {
  /** How far it is, and how long it is as the platform sees it, ms; 0 while unknown. */
  readonly onTime: (currentMs: number, durationMs: number) => void
  readonly onPlaying: (playing: boolean) => void
  readonly onFailed: () => void
}

export interface Sound {
  play(): void
  pause(): void
  seek(toMs: number): void
  /** Ends it for good; it tells nothing afterwards. */
  close(): void
}

/** Opens a sound at an address; it starts only when told to. */
export type OpenSound = (url: string, events: SoundEvents) => Sound
