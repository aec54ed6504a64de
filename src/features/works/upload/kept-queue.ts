import { DAY_MS } from '#shared/domain/days'
import { isMediaKind } from '#shared/domain/media/kinds'
import { type KeptFiles } from '../../../platform/kept-files.types'
import { type KeyValueStorage } from '../../../platform/key-value-storage.types'
import { type PickedFile } from '../../../platform/picked-file'
import { type SentFile } from './upload-state'

/** Larger files are chosen again, bytes: a mini-program's own folder holds 200 MB, and others need room too. */
export const KEPT_MAX_BYTES = 100 * 1024 * 1024
/** A draft that nobody opened for so long has its files chosen again, ms (7 days). */
const KEPT_FOR_MS = 7 * DAY_MS

/** A file that was on its way when its form was last seen. */
export interface KeptTransfer {
  /** Unlike any other of this person on this phone. */
  readonly id: string
  /** The draft it is for, by the intention that opened it. */
  readonly draft: string
  readonly slot: string
  readonly replaces?: string
  readonly file: Omit<PickedFile, 'path' | 'blob' | 'still'>
  /** The phone has a copy of its bytes. */
  readonly copied: boolean
  /** And of the picture that stands for a film. */
  readonly still?: true
  /** Its bytes are in the cloud, which has not said so yet. */
  readonly sent?: SentFile
  /** It has arrived; its copy stays while the form that opened it is there. */
  readonly done?: true
  /** epoch ms */
  readonly at: number
}

/** What a draft's files on their way leave behind, for when the app is ended. */
export interface KeptQueue {
  read(): readonly KeptTransfer[]
  /** The file as it was kept; nothing where its bytes are gone. */
  open(kept: KeptTransfer): Promise<PickedFile | undefined>
  /** Writes it down at once; its bytes are copied meanwhile. Answers whether it could go on in another visit. */
  keep(transfer: Pick<KeptTransfer, 'id' | 'slot' | 'replaces'>, file: PickedFile): Promise<boolean>
  /** Only the cloud's word is missing. */
  sent(id: string, sent: SentFile): void
  drop(id: string): void
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isKept(stored: unknown): stored is KeptTransfer {
  if (!isRecord(stored) || !isRecord(stored.file)) return false
  const { id, draft, slot, at, file } = stored
  return (
    [id, draft, slot, file.name].every((each) => typeof each === 'string') &&
    typeof at === 'number' &&
    typeof file.sizeBytes === 'number' &&
    typeof file.kind === 'string' &&
    isMediaKind(file.kind)
  )
}

/** Whose files on which phone. */
export interface KeptPlace {
  readonly personId: string
  readonly storage: KeyValueStorage
  readonly files: KeptFiles
}

/** The name of the copy of a film's picture. */
const stillOf = (id: string) => `${id}-still`

const listOf = (personId: string) => `uploads.${personId}`

function readAll({ personId, storage }: KeptPlace): readonly KeptTransfer[] {
  const stored = storage.read(listOf(personId))
  return Array.isArray(stored) ? stored.filter(isKept) : []
}

/** False where the phone has no room for the list. */
function change(place: KeptPlace, edit: (all: readonly KeptTransfer[]) => readonly KeptTransfer[]): boolean {
  const { personId, storage } = place
  const all = edit(readAll(place))
  if (all.length > 0) return storage.write(listOf(personId), all)
  storage.remove(listOf(personId))
  return true
}

function dropCopies(files: KeptFiles, { id, still }: Pick<KeptTransfer, 'id' | 'still'>): void {
  void files.drop(id)
  if (still) void files.drop(stillOf(id))
}

/** Copies a film's picture; without one, or without room for it, the film goes on all the same. */
async function keepStill(files: KeptFiles, id: string, { still, ...film }: PickedFile): Promise<boolean> {
  return still !== undefined && files.keep(stillOf(id), { ...film, path: still })
}

/** Forgets files by what they are; their copies go too. */
function forget(place: KeptPlace, gone: (kept: KeptTransfer) => boolean | undefined): void {
  const going = readAll(place).filter(gone)
  if (going.length === 0) return
  change(place, (all) => all.filter((each) => !gone(each)))
  going.forEach((kept) => dropCopies(place.files, kept))
}

/** The draft is submitted or thrown away. */
export const forgetKept = (place: KeptPlace, draft: string): void =>
  forget(place, (kept) => kept.draft === draft)

/** The files of one draft of a person that were on their way, on this phone. `now` is in epoch ms. */
export function keptQueue(place: KeptPlace, draft: string, now: () => number): KeptQueue {
  forget(place, (kept) => (kept.done && kept.draft === draft) || kept.at < now() - KEPT_FOR_MS)
  const opened = new Map<string, PickedFile>()
  const patch = (id: string, changed: Partial<KeptTransfer>) =>
    change(place, (all) => all.map((each) => (each.id === id ? { ...each, ...changed } : each)))
  return {
    read: () => readAll(place).filter((kept) => kept.draft === draft && !kept.done),

    async open({ id, file, copied, still }) {
      const bytes = copied ? await place.files.open(id) : undefined
      if (!bytes) return undefined
      const picture = still && (await place.files.open(stillOf(id)))
      const reopened = { ...file, ...bytes, ...(picture ? { still: picture.path } : {}) }
      opened.set(id, reopened)
      return reopened
    },

    async keep(transfer, picked) {
      if (opened.get(transfer.id) === picked) return true
      const { path: _path, blob: _blob, still: _still, ...file } = picked
      const kept: KeptTransfer = { ...transfer, draft, file, copied: false, at: now() }
      change(place, (all) => [...all.filter(({ id }) => id !== transfer.id), kept])
      if (picked.sizeBytes > KEPT_MAX_BYTES) return false
      const copied = await place.files.keep(transfer.id, picked)
      const copies = (await keepStill(place.files, transfer.id, picked)) ? { still: true as const } : {}
      if (readAll(place).some(({ id }) => id === transfer.id))
        return patch(transfer.id, { copied, ...copies }) && copied
      dropCopies(place.files, { id: transfer.id, ...copies })
      return false
    },

    sent: (id, sent) => patch(id, { sent }),

    drop(id) {
      if (opened.has(id)) patch(id, { done: true })
      else forget(place, (kept) => kept.id === id && kept.draft === draft)
    },
  }
}
