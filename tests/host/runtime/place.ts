import { visibleText } from './visible-text'

/** A place on the page: a selector, or the words of the smallest element that says them. */
export type Place = { readonly selector: string } | { readonly words: string }

/** Every element that fits, in the page's order. */
export function placesIn(page: Element, place: Place): Element[] {
  if ('selector' in place) return [...page.querySelectorAll(place.selector)]
  const saying = [...page.querySelectorAll('*')].filter((element) =>
    visibleText(element).includes(place.words),
  )
  return saying.filter((element) => !saying.some((other) => other !== element && element.contains(other)))
}
