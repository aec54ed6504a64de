import { placeOf, type Finding } from './findings'
import { type Scene } from './scene'

/** Built-in components that a screen reader announces by their kind. */
const KNOWN_BY_TAG = 'wx-button, wx-input, wx-textarea, wx-picker'
const FIELDS = 'wx-input, wx-textarea'

/** Every tappable node has a name (fields an `aria-label`, others that or their own text) and is announced as what it is. */
export function spokenNames({ tappable }: Scene): Finding[] {
  return [...tappable].flatMap((node) => {
    const label = node.getAttribute('aria-label')?.trim() ?? ''
    const said = node.matches(FIELDS) ? label : label || (node.textContent ?? '').trim()
    const findings: Finding[] = []
    if (said === '') findings.push({ rule: 'name', where: placeOf(node), measured: 'no aria-label, no text' })
    if (!node.matches(KNOWN_BY_TAG) && !node.getAttribute('aria-role'))
      findings.push({ rule: 'role', where: placeOf(node), measured: 'no aria-role' })
    return findings
  })
}
