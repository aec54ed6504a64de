type Run<Thing> = [Thing, ...Thing[]]

/** Neighbours that are alike, together: `a a b a` → `a a`, `b`, `a`. */
export function inRuns<Thing>(things: readonly Thing[], likeness: (thing: Thing) => unknown): Run<Thing>[] {
  const runs: Run<Thing>[] = []
  for (const thing of things) {
    const last = runs[runs.length - 1]
    if (last && likeness(last[0]) === likeness(thing)) last.push(thing)
    else runs.push([thing])
  }
  return runs
}
