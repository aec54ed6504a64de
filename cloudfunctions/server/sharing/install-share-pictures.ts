import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type installSharePictures as action } from '#shared/contract/sharing/sharing'
import { Refusal } from '#shared/domain/refusal'
import { type Acts } from '../platform/use-case'
import { sha256 } from '../platform/identifiers'
import { addressOf, findPicture, keepPicture } from '../media/kept-picture'
import { pictureIdOf } from './read-share-picture'

/** Where the pictures of a season lie beside the code as `<key>.png` (config/build-functions.ts). */
const folderOf = (seasonKey: string) => path.join(__dirname, 'share-pictures', seasonKey)

async function picturesOf(seasonKey: string): Promise<readonly string[]> {
  if (!existsSync(folderOf(seasonKey))) throw new Refusal('NOT_FOUND')
  return (await readdir(folderOf(seasonKey))).filter((file) => file.endsWith('.png'))
}

/** Puts one picture into storage unless the very same is there; true when it was put. */
async function place(seasonKey: string, file: string): Promise<boolean> {
  const bytes = await readFile(path.join(folderOf(seasonKey), file))
  const [id, version] = [pictureIdOf(seasonKey, path.basename(file, '.png')), sha256(bytes).slice(0, 16)]
  const kept = await findPicture(id)
  if (kept?.version === version && (await addressOf(kept)) !== undefined) return false
  await keepPicture(id, `share/pictures/${seasonKey}`, { bytes, extension: 'png' }, version, kept)
  return true
}

export const installSharePictures: Acts<typeof action> = {
  act: async ({ key }) => {
    const files = await picturesOf(key)
    const placed = await Promise.all(files.map((file) => place(key, file)))
    return { placed: placed.filter(Boolean).length }
  },
}
