import { type MediaKind } from '#shared/domain/media/kinds'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Slot } from '#shared/domain/season/slots'
import { workForm } from '#shared/texts/work-form'
import { type FormUploadsState } from '../upload/form-uploads-state'

/** A file of the draft as its card shows it. */
export interface KnownFile {
  readonly kind: MediaKind
  readonly name: string
  readonly sizeBytes?: number
  readonly path?: string
  readonly cover?: string
  readonly check?: MediaCheck
  readonly submitted?: boolean
}

/** What is known of a file; of one that another visit uploaded while the cloud was silent: that it is there. */
export function knownFile(slot: Slot, facts: FormUploadsState['facts'], uploadId: string): KnownFile {
  const known = facts[uploadId]
  const [usual] = slot.kinds
  if (known) return { ...known, name: known.fileName || workForm.media.uploadedBefore }
  if (usual === undefined) throw new Error(`the slot ${slot.key} takes no files here`)
  return { kind: usual, name: workForm.media.uploadedBefore }
}
