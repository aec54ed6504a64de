import { MAIN_SLOT } from '#shared/domain/season/slots'

/** An element's id for its plain name. */
export type IdOf = (name: string) => string

/** Ids inside a slot: plain in the main one. `of`: what of it, where there are several. */
export const idsOf =
  (slot: string, of?: string | number): IdOf =>
  (name) =>
    [slot === MAIN_SLOT ? undefined : slot, name, of].filter((part) => part !== undefined).join('-')
