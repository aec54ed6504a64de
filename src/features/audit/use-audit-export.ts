import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { exportAuditRows } from '#shared/contract/audit/audit'
import { shanghaiDay } from '#shared/domain/days'
import { audit } from '#shared/texts/audit'
import { call } from '../../api/call'
import { serverNow } from '../../api/server-clock'
import { toastSuccess } from '../../platform/feedback'
import { fileGiver } from '../../platform/file-giver'
import { type GiveResult } from '../../platform/file-giver.types'
import { useStillHere } from '../../platform/use-still-here'
import { type AuditFile, auditFileOf } from './audit-file'

const words = audit.exporting

export interface AuditExport {
  /** Rows gathered so far, while it gathers. */
  readonly gathering: number | undefined
  readonly file: Extract<AuditFile, { ok: true }> | undefined
  readonly error: CallError | undefined
  /** The file is made and was not handed out. */
  readonly notGiven: boolean
  readonly make: () => Promise<void>
  readonly give: () => Promise<void>
}

/** Makes the file of all linked rows, then hands it out with a tap of its own: WeChat sends a file only from a tap. */
export function useAuditExport(): AuditExport {
  const [gathering, setGathering] = useState<number>()
  const [made, setMade] = useState<AuditFile>()
  const [result, setResult] = useState<GiveResult>()
  const stillHere = useStillHere()
  const file = made?.ok ? made : undefined

  const make = async () => {
    if (gathering !== undefined) return
    setGathering(0)
    setMade(undefined)
    setResult(undefined)
    const next = await auditFileOf((input) => call(exportAuditRows, input), serverNow(), setGathering)
    if (!stillHere()) return
    setMade(next)
    setGathering(undefined)
  }
  const give = async () => {
    if (!file) return
    const given = await fileGiver.give(words.name(shanghaiDay(serverNow())), file.text)
    if (!stillHere()) return
    setResult(given)
    if (given === 'given') toastSuccess(words.handedOut)
  }
  const error = made && !made.ok ? made.error : undefined
  return { gathering, file, error, notGiven: result === 'failed', make, give }
}
