import { demand } from '../media-fault'
import { isDict, isList, isRef, type PdfValue } from './value'

/** An object as far as the tree of pages needs it. */
interface Node {
  readonly isPage: boolean
  /** The objects below; or the one that lists them. */
  readonly below: readonly number[]
}

/** Gathers the tree of pages (ISO 32000-1, 7.7.3) from all objects of a file. */
export class PageTree {
  private readonly nodes = new Map<number, Node>()

  object(number: number, value: PdfValue): void {
    if (isList(value)) {
      if (value.length > 0 && value.every(isRef))
        this.nodes.set(number, { isPage: false, below: refs(value) })
      return
    }
    if (!isDict(value)) return
    const isPage = value.get('Type') === 'Page'
    const below = value.get('Kids') ?? value.get('Pages')
    if (isPage || below !== undefined)
      this.nodes.set(number, { isPage, below: isPage ? [] : refs(isList(below) ? below : [below]) })
  }

  /** How many pages stand below the root, whatever the counts in the file claim; a tree that turns back on itself is `CORRUPT`. */
  count(root: PdfValue): number {
    demand(isRef(root), 'root')
    const seen = new Set<number>()
    const waiting = [root.ref]
    let pages = 0
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      demand(!seen.has(number), 'page tree')
      seen.add(number)
      const node = this.nodes.get(number)
      if (node?.isPage) pages++
      else for (const below of node?.below ?? []) waiting.push(below)
    }
    return pages
  }
}

const refs = (values: readonly PdfValue[]): number[] => values.filter(isRef).map(({ ref }) => ref)
