import { type Span, spanOf } from '#shared/domain/search/normalise'
import { wantedBy } from '#shared/domain/search/query'

/** Something a phone holds and searches by itself: a sub-project, a unit, a clause. */
export interface Thing {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** A thing that was found, and where; at least one of the places is there. */
export interface FoundThing<Found extends Thing = Thing> {
  readonly thing: Found
  readonly inTitle?: Span
  readonly inText?: Span
}

/** The things that say what is searched for: first by their titles, then by their texts, each in the order given. None for a search of nothing. */
export function searchThings<Found extends Thing>(
  things: readonly Found[],
  query: string,
): ReadonlyArray<FoundThing<Found>> {
  const wanted = wantedBy(query)
  const found = things.flatMap((thing): FoundThing<Found>[] => {
    const inTitle = spanOf(thing.title, wanted)
    const inText = spanOf(thing.text, wanted)
    return inTitle || inText ? [{ thing, ...(inTitle && { inTitle }), ...(inText && { inText }) }] : []
  })
  return [...found.filter(({ inTitle }) => inTitle), ...found.filter(({ inTitle }) => !inTitle)]
}
