export type GiveResult = 'given' | 'cancelled' | 'failed'

/** How the platform hands a made text file to the person: as a download, or into a conversation of WeChat. */
export interface FileGiver {
  readonly kind: 'download' | 'send'
  /** To be called from a tap. Never throws. */
  give(name: string, text: string): Promise<GiveResult>
}
