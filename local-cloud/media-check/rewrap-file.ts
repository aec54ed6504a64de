import { checkVideo } from '../../src/shared/domain/media/check-video'
import { type MediaReader } from '../../src/shared/domain/media/reader'
import { planRewrap, type RewrapPlan } from '../../src/shared/domain/media/rewrap/plan-rewrap'
import { type RewrapRefusal } from '../../src/shared/domain/media/rewrap/rewrap-fault'
import { writeRewrapped } from '../../src/shared/domain/media/rewrap/write-rewrapped'
import { type MediaCheck } from '../../src/shared/domain/media/verdict'
import { inclusiveDetail, isWithinLimit } from '../../src/shared/domain/season/limits'
import { type Limit } from '../../src/shared/domain/season/sourced'
import { openTarget, retryOf, type ClosableReader } from './check-one'
import { FileReader } from './file-reader'
import { FileWriter } from './file-writer'
import { VIDEO_LIMITS } from './limits'

/** Why nothing could be made of the film, or what the checker says of what was made. */
export type RewrapOutcome = RewrapRefusal | { readonly ok: true; readonly check: MediaCheck }

/**
 * Re-wraps a QuickTime film into an MP4 at `out` and checks it; `tell` hears its size before anything is copied. What the
 * checker does not accept is not kept, so `out` is there whole and good, or as it was.
 */
export async function rewrapFile(
  target: string,
  out: string,
  tell: (sizeBytes: number) => void,
): Promise<RewrapOutcome> {
  let reader: ClosableReader | undefined
  try {
    reader = await openTarget(target)
    const plan = await planRewrap(reader)
    if (!plan.ok) return plan
    tell(plan.sizeBytes)
    return { ok: true, check: await writeAndCheck(plan, reader, out) }
  } catch (error) {
    return { ok: true, check: retryOf(error) }
  } finally {
    await reader?.close()
  }
}

async function writeAndCheck(plan: RewrapPlan, reader: MediaReader, out: string): Promise<MediaCheck> {
  const { maxSizeBytes } = VIDEO_LIMITS
  if (!isWithinLimit(maxSizeBytes, plan.sizeBytes)) return tooLarge(plan.sizeBytes, maxSizeBytes)
  const writer = await FileWriter.create(out)
  try {
    await writeRewrapped(plan, reader, writer).finally(() => writer.close())
    const check = await checkWritten(writer.path, out)
    if (check.verdict === 'accept') await writer.keep()
    return check
  } finally {
    await writer.discard()
  }
}

/** Known before copying, so nothing is copied. */
const tooLarge = (sizeBytes: number, limit: Limit): MediaCheck => ({
  ...{ verdict: 'reject', code: 'TOO_LARGE', warnings: [] },
  facts: { sizeBytes, format: 'mp4' },
  details: { sizeBytes, maxSizeBytes: limit.value, ...inclusiveDetail(limit) },
})

async function checkWritten(path: string, name: string): Promise<MediaCheck> {
  const reader = await FileReader.open(path)
  try {
    return await checkVideo(reader, VIDEO_LIMITS, name)
  } finally {
    await reader.close()
  }
}
