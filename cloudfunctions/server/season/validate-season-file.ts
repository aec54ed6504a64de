import { type validateSeasonFile as action } from '#shared/contract/season/manage-season'
import { type Writes } from '../platform/use-case'
import { ownUpload, uploads } from '../records/upload-repository'
import { saveCandidate } from './candidate-repository'
import { readSeasonText, type SeasonText } from './season-text'
import { validateFile, type ValidatedFile } from './validated-file'
import { hashOfFile } from '../records/season-repository'
import { uploadedBytes } from './uploaded-bytes'

export const validateSeasonFile: Writes<
  typeof action,
  ValidatedFile | Extract<SeasonText, { readonly fault: string }>
> = {
  prepare: async ({ uploadId }, { caller, now }) => {
    const content = readSeasonText(await uploadedBytes(uploadId, 'seasonFile', caller, now))
    return 'fault' in content ? content : validateFile(content.raw)
  },
  write: async ({ uploadId }, { caller, now }, transaction, validated) => {
    await uploads.save(transaction, { ...(await ownUpload(transaction, uploadId, caller)), expiresAt: now })
    if ('fault' in validated) return { verdict: validated.fault }
    if (validated.verdict === 'faulty') return validated
    const hash = hashOfFile(validated.file)
    await saveCandidate(transaction, { hash, file: validated.file, validatedAt: now })
    return { verdict: 'fits', hash }
  },
}
