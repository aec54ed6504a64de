import { type CallError } from '#shared/contract/action'
import { type Loss } from '../upload/form-uploads-state'

const LOSSES: Partial<Record<CallError['code'], Loss>> = {
  UPLOAD_EXPIRED: 'expired',
  UPLOAD_INCOMPLETE: 'expired',
  UPLOAD_UNKNOWN: 'unknown',
  UPLOAD_MISPLACED: 'unknown',
  UPLOAD_REPEATED: 'unknown',
  SLOT_UNKNOWN: 'unknown',
}

/** The file that a refused submission has to be without, and why; undefined where it is about none. */
export function lossOf({
  code,
  details,
}: CallError): { readonly uploadId: string; readonly loss: Loss } | undefined {
  const loss = LOSSES[code]
  const { uploadId } = details
  return loss !== undefined && typeof uploadId === 'string' ? { uploadId, loss } : undefined
}
