import { type BuiltIn, type Emit } from './element-host'

const USUAL_THRESHOLD_PX = 50

export function scrollView(element: BuiltIn, emit: Emit): BuiltIn['receive'] {
  let threshold = USUAL_THRESHOLD_PX
  let atEnd = false
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element
    emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
    const left = element.hasAttribute('scroll-y')
      ? scrollHeight - clientHeight - scrollTop
      : scrollWidth - clientWidth - scrollLeft
    const reached = left <= threshold
    if (reached && !atEnd) emit('scrolltolower', { direction: 'bottom' })
    atEnd = reached
  })
  return (name, value) => {
    if (name === 'lower-threshold') threshold = Number(value)
    else if (name === 'scroll-top' && typeof value === 'number') element.scrollTop = value
    else if (name === 'scroll-left' && typeof value === 'number') element.scrollLeft = value
  }
}
