import type * as fc from 'fast-check'
import { type Model } from './model'
import { type World } from './world'

/** One step of a history. */
export type Command = fc.AsyncCommand<Model, World, false>

/** The n-th of these, whatever their number; undefined when there are none. */
export const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
  items[which % items.length]
