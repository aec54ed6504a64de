import { type judgeSeasonFile as action } from '#shared/contract/season/manage-season'
import { type Writes } from '../platform/use-case'
import { ownUpload, saveUpload } from '../records/upload-repository'
import { saveCandidate } from './candidate-repository'
import { judgeFile, type JudgedFile } from './judged-file'
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

export const judgeSeasonFile: Writes<typeof action, JudgedFile | undefined> = {
  prepare: async ({ uploadId }, { caller, now }) => {
    const content = parsed(await uploadedBytes(uploadId, 'seasonFile', caller, now))
    return content && judgeFile(content.raw)
  },
  write: async ({ uploadId }, { caller, now }, transaction, judged) => {
    await saveUpload(transaction, { ...(await ownUpload(transaction, uploadId, caller)), expiresAt: now })
    if (!judged) return { verdict: 'notJson' }
    if (judged.verdict === 'faulty') return judged
    const hash = hashOfFile(judged.file)
    await saveCandidate(transaction, { hash, file: judged.file, judgedAt: now })
    return { verdict: 'fits', hash }
  },
}
