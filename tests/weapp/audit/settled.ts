import { type LetterSize } from '../../shots/letter-sizes'

/** What is drawn has that size of letters. Runs in the browser. */
export function isInSize({ fontSizeSetting, kept }: LetterSize): boolean {
  const page = document.querySelector<HTMLElement>('.host-webview:not([hidden]) .page')
  const scale = Number(page?.style.getPropertyValue('--font-scale'))
  const isLarge = kept['large-text']
  const isScaled = isLarge ? scale > 1 : scale === fontSizeSetting / 16
  return isScaled && page?.classList.contains('large-text') === isLarge
}

/** A panel stands at the screen's lower edge and nothing moves that will come to rest. Runs in the browser. */
export function isPanelUp(selector: string): boolean {
  const panel = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility())
  const screen = document.querySelector('.host-webview:not([hidden])')
  if (!panel || !screen) return false
  const below = panel.getBoundingClientRect().bottom - screen.getBoundingClientRect().bottom
  const isMoving = document
    .getAnimations()
    .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity)
  return Math.abs(below) < 1 && !isMoving
}
