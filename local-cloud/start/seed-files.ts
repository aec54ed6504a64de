import { readFileSync } from 'node:fs'
import path from 'node:path'
import { finishUpload, startCover, startUpload } from '#shared/contract/works/works'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { extensionOf } from '#shared/domain/media/file-name'
import { type MediaKind, mediaKindRow } from '#shared/domain/media/kinds'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type Slot, slotsOf } from '#shared/domain/season/slots'
import { type WorkContent } from '#shared/domain/work/work'
import { type CloudClient } from './cloud-client'
import { type SeedWork } from './seed-story'

const MEDIA_FOLDER = path.resolve(__dirname, '../seed-media')

type Files = Pick<WorkContent, 'files' | 'captions'>

/** The first place for files that the call has. */
function firstSlot(media: MediaSpec): Slot {
  const [slot] = slotsOf(media)
  if (!slot) throw new Error('the call takes no file')
  return slot
}

/** By the file's extension; a file that the call does not take is sent as what the call usually takes, for the check to tell. */
function kindOf(file: string, { key, kinds }: Slot): MediaKind {
  const extension = extensionOf(file) ?? ''
  const kind = kinds.find((each) => mediaKindRow(each).extensions.includes(extension)) ?? kinds[0]
  if (kind === undefined) throw new Error(`the app serves nothing for the slot ${key}`)
  return kind
}

/** What stands for a file: the named scene, or the photo itself, which is small here. Nothing for what is no picture. */
function coverFor(file: string, still: string | undefined): Buffer | undefined {
  const picture = still === undefined ? file : path.join('scenes', `${still}.jpg`)
  const plain = withoutMetadata(readFileSync(path.join(MEDIA_FOLDER, picture)))
  return plain && Buffer.from(plain)
}

/** Sends a work's files as its author, one after another, `first` before the others, each with its cover. */
export async function sendFiles(
  client: CloudClient,
  author: string,
  { subProject, title, fileName, caption, still, more }: SeedWork,
  media: MediaSpec,
  first: string,
): Promise<Files> {
  const slot = firstSlot(media)
  const send = async (file: string, name: string): Promise<string> => {
    const bytes = readFileSync(path.join(MEDIA_FOLDER, file))
    const announced = { slot: slot.key, kind: kindOf(file, slot), fileName: name, sizeBytes: bytes.length }
    const { uploadId, cloudPath } = await client.call(author, startUpload, { subProject, ...announced })
    const fileId = await client.upload(author, cloudPath, bytes)
    await client.call(author, finishUpload, { uploadId, fileId })
    return uploadId
  }
  const cover = async (shown: string, bytes: Buffer): Promise<void> => {
    const place = await client.call(author, startCover, { uploadId: shown, sizeBytes: bytes.length })
    const fileId = await client.upload(author, place.cloudPath, bytes)
    await client.call(author, finishUpload, { uploadId: place.uploadId, fileId })
  }
  const uploadIds: string[] = []
  const captions: Record<string, string> = {}
  for (const [index, each] of [{ file: first, caption }, ...more].entries()) {
    const name = `${title}${index === 0 ? '' : index + 1}${path.extname(each.file)}`
    const uploadId = await send(each.file, index === 0 ? (fileName ?? name) : name)
    uploadIds.push(uploadId)
    const picture = coverFor(each.file, index === 0 ? still : undefined)
    if (picture) await cover(uploadId, picture)
    if (each.caption !== undefined) captions[uploadId] = each.caption
  }
  return { files: { [slot.key]: uploadIds }, captions }
}
