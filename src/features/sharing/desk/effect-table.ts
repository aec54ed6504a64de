import { type ShareEffect, type UnitEffect } from '#shared/contract/sharing/sharing'

type Counts = Pick<ShareEffect, 'opened' | 'submitted'>

/** Everything together. */
export const sumOf = (effects: readonly ShareEffect[]): Counts =>
  effects.reduce<Counts>(
    (sum, { opened, submitted }) => ({
      opened: sum.opened + opened,
      submitted: sum.submitted + submitted,
    }),
    { opened: 0, submitted: 0 },
  )

/** Several units' effects as those of one, by sub-project in the order in which they first come. */
export function together(items: readonly UnitEffect[]): readonly ShareEffect[] {
  const bySubProject = new Map<string, ShareEffect>()
  for (const effect of items.flatMap(({ effects }) => effects)) {
    const { subProject } = effect
    const known = bySubProject.get(subProject)
    bySubProject.set(subProject, { subProject, ...sumOf(known ? [known, effect] : [effect]) })
  }
  return [...bySubProject.values()]
}
