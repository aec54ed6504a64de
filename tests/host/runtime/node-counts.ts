export interface NodeCounts {
  readonly nodes: number
  readonly depth: number
  readonly mostChildren: number
}

/** Native nodes of a page's tree as WeChat counts them: a component without a host of its own does not count. */
export function countNodes(page: Element): NodeCounts {
  const counts = { nodes: 0, depth: 0, mostChildren: 0 }
  const visit = (element: Element, depth: number) => {
    const children = [...element.children].filter(({ localName }) => localName.startsWith('wx-'))
    counts.nodes++
    counts.depth = Math.max(counts.depth, depth)
    counts.mostChildren = Math.max(counts.mostChildren, children.length)
    for (const child of children) visit(child, depth + 1)
  }
  visit(page, 1)
  return counts
}
