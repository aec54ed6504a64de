const BLOCKS = new Set(['wx-view', 'wx-button', 'wx-scroll-view', 'wx-picker', 'wx-page'])

const isHidden = (element: Element): boolean =>
  element instanceof HTMLElement && (element.hidden || element.style.display === 'none')

function collect(node: Node, lines: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    lines[lines.length - 1] += node.textContent ?? ''
    return
  }
  if (!(node instanceof Element) || isHidden(node)) return
  const isBlock = BLOCKS.has(node.localName)
  if (isBlock) lines.push('')
  const field = node.querySelector(':scope > input, :scope > textarea')
  if (field) lines[lines.length - 1] += (field as HTMLInputElement).value
  else for (const child of node.childNodes) collect(child, lines)
  if (isBlock) lines.push('')
}

/** The words of an element that a person sees, one line for each block, without empty lines. */
export function visibleText(element: Element): string {
  const lines = ['']
  collect(element, lines)
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}
