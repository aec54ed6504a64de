/** A package as npm's lock (version 3) pins it. */
export interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The part of `package-lock.json` that pins: packages by the folder that each lies in. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** What a deploy unit asks for. */
export interface UnitManifest {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** The folders in which Node looks for a package that one in `folder` requires, the nearest first. */
function placesOf(name: string, folder: string): readonly string[] {
  const inside = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
  if (folder === '') return [inside]
  return [inside, ...placesOf(name, folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))))]
}

/**
 * The lock of a deploy unit: what it asks for and all below that, each in the folder, version and digest of our own lock; so the
 * cloud installs what was tested. Throws where our lock does not hold a package that must be there.
 */
export function lockOf(manifest: UnitManifest, ours: Lock): object {
  const packages: Record<string, LockedPackage> = {}
  const take = (name: string, from: string, isNeeded: boolean): void => {
    const folder = placesOf(name, from).find((place) => ours.packages[place] !== undefined)
    const found = folder === undefined ? undefined : ours.packages[folder]
    if (folder === undefined || found === undefined) {
      if (isNeeded) throw new Error(`the lock does not hold ${name}, which ${from || manifest.name} requires`)
      return
    }
    if (packages[folder]) return
    const { dev: _dev, ...pinned } = found
    packages[folder] = pinned
    Object.keys(found.dependencies ?? {}).forEach((each) => take(each, folder, true))
    const optional = { ...found.optionalDependencies, ...found.peerDependencies }
    Object.keys(optional).forEach((each) => take(each, folder, false))
  }
  Object.keys(manifest.dependencies).forEach((name) => take(name, '', true))
  const sorted = Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1))
  const { name, version } = manifest
  return {
    ...{ name, version, lockfileVersion: 3, requires: true },
    packages: { '': manifest, ...Object.fromEntries(sorted) },
  }
}
