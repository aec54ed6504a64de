import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type LinksSpec } from '#shared/domain/season/media-spec'
import { MAIN_SLOT, slotsOf } from '#shared/domain/season/slots'
import { type WorkLink } from '#shared/domain/work/links'
import { type SubProject } from '#shared/domain/season/sub-project'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { type MediaKind } from '#shared/domain/media/kinds'
import { EMPTY_CONTENT, type WorkContent } from '#shared/domain/work/work'
import { season2020 } from '../unit/season/season-2020'
import { bytesOf, u16, u32, u8, zeros } from './mp4-boxes'
import { mp4 } from './mp4-writer'
import { pagesOf, pdf } from './pdf-writer'
import { mp3 } from './sound-writer'

/** A sub-project for each kind of file, and the slot that takes it there. */
export const SUB_PROJECT_OF = {
  video: 'micro-video',
  photo: 'photography',
  audio: 'song',
  document: 'special-activity',
} as const satisfies Record<MediaKind, string>
export const SLOT_OF = {
  video: MAIN_SLOT,
  photo: MAIN_SLOT,
  audio: 'recording',
  document: 'document',
} as const satisfies Record<MediaKind, string>
const FILE_NAMES: Record<MediaKind, string> = {
  video: '焊枪.mp4',
  photo: '大堤.jpg',
  audio: '工匠之歌.mp3',
  document: '案例.pdf',
}
export const fileNameOf = (kind: MediaKind): string => FILE_NAMES[kind]

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
export const mediaFile = (kind: MediaKind, mark = 0): Uint8Array => FILES[kind](mark)

/** A picture that may stand for a file. */
export const coverFile = (width = 1280, height = 853): Uint8Array =>
  withoutMetadata(jpeg(width, height)) ?? new Uint8Array()

const FILES: Record<MediaKind, (mark: number) => Uint8Array> = {
  video: (mark) =>
    mp4({
      tracks: [{ width: 1280, height: 720 }, { kind: 'audio' }],
      before: bytesOf([u16(0, 12, 0x6672, 0x6565), u32(mark)]),
    }),
  photo: (mark) => jpeg(2400, 1600, mark),
  audio: (mark) => mp3(60 + mark),
  document: (mark) => pdf({ objects: pagesOf(1 + mark) }),
}

/** An answer that a question of a form takes. */
function answerTo(field: FieldSpec): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options[0]?.key ?? ''
    case 'date':
      return '2020-03-01'
    case 'number':
      return '12'
    case 'unit':
      return 'baoji'
    case 'phone':
      return '13800007188'
    case 'longText':
      return '活'.repeat(field.minLength ?? 4)
    case 'text':
    case 'place':
    case 'link':
      return '渭河大堤'
  }
}

const answersTo = (fields: readonly FieldSpec[]) =>
  Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.key, answerTo(field)]))

/** An address that a slot takes. */
export const linkFor = ({ hosts }: LinksSpec): WorkLink => ({
  address: `https://${hosts.value[0]}/s/1AbCdEf`,
  code: '',
})

/** Links for every slot that has to be filled and takes nothing else. */
const linksFor = (subProject: SubProject): WorkContent['links'] =>
  Object.fromEntries(
    slotsOf(subProject.spec.media).flatMap(({ key, required, kinds, links }) =>
      required && kinds.length === 0 && links ? [[key, [linkFor(links)]]] : [],
    ),
  )

/** A team of two: 张师傅, its author, and 李师傅. */
export const aTeam = {
  submitterKind: 'team',
  authorRole: '导演',
  members: [{ name: '李师傅', role: '摄像' }],
} as const satisfies Partial<WorkContent>

/** What an author fills in so that a work of this sub-project may go. */
export function completeContent(subProject: string, changes: Partial<WorkContent> = {}): WorkContent {
  const { spec, who } = subProjectNamed(subProject)
  const { declarations, fields } = spec
  const [submitterKind = null] = who.value
  return {
    ...EMPTY_CONTENT,
    title: '一把焊枪三十年',
    synopsis: '老焊工带徒弟的故事。',
    unitId: 'baoji',
    workplace: '宝鸡某机床厂',
    submitterKind,
    authorName: '张师傅',
    phone: '13800007188',
    fields: answersTo(fields),
    links: linksFor(subProjectNamed(subProject)),
    declarations: Object.fromEntries(declarations.map(({ key, kind }) => [key, kind === 'agree'])),
    publicConsent: true,
    ...changes,
  }
}
