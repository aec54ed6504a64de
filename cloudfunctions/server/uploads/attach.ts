import { type Caller } from '#shared/domain/access/roles'
import { type DocumentTransaction } from '../platform/documents'
import { type Upload } from '../records/upload-repository'

/** Puts an upload that has arrived, and was looked at, where it was begun for. */
export type Attach = (
  transaction: DocumentTransaction,
  finished: Upload,
  by: { readonly caller: Caller; readonly now: number },
) => Promise<void>
