import { type Submission } from '#shared/domain/work/submission'
import { type Work } from '#shared/domain/work/work'
import { type Model } from './model'

const inOrder = (texts: readonly string[]) => [...texts].sort()

/** Each submission lies there whole, once, as it was sent; the last one is what the work shows. */
export function lookAtSubmissions(
  model: Model,
  submissions: ReadonlyArray<Submission & { readonly _id: string }>,
  stored: ReadonlyArray<Work & { readonly _id: string }>,
): void {
  for (const { id, sent, submissions: count } of model.works.values()) {
    const of = submissions.filter(({ workId }) => workId === id)
    const numbers = Array.from({ length: count }, (_none, at) => at + 1)
    expect(inOrder(of.map(({ _id }) => _id))).toEqual(inOrder(numbers.map((number) => `${id}-${number}`)))
    const work = stored.find(({ _id }) => _id === id)
    const last = of.find(({ number }) => number === count)
    if (!sent || !last || !work) continue
    const { publicConsent, unitId } = sent
    expect({ ...last.content, publicConsent, unitId }).toEqual(sent)
    expect(work.content).toEqual(sent)
    const named = (files: Work['media']) => files.map(({ uploadId, etag, check }) => [uploadId, etag, check])
    expect(named(last.files)).toEqual(named(work.media))
  }
}
