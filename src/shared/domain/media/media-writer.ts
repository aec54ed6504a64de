/** A new file that grows at its end. What `append` throws ends the writing: so is it cancelled. */
export interface MediaWriter {
  /** The bytes are the writer's own only until it answers: the caller uses them again. */
  append(bytes: Uint8Array): Promise<void>
}
