import {
  amendSeason,
  validateSeasonFile,
  publishSeason,
  startSeasonUpload,
  type SeasonVerdict,
} from '#shared/contract/season/manage-season'
import { readSeason } from '#shared/contract/season/season'
import { finishUpload } from '#shared/contract/works/uploads'
import { type SeasonChange } from '#shared/domain/season/amendment'
import { rawSeason2020 } from '../unit/season/season-2020'
import { type Person } from './product-person'
import { jpeg } from './work-samples'

const IN_2020 = { from: Date.UTC(2019, 11, 31), to: Date.UTC(2021, 0, 2) }
const SHANGHAI_MS = 8 * 3_600_000

/** The same day and hour in Shanghai a year later. */
function yearLater(at: number): number {
  const there = new Date(at + SHANGHAI_MS)
  there.setUTCFullYear(there.getUTCFullYear() + 1)
  return there.getTime() - SHANGHAI_MS
}

function moved<T>(value: T): T {
  if (typeof value === 'number') {
    const inYear = value >= IN_2020.from && value <= IN_2020.to
    return (inYear ? yearLater(value) : value) as T
  }
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, moved(child)])) as T
}

type Raw = ReturnType<typeof rawSeason2020>

/** A season of the year after, made of 2020's: every date a year later. */
export function season2021(): Raw {
  const raw = rawSeason2020()
  return { ...moved(raw), key: '2021', version: 1, name: raw.name.replace('2020', '2021') }
}

/** A well-formed question for a place to put a season's file. */
export const A_SEASON_FILE = { kind: 'seasonFile', fileName: '2021.json', sizeBytes: 5000 } as const

export const bytesOfFile = (content: unknown): Uint8Array =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))

async function sendFile(
  person: Person,
  kind: 'seasonFile' | 'entrancePicture',
  bytes: Uint8Array,
): Promise<string> {
  const sizeBytes = bytes.length
  const place = await person.must(startSeasonUpload, { kind, fileName: 'a-file', sizeBytes })
  const fileId = await person.put(place.cloudPath, bytes)
  await person.must(finishUpload, { uploadId: place.uploadId, fileId })
  return place.uploadId
}

/** Puts a season's file, or any text in its place, into storage; answers the upload's id. */
export const handOver = (person: Person, content: unknown): Promise<string> =>
  sendFile(person, 'seasonFile', bytesOfFile(content))

export const sendPicture = (person: Person, bytes: Uint8Array = jpeg(400, 400)): Promise<string> =>
  sendFile(person, 'entrancePicture', bytes)

export const validated = async (person: Person, content: unknown): Promise<SeasonVerdict> =>
  person.must(validateSeasonFile, { uploadId: await handOver(person, content) })

/** Hands a file over that fits; answers its hash. */
export async function candidateOf(person: Person, content: unknown): Promise<string> {
  const verdict = await validated(person, content)
  if (verdict.verdict !== 'fits') throw new Error(`it does not fit: ${JSON.stringify(verdict)}`)
  return verdict.hash
}

export const hashNow = async (person: Person): Promise<string> => (await person.must(readSeason, {})).hash

/** Publishes 2020's season edited, in place of the current one. */
export async function publishedSeason(admin: Person, edit: (season: Raw) => void): Promise<void> {
  const raw = rawSeason2020()
  edit(raw)
  const expectedHash = await hashNow(admin)
  const hash = await candidateOf(admin, { ...raw, version: raw.version + 1 })
  await admin.must(publishSeason, { hash, expectedHash })
}

/** Changes one thing of the current season; answers its new hash. */
export async function amended(
  person: Person,
  change: SeasonChange,
  reason = '根据最新安排调整',
): Promise<string> {
  const expectedHash = await hashNow(person)
  return (await person.must(amendSeason, { expectedHash, change, reason })).hash
}

/** Puts a picture beside the first entrance of 摄影; answers its name. */
export async function showPicture(person: Person): Promise<string> {
  const uploadId = await sendPicture(person)
  const change = { kind: 'picture', subProject: 'photography', index: 0 } as const
  await person.must(amendSeason, {
    expectedHash: await hashNow(person),
    change,
    uploadId,
    reason: '方便大家扫码',
  })
  const { season } = await person.must(readSeason, {})
  const picture = season?.subProjects.find(({ key }) => key === 'photography')?.entrances[0]?.picture
  if (picture === undefined) throw new Error('no picture is shown')
  return picture
}
