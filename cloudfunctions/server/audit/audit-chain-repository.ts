import { AUDIT_STREAMS, type AuditStream } from '#shared/domain/audit/audit-row'
import { type AuditHead, digestOfHeads, emptyHead } from '#shared/domain/audit/chain'
import { type AuditDigest } from '#shared/domain/audit/chain-check'
import { shanghaiDay } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'
import {
  documents,
  type DocumentReader,
  type DocumentTransaction,
  inTransaction,
} from '../platform/documents'
import { sha256 } from '../platform/identifiers'

const heads = collection('auditHeads', (_head: AuditHead) => ({}))

export const headOfStream = async (reader: DocumentReader, stream: AuditStream): Promise<AuditHead> =>
  (await heads.find(reader, stream)) ?? emptyHead(stream)

export const saveHead = (transaction: DocumentTransaction, head: AuditHead): Promise<void> =>
  heads.save(transaction, head, head.stream)

/** The last linked row of every stream, in one request. */
export async function headsOfStreams(): Promise<readonly AuditHead[]> {
  const found = await heads.byIds(AUDIT_STREAMS)
  return AUDIT_STREAMS.map((stream) => found.get(stream) ?? emptyHead(stream))
}

const digests = collection('auditDigests', ({ at }: AuditDigest, day: string) => ({ rank: rankOf(at, day) }))

export const hasDigest = async (now: number): Promise<boolean> =>
  (await digests.find(documents, shanghaiDay(now))) !== null

export async function latestDigest(): Promise<AuditDigest | undefined> {
  return (await digests.page({ rank: 'rank', order: 'desc', limit: 1 })).items[0]
}

/** Keeps the heads as they stand as the digest of this Shanghai day, once. */
export async function keepDigest(now: number): Promise<void> {
  const day = shanghaiDay(now)
  await inTransaction(async (transaction) => {
    if (await digests.find(transaction, day)) return
    const standing: AuditHead[] = []
    for (const stream of AUDIT_STREAMS) standing.push(await headOfStream(transaction, stream))
    const digest = { day, at: now, heads: standing, digest: digestOfHeads(standing, sha256) }
    await digests.save(transaction, digest, day)
  })
}
