import { type InputOf, type OutputOf } from '#shared/contract/action'
import { type Caller } from '#shared/domain/access/roles'
import { type AuditStream } from '#shared/domain/audit/audit-row'
import { type AuditStatement } from './audit-rows'
import { type DocumentTransaction } from './documents'

/** What a use case gets beside its input: the caller and the server time, epoch ms. */
export interface Invocation {
  readonly caller: Caller
  readonly now: number
}

/** Reads and answers. */
export interface ReadHandler<Input, Output> {
  read(input: Input, invocation: Invocation): Promise<Output>
}

/**
 * Answers, and leaves a row or works outside the database. It is not remembered, so repeating it must do no harm. Its rows are
 * therefore named by their content.
 */
export interface ActHandler<Input, Output> {
  act(input: Input, invocation: Invocation): Promise<Output>
}

/** The answer of a use case that is audited, and what its row says; null where nothing was done. */
export interface Audited<Output> {
  readonly answer: Output
  readonly leaves: AuditStatement | null
}

/** An act whose answer is given only once its row is kept. */
export interface AuditedActHandler<Input, Output> {
  readonly audited: AuditStream
  act(input: Input, invocation: Invocation): Promise<Audited<Output>>
}

/**
 * Changes data in one transaction that may run several times. Slow or external work (WeChat's checks, reading a file) happens
 * once before it, in `prepare`.
 */
export interface WriteHandler<Input, Output, Prepared> {
  prepare?(input: Input, invocation: Invocation): Promise<Prepared>
  write(
    input: Input,
    invocation: Invocation,
    transaction: DocumentTransaction,
    prepared: Prepared,
  ): Promise<Output>
}

/** A write that leaves a row in that stream, in its own transaction. It may run several times, its row is kept once. */
export interface AuditedWriteHandler<Input, Output, Prepared> extends WriteHandler<
  Input,
  Audited<Output>,
  Prepared
> {
  readonly audited: AuditStream
}

interface Prepares<Input> {
  prepare?(input: Input, invocation: Invocation): Promise<unknown>
}

/** A handler with the type of its prepared value erased. */
export type AnyHandler<Input, Output> =
  | ReadHandler<Input, Output>
  | ActHandler<Input, Output>
  | AuditedActHandler<Input, Output>
  | (Pick<WriteHandler<Input, Output, never>, 'write'> & Prepares<Input>)
  | (Pick<AuditedWriteHandler<Input, Output, never>, 'write' | 'audited'> & Prepares<Input>)

export type AnyActHandler = Extract<AnyHandler<unknown, unknown>, { act: unknown }>
export type AnyWriteHandler = Extract<AnyHandler<unknown, unknown>, { write: unknown }>

export type Reads<A> = ReadHandler<InputOf<A>, OutputOf<A>>
export type Acts<A> = ActHandler<InputOf<A>, OutputOf<A>>
export type Writes<A, Prepared = undefined> = WriteHandler<InputOf<A>, OutputOf<A>, Prepared>
export type AuditedActs<A> = AuditedActHandler<InputOf<A>, OutputOf<A>>
export type AuditedWrites<A, Prepared = undefined> = AuditedWriteHandler<InputOf<A>, OutputOf<A>, Prepared>

/** One handler per action: a missing one does not compile. */
export type HandlersOf<Actions> = {
  readonly [Key in keyof Actions]: AnyHandler<InputOf<Actions[Key]>, OutputOf<Actions[Key]>>
}
