/** What every rule of the audit is about; `nodes` in the report counts the elements a page-state holds. */
export type Rule =
  | 'tap area'
  | 'small text'
  | 'contrast'
  | 'clipped text'
  | 'page width'
  | 'safe area'
  | 'name'
  | 'role'
  | 'feedback'

/** One thing that is wrong on a page: the rule, the element in words that find it again, and the measured value. */
export interface Finding {
  readonly rule: Rule
  readonly where: string
  readonly measured: string
}

/** What is asked of a page drawn in one size of letters, in px of the screen. */
export interface AuditRules {
  /** The smallest side of what a finger hits. */
  readonly leastTapPx: number
  /** The smallest letters. */
  readonly leastTextPx: number
}

export interface PageAudit {
  readonly findings: readonly Finding[]
  readonly nodes: number
  /** Nodes with a tap handler, fields and pickers among them. */
  readonly tappable: number
  readonly texts: number
}

const SHOWN_CHARACTERS = 16

/** Where an element is: what it is, its class, and how its text begins. */
export function placeOf(element: Element): string {
  const { id, className, tagName } = element
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .trim()
    .slice(0, SHOWN_CHARACTERS)
  const name = `${tagName.toLowerCase()}${className ? `.${className.trim().split(/\s+/).join('.')}` : ''}`
  const known = id === '' || id.startsWith('_') ? '' : `#${id}`
  return `${name}${known}${words ? ` “${words}”` : ''}`
}
