import { EMPTY_CONTENT, type WorkContent } from '#shared/domain/work/work'
import {
  anchorOf,
  currentStep,
  formFaults,
  tidyPhone,
  visibleFaults,
} from '../../../src/features/works/form/form-faults'
import { type FilesUnderWay } from '../../../src/features/works/form/file-faults'
import { season2020 } from '../season/season-2020'

const season = season2020
/** Noon in Shanghai, 14 June 2020. */
const NOW = Date.UTC(2020, 5, 14, 4)
const photography = season.subProjects.find(({ key }) => key === 'photography')!

const filled: WorkContent = {
  title: '晨光里的塔吊',
  synopsis: '清晨五点，工地上的第一班塔吊司机。',
  unitId: 'baoji',
  workplace: '宝鸡市第二建筑公司',
  submitterKind: null,
  authorName: '王建国',
  authorRole: '',
  members: [],
  phone: '13800007188',
  fields: { takenPlace: '宝鸡市渭滨区', takenOn: '2020-05-01' },
  declarations: { original: true, unaltered: true, portrait: true, copyright: true, ai: false },
  publicConsent: false,
  files: { main: ['upload0001'] },
  links: {},
  captions: {},
}

describe('what is wrong with a form', () => {
  it('is nothing when everything is there', () => {
    expect(formFaults(filled, photography, season, NOW)).toEqual([])
  })

  it('is told in the form’s order, each in words', () => {
    const faults = formFaults(EMPTY_CONTENT, photography, season, NOW)
    expect(faults.map(({ part, text }) => [part, text])).toEqual([
      ['files.main', '请先选择作品，等上传完成后再提交'],
      ['title', '请填写标题'],
      ['fields.takenPlace', '请填写拍摄地点'],
      ['fields.takenOn', '请填写拍摄日期'],
      ['unitId', '请选择单位，拿不准可以选“不确定”'],
      ['workplace', '请填写工作单位'],
      ['authorName', '请填写姓名'],
      ['phone', '请填写一个能打通的电话'],
      ['declarations.original', '请确认这一条'],
      ['declarations.unaltered', '请确认这一条'],
      ['declarations.portrait', '请确认这一条'],
      ['declarations.copyright', '请确认这一条'],
      ['declarations.ai', '请确认这一条'],
    ])
  })

  it('names the limit of a text that is too long', () => {
    const faults = formFaults({ ...filled, title: '长'.repeat(41) }, photography, season, NOW)
    expect(faults).toEqual([{ part: 'title', reason: 'tooLong', text: '标题太长，最多 40 个字' }])
  })

  it('refuses a day that has not come yet', () => {
    const faults = formFaults(
      { ...filled, fields: { ...filled.fields, takenOn: '2020-06-15' } },
      photography,
      season,
      NOW,
    )
    expect(faults.map(({ text }) => text)).toEqual(['拍摄日期的格式不对，请重新填写'])
  })

  it('finds the author’s own landline in a text that others will read', () => {
    const faults = formFaults(
      { ...filled, phone: '0917-3262222', synopsis: '请打 0917 326 2222' },
      photography,
      season,
      NOW,
    )
    expect(faults.map(({ part }) => part)).toEqual(['synopsis'])
  })

  it('finds a phone number in a text that others will read', () => {
    const faults = formFaults({ ...filled, synopsis: '联系我 138 0000 7188' }, photography, season, NOW)
    expect(faults).toEqual([
      { part: 'synopsis', reason: 'phoneInside', text: '这里写了电话号码。公开后人人可见，请删去' },
    ])
  })
})

const pictures = (count: number) => ({ main: Array.from({ length: count }, (_, at) => `upload000${at}`) })
const rule = '要 1 张，或 4–8 张一组。请加到 4 张，或移去到只剩 1 张'
const uploads = { transfers: [], lost: {}, facts: {} }
const textsOf = (changes: Partial<WorkContent>, inFlight: FilesUnderWay = uploads) =>
  formFaults({ ...filled, ...changes }, photography, season, NOW, inFlight).map(({ part, text }) => [
    part,
    text,
  ])

describe('what is wrong with the files of a form', () => {
  it.each([
    ['one picture', { files: pictures(1) }, []],
    ['two, where one or a series fits', { files: pictures(2) }, [['files.main', rule]]],
    ['three', { files: pictures(3) }, [['files.main', rule]]],
    ['a series', { files: pictures(4) }, []],
    ['a full series', { files: pictures(8) }, []],
    ['one too many', { files: pictures(9) }, [['files.main', '最多 8 张，请移去多出的']]],
    [
      'a slot that the call does not have',
      { files: { ...pictures(1), score: ['upload0009'] } },
      [['files.score', '有 1 个文件不在这一项现在的要求里']],
    ],
    [
      'a caption that is too long',
      { files: pictures(4), captions: { upload0001: '长'.repeat(61) } },
      [['captions.upload0001', '第 2 张的说明太长，最多 60 个字，请删短']],
    ],
    [
      'a phone number in a caption',
      { files: pictures(4), captions: { upload0003: '联系我 138 0000 7188' } },
      [['captions.upload0003', '这里写了电话号码。公开后人人可见，请删去']],
    ],
    ['a caption of a file that was taken out', { captions: { gone: '长'.repeat(61) } }, []],
  ] as ReadonlyArray<[string, Partial<WorkContent>, unknown]>)('%s', (_what, changes, told) => {
    expect(textsOf(changes)).toEqual(told)
  })

  it('names the one file of a series that has expired, and nothing else', () => {
    expect(textsOf({ files: pictures(4) }, { ...uploads, lost: { upload0002: 'expired' } })).toEqual([
      ['files.main', '第 3 张照片：上传的文件已过期，请重新选择；说明和次序都还在'],
    ])
  })

  it('does not let a series go while one of it has not arrived', () => {
    const transfer = { key: 'transfer-1', slot: 'main' } as FilesUnderWay['transfers'][number]
    expect(textsOf({ files: pictures(5) }, { ...uploads, transfers: [transfer] })).toEqual([
      ['files.main', '还有 1 个文件没有传好，请等它传完，或重新上传、移去'],
    ])
  })
})

describe('a file that arrived before its call became stricter', () => {
  const film = { uploadId: 'upload0000', kind: 'video', fileName: '夜班.mp4', sizeBytes: 60_000_000 } as const
  const played = (durationMs: number) => ({
    ...({ verdict: 'accept', code: 'OK', warnings: [] } as const),
    facts: { sizeBytes: 1_000, durationMs },
  })
  const microVideo = season.subProjects.find(({ key }) => key === 'micro-video')!
  const told = (file: FilesUnderWay['facts'][string]) =>
    formFaults({ ...EMPTY_CONTENT, files: pictures(1) }, microVideo, season, NOW, {
      ...uploads,
      facts: { [file.uploadId]: file },
    })
      .filter(({ part }) => part === 'files.main')
      .map(({ reason, text }) => [reason, text])

  it.each([
    ['it is too large', film, '大小 57.2 MB，现在要求小于 50 MB，请换一个'],
    [
      'it plays too long',
      { ...film, sizeBytes: 1_000, check: played(180_000) },
      '时长 3分00秒，现在要求短于 3 分钟，请换一个',
    ],
    [
      'it is of a kind that is taken no more',
      { ...film, kind: 'photo' as const },
      '这一项现在不收这种文件，请换一个',
    ],
  ])('is told when %s', (_when, file, text) => {
    expect(told(file)).toEqual([['outgrown', text]])
  })

  it.each([
    ['a format', { format: 'png' } as const, 'PNG 文件，现在只收 JPEG，请换一个'],
    ['its pixels', { width: 8_000, height: 6_000 }, '尺寸 8000×6000，现在最多 4000 万像素，请缩小或换一个'],
  ])('is told when a photo is taken no more for %s', (_what, facts, text) => {
    const { media } = photography.spec
    if (media.kind !== 'photos') throw new Error('photography takes photos')
    const stricter = {
      ...media,
      formats: { ...media.formats, value: ['jpeg'] as const },
      maxPixels: { ...media.maxPixels, value: 40_000_000 },
    }
    const call = { ...photography, spec: { ...photography.spec, media: stricter } }
    const photo = { uploadId: 'upload0001', kind: 'photo', fileName: '塔吊.png', sizeBytes: 1_000 } as const
    const check = { ...played(0), facts: { sizeBytes: 1_000, ...facts } }
    const underWay = { ...uploads, facts: { upload0001: { ...photo, check } } }
    expect(formFaults(filled, call, season, NOW, underWay)).toEqual([
      { part: 'files.main', reason: 'outgrown', text },
    ])
    expect(formFaults(filled, photography, season, NOW, underWay)).toEqual([])
  })

  it('stays where it fits', () => {
    expect(told({ ...film, sizeBytes: 1_000, check: played(179_999) })).toEqual([])
  })
})

describe('what is shown of it', () => {
  const faults = formFaults({ ...filled, title: '', phone: '123' }, photography, season, NOW)

  it('is nothing before a person left a field', () => {
    expect([...visibleFaults(faults, false, new Set())]).toEqual([])
  })

  it('is the wrong number once its field was left, but not yet the empty title', () => {
    expect([...visibleFaults(faults, false, new Set(['phone', 'title'])).keys()]).toEqual(['phone'])
  })

  it('is everything after the first try to submit', () => {
    expect([...visibleFaults(faults, true, new Set()).keys()].sort()).toEqual(['phone', 'title'])
  })
})

describe('the steps of the way', () => {
  it.each([
    ['the file is missing', { files: {} }, 0],
    ['the title is missing', { title: '' }, 1],
    ['a declaration is missing', { declarations: {} }, 2],
    ['all is there', {}, 3],
  ])('when %s', (_when, patch, step) => {
    expect(currentStep(formFaults({ ...filled, ...patch }, photography, season, NOW))).toBe(step)
  })
})

it.each([
  ['138 0000 7188', '13800007188'],
  ['+86 13800007188', '13800007188'],
  ['8613800007188', '13800007188'],
  ['029-87329782', '029-87329782'],
])('tidies the phone number %s', (pasted, tidy) => {
  expect(tidyPhone(pasted)).toBe(tidy)
})

it.each([
  ['title', 'field-title'],
  ['fields.takenPlace', 'field-takenPlace'],
  ['declarations.ai', 'field-ai'],
  ['files.main', 'field-files-main'],
  ['captions.upload01', 'field-captions-upload01'],
])('finds the element of %s', (part, anchor) => {
  expect(anchorOf(part)).toBe(anchor)
})
