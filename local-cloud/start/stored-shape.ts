import { shanghaiDay } from '../../src/shared/domain/days'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { STORED_SHAPE } from '../../config/shape'

const shapeFile = (folder: string) => path.join(folder, 'shape')

/** Whether a data folder holds an environment that the product of today cannot read: one of another shape, or of none. */
export function isOfAnotherShape(folder: string): boolean {
  if (!existsSync(path.join(folder, 'environments'))) return false
  const file = shapeFile(folder)
  return !existsSync(file) || readFileSync(file, 'utf8') !== STORED_SHAPE
}

/** Says in the folder which shape its data have from now on. */
export function markShape(folder: string): void {
  writeFileSync(shapeFile(folder), STORED_SHAPE)
}

/** Gives the folder another name beside it, that of the day (Shanghai). Returns where it is now. */
export function putAside(folder: string, now: number): string {
  const day = shanghaiDay(now)
  let aside = `${folder}-${day}`
  for (let count = 2; existsSync(aside); count++) aside = `${folder}-${day}-${count}`
  renameSync(folder, aside)
  return aside
}
