import * as glassEasel from 'glass-easel'
import { button } from './button'
import { type BuiltIn, type ElementHost, type Emit } from './element-host'
import { image } from './image'
import { input, textarea } from './text-fields'
import { picker } from './picker'
import { scrollView } from './scroll-view'
import { video } from './video'

type Behaviour = (element: BuiltIn, emit: Emit, host: ElementHost) => BuiltIn['receive']

const plain: Behaviour = () => undefined

/** The built-in components that the product's pages use; a page that uses another needs it written here first. */
const BUILT_IN: Readonly<Record<string, Behaviour>> = {
  view: plain,
  text: plain,
  image,
  button,
  canvas: plain,
  input,
  textarea,
  picker,
  'scroll-view': scrollView,
  video,
}

/** The DOM element of a node of the view: `wx-` and the component's name. Components of the package keep theirs. */
export function createElement(tag: string, host: ElementHost): HTMLElement {
  const behaviour = BUILT_IN[tag]
  if (!behaviour) {
    if (tag !== 'wx-page' && tag !== 'comp') host.fault(`the host has no built-in component <${tag}>`)
    return document.createElement(tag)
  }
  const element = document.createElement(`wx-${tag}`) as BuiltIn
  const emit: Emit = (type, detail = {}) => {
    if (element.__wxElement)
      glassEasel.Event.dispatchEvent(
        element.__wxElement,
        new glassEasel.Event(type, detail, { composed: false }),
      )
  }
  element.emit = emit
  const receive = behaviour(element, emit, host)
  if (receive) element.receive = receive
  return element
}
