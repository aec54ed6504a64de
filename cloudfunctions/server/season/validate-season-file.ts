import { type validateSeasonFile as action } from '#shared/contract/season/manage-season'
import { type Writes } from '../platform/use-case'
import { ownUpload, uploads } from '../records/upload-repository'
import { saveCandidate } from './candidate-repository'
import { validateFile, type ValidatedFile } from './validated-file'
import { hashOfFile } from '../records/season-repository'
import { uploadedBytes } from './uploaded-bytes'

/** The content of a file that is JSON in UTF-8, with or without its mark; undefined for anything else. */
function parsed(bytes: Uint8Array): { readonly raw: unknown } | undefined {
  try {
    return { raw: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return undefined
  }
}

export const validateSeasonFile: Writes<typeof action, ValidatedFile | undefined> = {
  prepare: async ({ uploadId }, { caller, now }) => {
    const content = parsed(await uploadedBytes(uploadId, 'seasonFile', caller, now))
    return content && validateFile(content.raw)
  },
  write: async ({ uploadId }, { caller, now }, transaction, validated) => {
    await uploads.save(transaction, { ...(await ownUpload(transaction, uploadId, caller)), expiresAt: now })
    if (!validated) return { verdict: 'notJson' }
    if (validated.verdict === 'faulty') return validated
    const hash = hashOfFile(validated.file)
    await saveCandidate(transaction, { hash, file: validated.file, validatedAt: now })
    return { verdict: 'fits', hash }
  },
}
