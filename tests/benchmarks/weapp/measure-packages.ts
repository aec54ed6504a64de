import { packagesOf } from '../../weapp/package/package-files'
import { MAIN_PACKAGE_MOST, weightOf } from '../../weapp/package/package-weight'
import { type Figure } from './figures'

const MAIN = { raw: 450_000, gzip: 125_000 }
/** What a subpackage should weigh, and may while it does not (docs/decisions/0024). */
const SUBPACKAGE = { raw: 300_000, limit: 312_000 }

/** Bytes of each package as it lies in the folder, and of its files each in gzip. */
export function measurePackages(folder: string): Figure[] {
  return packagesOf(folder).flatMap(({ root, files }): Figure[] => {
    const { raw, gzip } = weightOf(folder, files)
    if (root !== '')
      return [
        { name: `package ${root}, B`, value: raw, goal: SUBPACKAGE.raw, limit: SUBPACKAGE.limit },
        { name: `package ${root}, B in gzip`, value: gzip },
      ]
    return [
      { name: 'main package, B', value: raw, goal: MAIN.raw, limit: MAIN_PACKAGE_MOST.raw },
      { name: 'main package, B in gzip', value: gzip, goal: MAIN.gzip, limit: MAIN_PACKAGE_MOST.gzip },
    ]
  })
}
