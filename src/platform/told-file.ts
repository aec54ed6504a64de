import { type PickedFile, type PickedKind } from './picked-file'

/** What WeChat tells of a chosen file. Phones tell numbers as texts, fractions or 0; only the path is certain. */
export interface ToldFile {
  readonly path: string
  readonly name?: unknown
  readonly size?: unknown
  /** Seconds. */
  readonly duration?: unknown
  readonly width?: unknown
  readonly height?: unknown
  readonly still?: unknown
}

/** A positive whole number, else 0. */
function whole(told: unknown): number {
  const value = Math.round(Number(told))
  return Number.isSafeInteger(value) && value > 0 ? value : 0
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** The chosen file as it was told. Its size is 0 where none was told: what is read of it counts. */
export function toldFile(
  kind: PickedKind,
  { path, name, size, duration, still, ...told }: ToldFile,
): PickedFile {
  const [durationMs, width, height] = [whole(Number(duration) * 1000), whole(told.width), whole(told.height)]
  return {
    kind,
    name: typeof name === 'string' && name !== '' ? name : nameOf(path),
    sizeBytes: whole(size),
    path,
    ...(typeof still === 'string' && still !== '' ? { still } : {}),
    ...(durationMs > 0 ? { durationMs } : {}),
    ...(width > 0 && height > 0 ? { width, height } : {}),
  }
}
