import { type WorkContent } from '#shared/domain/work/work'

/** The part of a work's content that names its files. */
export type NamedFiles = Pick<WorkContent, 'files' | 'captions'>

const NONE: readonly string[] = []

/** Upload ids of a slot, in the order they are shown in. */
export const filesIn = ({ files }: Pick<WorkContent, 'files'>, slot: string): readonly string[] =>
  files[slot] ?? NONE

const withSlot = ({ files }: NamedFiles, slot: string, ids: readonly string[]): NamedFiles['files'] => ({
  ...files,
  [slot]: ids,
})

const withoutCaption = (captions: NamedFiles['captions'], id: string): NamedFiles['captions'] =>
  Object.fromEntries(Object.entries(captions).filter(([key]) => key !== id))

function before(ids: readonly string[], id: string, later: readonly string[]): readonly string[] {
  const at = ids.findIndex((each) => later.includes(each))
  return at < 0 ? [...ids, id] : [...ids.slice(0, at), id, ...ids.slice(at)]
}

/** A file at the end of a slot, but before those of `later`; or in the place of another, whose caption it takes over. */
export function withFile(
  content: NamedFiles,
  slot: string,
  id: string,
  replaces?: string,
  later: readonly string[] = [],
): NamedFiles {
  const ids = filesIn(content, slot)
  if (replaces === undefined || !ids.includes(replaces))
    return { files: withSlot(content, slot, before(ids, id, later)), captions: content.captions }
  const caption = content.captions[replaces]
  return {
    files: withSlot(
      content,
      slot,
      ids.map((each) => (each === replaces ? id : each)),
    ),
    captions: {
      ...withoutCaption(content.captions, replaces),
      ...(caption === undefined ? {} : { [id]: caption }),
    },
  }
}

/** The slot without that file and its caption. */
export const withoutFile = (content: NamedFiles, slot: string, id: string): NamedFiles => ({
  files: withSlot(
    content,
    slot,
    filesIn(content, slot).filter((each) => each !== id),
  ),
  captions: withoutCaption(content.captions, id),
})

/** The slot without its files and their captions. */
export const withoutFiles = (content: NamedFiles, slot: string): NamedFiles =>
  filesIn(content, slot).reduce<NamedFiles>((now, id) => withoutFile(now, slot, id), content)

/** The file at `from` now stands at `to`; the others keep their order. Places outside the slot change nothing. */
export function moved(content: NamedFiles, slot: string, from: number, to: number): NamedFiles {
  const ids = filesIn(content, slot)
  const id = ids[from]
  if (id === undefined || to < 0 || to >= ids.length) return content
  const others = ids.filter((_, at) => at !== from)
  return {
    files: withSlot(content, slot, [...others.slice(0, to), id, ...others.slice(to)]),
    captions: content.captions,
  }
}

/** An empty caption is none. */
export const captioned = (content: NamedFiles, id: string, caption: string): NamedFiles => ({
  files: content.files,
  captions: caption === '' ? withoutCaption(content.captions, id) : { ...content.captions, [id]: caption },
})
