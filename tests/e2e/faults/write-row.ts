import { type Page } from 'playwright-core'
import { type Journey } from './journey'

/** A person before a button that writes. */
export interface Ready {
  readonly as: string
  readonly route: string
  readonly params?: Readonly<Record<string, string>>
  /** How often the cloud has done it. */
  readonly done: () => Promise<number>
  /** Stands for MARK in the row's selectors. */
  readonly mark?: string
}

export interface WriteRow {
  readonly action: string
  readonly what: string
  readonly ready: (journey: Journey) => Promise<Ready>
  /** From the opened page to the button. */
  readonly steps?: (page: Page) => Promise<void>
  readonly button: string
  /** The button asks first. */
  readonly asks?: boolean
  /** Where it is said that it was not done. */
  readonly says: string
  /** What shows that it is done. */
  readonly shows: string
}
