import { type Slot } from '#shared/domain/season/slots'
import { EMPTY_LINK, givenLinks, type WorkLink } from '#shared/domain/work/links'
import { type WorkContent } from '#shared/domain/work/work'
import { pastedLink } from './pasted-link'
import { type EditContent } from './use-slot'

export interface SlotLinks {
  /** As many as are written, at least one to write in. */
  readonly links: readonly WorkLink[]
  readonly given: number
  readonly room: boolean
  readonly write: (at: number, link: WorkLink) => void
  /** What was pasted becomes an address and its code. */
  readonly tidy: (at: number) => void
  readonly add: () => void
  readonly remove: (at: number) => void
  readonly clear: () => void
}

/** The addresses of a slot and what a person does to them: always to those that now are, drawn or not. */
export function useSlotLinks({ key, max }: Slot, content: WorkContent, change: EditContent): SlotLinks {
  const written = (now: Pick<WorkContent, 'links'>): readonly WorkLink[] => {
    const links = now.links[key] ?? []
    return links.length > 0 ? links : [EMPTY_LINK]
  }
  const edit = (next: (links: readonly WorkLink[]) => readonly WorkLink[]) =>
    change((now) => ({ links: { ...now.links, [key]: next(written(now)) } }))
  const put = (at: number, of: (link: WorkLink) => WorkLink) =>
    edit((links) => links.map((link, place) => (place === at ? of(link) : link)))
  const links = written(content)
  return {
    links,
    given: givenLinks(links).length,
    room: links.length < max,
    write: (at, link) => put(at, () => link),
    tidy: (at) => put(at, ({ address, code }) => pastedLink(address, code)),
    add: () => edit((all) => (all.length < max ? [...all, EMPTY_LINK] : all)),
    remove: (at) => edit((all) => all.filter((_, place) => place !== at)),
    clear: () => edit(() => []),
  }
}
