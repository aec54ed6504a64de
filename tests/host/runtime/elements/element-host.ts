import { type Element as ViewElement } from 'glass-easel'

/** What built-in components need of the mini-program they stand in. */
export interface ElementHost {
  /** The route of the page that is shown. */
  route(): string
  fault(sentence: string): void
  /** Whether an event must not reach the logic: a disabled button's tap. */
  swallows(target: ViewElement, type: string): boolean
  /** After a tap reached the logic: what buttons with an `open-type` do. */
  tapped(target: ViewElement): void
  /** Whether what an address names can be shown; absent where the browser itself shows it. */
  readonly probe?: (url: string, kind: 'image' | 'video') => Promise<boolean>
}

/** What a template can write into a built-in component; lists and objects are none of those that the host knows. */
export type Attribute = string | number | boolean | null | undefined

/** A built-in component: what it does with a property, and how it tells the logic something. */
export interface BuiltIn extends HTMLElement {
  __wxElement?: ViewElement
  emit?: Emit
  receive?: (name: string, value: Attribute) => void
  /** Plays a video as a person would. */
  play?: () => void
}

export type Emit = (type: string, detail?: object) => void

/** Where the browser finds what the logic names: a file the person picked lies with the program that drives the browser. */
export const shownAt = (url: string): string => url.replace(/^wxfile:\/\//, '/__phone/')
