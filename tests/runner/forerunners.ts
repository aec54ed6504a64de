import { type Stage } from './stage'

/** The named stages with all that must have passed before them, in the order of the plan. */
export function withForerunners(plan: readonly Stage[], names: Iterable<string>): readonly Stage[] {
  const wanted = new Set<string>()
  const add = (name: string) => {
    const stage = plan.find((each) => each.name === name)
    if (!stage) throw new Error(`no stage ${name}; there are: ${plan.map((each) => each.name).join(', ')}`)
    wanted.add(name)
    stage.after?.forEach(add)
  }
  for (const name of names) add(name)
  return plan.filter(({ name }) => wanted.has(name))
}
