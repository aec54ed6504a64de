import { readFileSync } from 'node:fs'
import path from 'node:path'
import { finishUpload, startCover, startUpload } from '#shared/contract/works/uploads'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { extensionOf } from '#shared/domain/media/file-name'
import { type MediaKind, mediaKindRow } from '#shared/domain/media/kinds'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type Slot, slotByKey } from '#shared/domain/season/slots'
import { type WorkContent } from '#shared/domain/work/work'
import { type CloudClient } from './cloud-client'
import { type SeedFiles, type SeedWork } from './seed-story'

const MEDIA_FOLDER = path.resolve(__dirname, '../seed-media')

type Files = Pick<WorkContent, 'files' | 'captions'>
type SeedFile = SeedFiles[string][number]

/** By the file's extension; a file that the call does not take is sent as what the call usually takes, for the check to tell. */
function kindOf(file: string, { key, kinds }: Slot): MediaKind {
  const extension = extensionOf(file) ?? ''
  const kind = kinds.find((each) => mediaKindRow(each).extensions.includes(extension)) ?? kinds[0]
  if (kind === undefined) throw new Error(`the app serves nothing for the slot ${key}`)
  return kind
}

/** What stands for a file: the named scene, or the photo itself, which is small here. Nothing for what is no picture. */
function coverFor({ file, still }: SeedFile): Buffer | undefined {
  const picture = still === undefined ? file : path.join('scenes', `${still}.jpg`)
  const plain = withoutMetadata(readFileSync(path.join(MEDIA_FOLDER, picture)))
  return plain && Buffer.from(plain)
}

/** Sends a work's files as its author, side by side, each with its cover. */
export async function sendFiles(
  client: CloudClient,
  author: string,
  { subProject, title }: SeedWork,
  media: MediaSpec,
  files: SeedFiles,
): Promise<Files> {
  const put = async (cloudPath: string, uploadId: string, bytes: Buffer): Promise<void> => {
    const fileId = await client.upload(author, cloudPath, bytes)
    await client.call(author, finishUpload, { uploadId, fileId })
  }
  const send = async (slot: Slot, file: SeedFile, fileName: string): Promise<string> => {
    const bytes = readFileSync(path.join(MEDIA_FOLDER, file.file))
    const announced = { slot: slot.key, kind: kindOf(file.file, slot), fileName, sizeBytes: bytes.length }
    const { uploadId, cloudPath } = await client.call(author, startUpload, { subProject, ...announced })
    await put(cloudPath, uploadId, bytes)
    const picture = coverFor(file)
    if (!picture) return uploadId
    const place = await client.call(author, startCover, { uploadId, sizeBytes: picture.length })
    await put(place.cloudPath, place.uploadId, picture)
    return uploadId
  }
  const captions: Record<string, string> = {}
  const sendAll = async (key: string, ofSlot: readonly SeedFile[]) => {
    const slot = slotByKey(media, key)
    if (!slot) throw new Error(`${title}: the call has no place ${key}`)
    const sending = ofSlot.map(async (file, index) => {
      const name = `${title}${index === 0 ? '' : index + 1}${path.extname(file.file)}`
      const uploadId = await send(slot, file, file.name ?? name)
      if (file.caption !== undefined) captions[uploadId] = file.caption
      return uploadId
    })
    return [key, await Promise.all(sending)] as const
  }
  const sent = await Promise.all(Object.entries(files).map(([key, ofSlot]) => sendAll(key, ofSlot)))
  return { files: Object.fromEntries(sent), captions }
}
