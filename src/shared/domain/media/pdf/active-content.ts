import { isDict, isRef, type PdfDict, type PdfValue, type PdfWatch } from './value'

/** What a document may do by itself, the gravest first. */
export const ACTIVE_KINDS = ['script', 'launch', 'attachment', 'form', 'player', 'action'] as const
export type ActiveKind = (typeof ACTIVE_KINDS)[number]

const kinds = (table: Readonly<Record<string, ActiveKind>>): ReadonlyMap<string, ActiveKind> =>
  new Map(Object.entries(table))

/** Wherever such a name stands, as a key or as a value. */
const NAMES = kinds({
  JavaScript: 'script',
  Launch: 'launch',
  EmbeddedFile: 'attachment',
  EmbeddedFiles: 'attachment',
  FileAttachment: 'attachment',
  XFA: 'form',
  SubmitForm: 'form',
  ImportData: 'form',
  RichMedia: 'player',
  Rendition: 'player',
})
/** What is telling only as a key, because fonts and marks may bear the name too. */
const KEYS = kinds({ JS: 'script', EF: 'attachment', AA: 'action' })
/** What is telling only as a kind of annotation or action. */
const SUBTYPES = kinds({ Movie: 'player', Sound: 'player', '3D': 'player' })

/** An empty dictionary and null do nothing. */
const isSomething = (value: PdfValue) => value !== undefined && !(isDict(value) && value.size === 0)

/** Jumping to a page when the document opens, with nothing after it, is no more than a destination. */
const doesMore = (dict: PdfDict) => dict.has('S') && (dict.get('S') !== 'GoTo' || dict.has('Next'))

/** Gathers active content (ISO 32000-1, 12.6, 7.11.4, 12.7.8, 13) from all names and dictionaries of a file. */
export class ActiveContent implements PdfWatch {
  private readonly found = new Set<ActiveKind>()
  private readonly openedBy = new Set<number>()
  private readonly actions = new Set<number>()

  name(name: string): void {
    this.add(NAMES.get(name))
  }

  entry(key: string, value: PdfValue): void {
    if (isSomething(value)) this.add(KEYS.get(key))
    if ((key === 'Subtype' || key === 'S') && typeof value === 'string') this.add(SUBTYPES.get(value))
    if (key !== 'OpenAction') return
    if (isRef(value)) this.openedBy.add(value.ref)
    else if (isDict(value) && doesMore(value)) this.add('action')
  }

  /** A whole object: it may be what a document does when it opens. */
  object(number: number, value: PdfValue): void {
    if (isRef(value) || (isDict(value) && doesMore(value))) this.actions.add(number)
  }

  /** The gravest of what was found. */
  gravest(): ActiveKind | undefined {
    if ([...this.openedBy].some((number) => this.actions.has(number))) this.add('action')
    return ACTIVE_KINDS.find((kind) => this.found.has(kind))
  }

  private add(kind: ActiveKind | undefined): void {
    if (kind) this.found.add(kind)
  }
}
