import { type BuiltIn, type Emit } from './element-host'

/** WeChat draws the wheel outside the page; a test turns it by dispatching `pick` with the chosen value. */
export function picker(element: BuiltIn, emit: Emit): BuiltIn['receive'] {
  element.addEventListener('pick', (event) => {
    if (element.hasAttribute('disabled')) throw new Error('the picker is disabled')
    emit('change', { value: (event as CustomEvent<unknown>).detail })
  })
  return undefined
}
