import { type SubProject } from '#shared/domain/season/sub-project'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { type MediaKind } from '#shared/domain/media/kinds'
import { EMPTY_CONTENT, type WorkContent } from '#shared/domain/work/work'
import { season2020 } from '../unit/season/season-2020'
import { bytesOf, u16, u32, u8, zeros } from './mp4-boxes'
import { mp4 } from './mp4-writer'

/** The two sub-projects whose form is open, by the kind of file they take. */
export const SUB_PROJECT_OF = { video: 'micro-video', photo: 'photography' } as const

export function subProjectNamed(key: string): SubProject {
  const subProject = season2020.subProjects.find((each) => each.key === key)
  if (!subProject) throw new Error(`no sub-project ${key}`)
  return subProject
}

const segment = (marker: number, ...parts: Uint8Array[]) => {
  const body = bytesOf(parts)
  return bytesOf([u8(0xff, marker), u16(body.length + 2), body])
}

/** A baseline JPEG of one grey block repeated, as far as a header tells; `mark` stands in its comment. */
export const jpeg = (width = 2400, height = 1600, mark = 0): Uint8Array =>
  bytesOf([
    u8(0xff, 0xd8),
    segment(0xe0, bytesOf('JFIF\0'), u8(1, 1, 0), u16(1, 1), u8(0, 0)),
    segment(0xfe, u32(mark)),
    segment(0xc0, u8(8), u16(height, width), u8(1, 1, 0x11, 0)),
    segment(0xda, u8(1, 1, 0, 0, 63, 0)),
    zeros(64),
    u8(0xff, 0xd9),
  ])

/** A small file that passes the check of its sub-project; `mark` makes it differ from others. */
export const mediaFile = (kind: MediaKind, mark = 0): Uint8Array =>
  kind === 'video'
    ? mp4({
        tracks: [{ width: 1280, height: 720 }, { kind: 'audio' }],
        before: bytesOf([u16(0, 12, 0x6672, 0x6565), u32(mark)]),
      })
    : jpeg(2400, 1600, mark)

/** A picture that may stand for a file. */
export const coverFile = (width = 1280, height = 853): Uint8Array =>
  withoutMetadata(jpeg(width, height)) ?? new Uint8Array()

const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'micro-video': { topic: 'skill' },
  photography: { takenPlace: '渭河大堤', takenOn: '2020-03-01' },
}

/** What an author fills in so that a work of this sub-project may go. */
export function completeContent(subProject: string, changes: Partial<WorkContent> = {}): WorkContent {
  const { declarations } = subProjectNamed(subProject).spec
  return {
    ...EMPTY_CONTENT,
    title: '一把焊枪三十年',
    synopsis: '老焊工带徒弟的故事。',
    unitId: 'baoji',
    workplace: '宝鸡某机床厂',
    authorName: '张师傅',
    phone: '13800007188',
    fields: ANSWERS[subProject] ?? {},
    declarations: Object.fromEntries(declarations.map(({ key, kind }) => [key, kind === 'agree'])),
    publicConsent: true,
    ...changes,
  }
}
