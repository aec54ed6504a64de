import { type Reply } from '#shared/contract/action'
import { type WorkReceipt } from '#shared/contract/works/views'
import { type WorkContent } from '#shared/domain/work/work'
import { type DraftCopy } from './draft-copy'

interface SaveInput {
  readonly workId: string
  readonly expectedVersion: number
  readonly content: WorkContent
}

/** What the keeper works with; the hook plugs in the cloud, the phone and the server's clock. */
export interface DraftPorts {
  create(requestId: string): Promise<Reply<WorkReceipt>>
  save(input: SaveInput): Promise<Reply<WorkReceipt>>
  store(copy: DraftCopy): void
  now(): number
  newRequestId(): string
}
