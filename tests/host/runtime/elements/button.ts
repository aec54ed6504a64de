import { type BuiltIn } from './element-host'

/** A pressed button wears its `hover-class`, as WeChat's does. */
export function button(element: BuiltIn): BuiltIn['receive'] {
  let hoverClass = 'button-hover'
  const press = (pressed: boolean) => {
    if (hoverClass !== 'none' && !element.hasAttribute('disabled'))
      element.classList.toggle(hoverClass, pressed)
  }
  for (const start of ['touchstart', 'mousedown']) element.addEventListener(start, () => press(true))
  for (const end of ['touchend', 'touchcancel', 'mouseup', 'mouseleave'])
    element.addEventListener(end, () => press(false))
  return (name, value) => {
    if (name === 'hover-class') hoverClass = String(value)
  }
}
