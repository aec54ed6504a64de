import { type startUpload } from '#shared/contract/works/uploads'
import { type InputOf } from '#shared/contract/action'
import { type Caller } from '#shared/domain/access/roles'
import { begunAtOf, uploadsBegun } from '../records/upload-repository'

/** Of so many tries with the same bytes the first are looked at. */
const MAX_TRIES = 50

/**
 * When the caller first began to send this very file to this place: the closing hour counts from there, not from a later try.
 * A file of other bytes, size, kind or place is another one; so is one that a submitted work has.
 */
export async function begunBefore(
  { personId }: Caller,
  { digest, subProject, slot, kind, sizeBytes }: InputOf<typeof startUpload>,
): Promise<number | undefined> {
  if (digest === undefined) return undefined
  const tries = await uploadsBegun(personId, digest, MAX_TRIES)
  const first = tries.find(
    (each) =>
      each.subProject === subProject &&
      each.slot === slot &&
      each.kind === kind &&
      each.sizeBytes === sizeBytes &&
      each.workId === undefined,
  )
  return first && begunAtOf(first)
}
