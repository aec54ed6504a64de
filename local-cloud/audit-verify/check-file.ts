import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { auditFileHeaderSchema, auditFileLineSchema } from '../../src/shared/contract/audit/audit-file.schema'
import { type AuditFileLine } from '../../src/shared/contract/audit/audit-file'
import { type AuditStream } from '../../src/shared/domain/audit/audit-row'
import { type AuditHead } from '../../src/shared/domain/audit/chain'
import { ChainCheck, type ChainFault } from '../../src/shared/domain/audit/chain-check'
import { sha256 } from '../../cloudfunctions/server/platform/identifiers'

/** Where an export is broken first. `line` counts from 1; `malformed`: the line is none of an export. */
export interface BrokenLine {
  readonly line: number
  readonly fault: ChainFault | 'malformed'
  readonly stream?: AuditStream
  readonly seq?: number
}

export type FileCheck =
  | { readonly outcome: 'whole'; readonly rows: number; readonly heads: readonly AuditHead[] }
  | { readonly outcome: 'broken'; readonly at: BrokenLine }
  | { readonly outcome: 'unreadable' }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const placeOf = (line: AuditFileLine) => {
  if ('digest' in line) return {}
  const { stream, seq } = 'row' in line ? line.row : line.head
  return { stream, seq }
}

function faultOf(line: AuditFileLine, check: ChainCheck): ChainFault | undefined {
  if ('row' in line) return check.row(line.row)
  return 'head' in line ? check.head(line.head) : check.digest(line.digest)
}

/** Reads an export line by line and answers its first fault. Throws what reading the file throws. */
export async function checkFile(path: string): Promise<FileCheck> {
  const check = new ChainCheck(sha256)
  const heads: AuditHead[] = []
  let awaited: readonly AuditStream[] | undefined
  let rows = 0
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line++
    if (awaited === undefined) {
      const header = auditFileHeaderSchema.safeParse(parsed(text))
      if (!header.success) return { outcome: 'unreadable' }
      awaited = header.data.streams
      continue
    }
    const read = auditFileLineSchema.safeParse(parsed(text))
    if (!read.success) return { outcome: 'broken', at: { line, fault: 'malformed' } }
    const fault = faultOf(read.data, check)
    if (fault !== undefined) return { outcome: 'broken', at: { line, fault, ...placeOf(read.data) } }
    if ('row' in read.data) rows++
    if ('head' in read.data) heads.push(read.data.head)
  }
  const ended = new Set(heads.map(({ stream }) => stream))
  const missing = awaited?.find((stream) => !ended.has(stream))
  if (awaited === undefined) return { outcome: 'unreadable' }
  if (missing !== undefined)
    return { outcome: 'broken', at: { line: line + 1, fault: 'end', stream: missing } }
  return { outcome: 'whole', rows, heads }
}
