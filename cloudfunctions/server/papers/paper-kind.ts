import { type Caller } from '#shared/domain/access/roles'
import { type Job } from '#shared/domain/papers/job'
import { type PaperAsked } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { type DocumentReader } from '../platform/documents'
import { type Rows } from '../records/job-repository'

/** A file that is made. */
export interface MadePaper {
  readonly bytes: Buffer
  readonly fileName: string
}

/** What a portion of a job brings: further rows, or that all are there. */
export type Portion = (Pick<Job, 'mark' | 'progress'> & { readonly rows: Rows }) | { readonly complete: true }

export type JobOf<Asked extends PaperAsked> = Job & { readonly asked: Asked }

/** How one kind of paper is made. */
export interface PaperKindOf<Asked extends PaperAsked> {
  /** Refuses whoever may not have it. Asked at its start, before each portion, and when it is opened. */
  readonly permit: (asked: Asked, caller: Caller, season: Season, reader: DocumentReader) => Promise<void>
  /** Gathers a bounded portion from the job's mark on. Repeating it does no harm. */
  readonly gather: (job: JobOf<Asked>, caller: Caller, season: Season) => Promise<Portion>
  /** Makes the file of all rows; the same job and rows give the same bytes. */
  readonly make: (job: JobOf<Asked>, rows: Rows, maker: string, season: Season) => Promise<MadePaper>
}
