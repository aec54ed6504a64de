import { type Gated } from './query-gate'

/** Two questions as one: content when both have it, and one retry for both. */
export function combineQueries<One, Other>(
  one: Gated<One>,
  other: Gated<Other>,
): Gated<readonly [One, Other]> {
  const reload = async () => {
    await Promise.all([one.reload(), other.reload()])
  }
  if (one.state === 'content' && other.state === 'content')
    return { state: 'content', data: [one.data, other.data], reload }
  if (one.state === 'loading' || other.state === 'loading') return { state: 'loading', reload }
  const [failed] = [one, other].flatMap((each) => (each.state === 'error' ? [each] : []))
  return failed ? { ...failed, reload } : { state: 'loading', reload }
}
