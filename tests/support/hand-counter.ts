import { type Page } from 'playwright-core'

/** What a person did with his hands: taps beside those into fields, and fields he wrote into. */
export interface HandCount {
  readonly taps: number
  readonly typedFields: number
}

declare global {
  interface Window {
    handCount?: { taps: number; readonly typed: Set<EventTarget> }
  }
}

/** Counts from now on in the document that is open; moving about the app keeps it, loading another document does not. */
export async function countHands(page: Page): Promise<() => Promise<HandCount>> {
  await page.evaluate(() => {
    const counted = (window.handCount = { taps: 0, typed: new Set<EventTarget>() })
    const isField = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'file')
    const onTap = (event: Event) => {
      if (event.isTrusted && !isField(event.target)) counted.taps++
    }
    const onInput = ({ target }: Event) => {
      if (target && isField(target)) counted.typed.add(target)
    }
    window.addEventListener('click', onTap, true)
    window.addEventListener('input', onInput, true)
  })
  return () =>
    page.evaluate(() => {
      if (!window.handCount) throw new Error('another document was loaded while hands were counted')
      return { taps: window.handCount.taps, typedFields: window.handCount.typed.size }
    })
}
