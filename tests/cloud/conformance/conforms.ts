import { type Basis, type Ground, GROUNDS } from './basis'
import { type Ability, type CloudUnderTest } from './cloud-under-test'

/** Registers one expectation: a sentence, what it rests on, the test, and what the cloud must be able to do for it. */
export type Conforms = (
  sentence: string,
  basis: Basis,
  test: (cloud: CloudUnderTest) => Promise<void>,
  ...needs: readonly Ability[]
) => void

export interface Conformance {
  readonly conforms: Conforms
  readonly bases: readonly Basis[]
  /** How many expectations rest on what, and how many of them this cloud could not be asked. */
  table: () => string
}

export function conformanceOf(cloud: CloudUnderTest): Conformance {
  const bases: Basis[] = []
  const skipped: Basis[] = []
  const conforms: Conforms = (sentence, basis, test, ...needs) => {
    bases.push(basis)
    const lacking = needs.filter((need) => !cloud.abilities.has(need))
    if (lacking.length > 0) {
      skipped.push(basis)
      it.skip(`${sentence} (needs ${lacking.join(', ')})`, () => test(cloud))
      return
    }
    it(sentence, async () => {
      await cloud.begin()
      try {
        await test(cloud)
      } finally {
        await cloud.end()
      }
    })
  }
  const table = () => {
    const count = (list: readonly Basis[], ground: Ground) =>
      list.filter((basis) => basis.ground === ground).length
    const rows = (Object.keys(GROUNDS) as Ground[]).map(
      (ground) =>
        `${ground.padEnd(12)}${String(count(bases, ground)).padStart(5)}${String(count(skipped, ground)).padStart(9)}  ${GROUNDS[ground]}`,
    )
    const total = `${'all'.padEnd(12)}${String(bases.length).padStart(5)}${String(skipped.length).padStart(9)}`
    return [`conformance of ${cloud.name}`, 'rests on    tests  skipped', ...rows, total, ''].join('\n')
  }
  return { conforms, bases, table }
}
