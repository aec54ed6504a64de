import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'
import { formAsked, parseAsked } from '../../../src/features/works/draft/form-asked'
import { type FilesUnderWay } from '../../../src/features/works/form/file-faults'
import { droppedAnswers, formChanges } from '../../../src/features/works/form/form-changes'
import { formFaults } from '../../../src/features/works/form/form-faults'
import { completeContent, subProjectNamed } from '../../support/work-samples'
import { season2020 } from '../season/season-2020'

const NOW = Date.UTC(2020, 5, 14, 4)

type Asked = 'its form' | 'nothing'

interface Changed {
  readonly subProject?: SubProject
  readonly season?: Season
  readonly content?: Partial<WorkContent>
  readonly facts?: FilesUnderWay['facts']
}

/** A draft begun on a call as it was, opened on the call as it is; `asked`: what the phone remembers of the form. */
function opened(
  before: SubProject,
  { subProject = before, season = season2020, content, facts = {} }: Changed,
  asked: Asked,
) {
  const filled = completeContent(before.key, { files: { main: ['upload0000'] }, ...content })
  const draft = {
    ...{ content: filled, subProject, season, facts },
    asked:
      asked === 'nothing' ? undefined : parseAsked(JSON.parse(JSON.stringify(formAsked(before, season2020)))),
  }
  const faults = formFaults(filled, subProject, season, NOW, { transfers: [], lost: {}, facts })
  return { changes: formChanges(draft, faults), dropped: droppedAnswers(draft) }
}

const photography = subProjectNamed('photography')
const song = subProjectNamed('song')
const microVideo = subProjectNamed('micro-video')
const microFilm = subProjectNamed('micro-film')
const withSpec = (call: SubProject, spec: Partial<SubProject['spec']>): SubProject => ({
  ...call,
  spec: { ...call.spec, ...spec },
})
const titleOf = (value: number): Season => ({
  ...season2020,
  limits: { ...season2020.limits, titleMaxLength: { ...season2020.limits.titleMaxLength, value } },
})
const CAMERA = {
  key: 'camera',
  label: '器材',
  kind: 'text',
  required: true,
  source: 'default',
  maxLength: 20,
} as const
const LONG_TITLE = { title: '晨'.repeat(20) }

it('says nothing of a form that is as it was, or laxer, and of a draft that fits the stricter one', () => {
  expect(opened(photography, {}, 'its form')).toEqual({ changes: [], dropped: [] })
  expect(opened(photography, { content: { title: '' } }, 'its form').changes).toEqual([])
  expect(
    opened(photography, { season: titleOf(80), content: { title: '晨'.repeat(90) } }, 'its form').changes,
  ).toEqual([])
  expect(opened(photography, { season: titleOf(30), content: LONG_TITLE }, 'its form').changes).toEqual([])
})

it('tells a text that is too long now what was asked before, and where that is not known what is asked', () => {
  const change = { season: titleOf(10), content: LONG_TITLE }
  expect(opened(photography, change, 'its form').changes).toEqual([
    { part: 'title', text: '标题太长，最多 10 个字（原来是 40）' },
  ])
  expect(opened(photography, change, 'nothing').changes).toEqual([
    { part: 'title', text: '标题太长，最多 10 个字' },
  ])
})

it('tells of fewer pictures, and of a longer series', () => {
  const { media } = photography.spec
  if (media.kind !== 'photos') throw new Error('photography takes photos')
  const files = { main: Array.from({ length: 5 }, (_, at) => `upload000${at}`) }
  const most = withSpec(photography, { media: { ...media, max: { ...media.max, value: 4 } } })
  expect(opened(photography, { subProject: most, content: { files } }, 'its form').changes).toEqual([
    { part: 'files.main', text: '作品：最多 4 张，请移去多出的（原来是 8）' },
  ])
  const least = withSpec(photography, { media: { ...media, seriesMin: { value: 6, source: 'default' } } })
  expect(opened(photography, { subProject: least, content: { files } }, 'its form').changes).toEqual([
    { part: 'files.main', text: '作品：要 1 张，或 6–8 张一组。请加到 6 张，或移去到只剩 1 张（原来是 4）' },
  ])
})

it('tells a new question that must be answered, where it knows that it is new', () => {
  const subProject = withSpec(photography, { fields: [...photography.spec.fields, CAMERA] })
  expect(opened(photography, { subProject }, 'its form').changes).toEqual([
    { part: 'fields.camera', text: '新增的一项：请填写器材' },
  ])
  expect(opened(photography, { subProject }, 'nothing').changes).toEqual([])
  expect(
    opened(
      photography,
      { subProject, content: { fields: { ...completeContent('photography').fields, camera: '胶片' } } },
      'its form',
    ).changes,
  ).toEqual([])
})

it('tells an option that is gone', () => {
  const [topic, ...others] = microVideo.spec.fields
  if (topic?.kind !== 'choice') throw new Error('a micro video has a topic')
  const chosen = completeContent('micro-video').fields[topic.key]
  const options = topic.options.filter(({ key }) => key !== chosen)
  const subProject = withSpec(microVideo, { fields: [{ ...topic, options }, ...others] })
  for (const asked of ['its form', 'nothing'] as const)
    expect(opened(microVideo, { subProject }, asked).changes).toEqual([
      { part: `fields.${topic.key}`, text: `“${topic.label}”里选过的选项已经取消，请重新选` },
    ])
})

it('tells a film whose length it does not know that it may be too long', () => {
  const { media } = microVideo.spec
  if (media.kind !== 'video') throw new Error('a micro video is a video')
  const maxDurationMs = { ...media.maxDurationMs, value: 120_000 }
  const subProject = withSpec(microVideo, { media: { ...media, maxDurationMs } })
  const facts = {
    upload0000: { uploadId: 'upload0000', kind: 'video', fileName: 'a.mp4', sizeBytes: 9 },
  } as const
  expect(opened(microVideo, { subProject, facts }, 'its form').changes).toEqual([
    { part: 'files.main', text: '作品：时长现在要求短于 2 分钟（原来 3 分钟），请确认选的文件没有超过' },
  ])
})

it('tells an address whose host is accepted no more, and not one that never was', () => {
  const { media } = microFilm.spec
  if (media.kind !== 'oneOf') throw new Error('a micro film is a file or a link')
  const hosts = (value: readonly string[]) =>
    withSpec(microFilm, {
      media: {
        ...media,
        options: media.options.map((each) =>
          each.kind === 'links' ? { ...each, hosts: { ...each.hosts, value } } : each,
        ),
      },
    })
  const content = (address: string) => ({ files: {}, links: { main: [{ address, code: '' }] } })
  const before = hosts(['pan.baidu.com', 'pan.quark.cn'])
  const subProject = hosts(['pan.quark.cn'])
  const dropped = { subProject, content: content('https://pan.baidu.com/s/1abc') }
  expect(opened(before, dropped, 'its form').changes).toEqual([
    {
      part: 'links.main',
      text: '可以填写的网站改过了：这个网站不在可以填写的名单里。可以填：pan.quark.cn。其他网站请单位工会联系省总添加',
    },
  ])
  expect(opened(before, dropped, 'nothing').changes).toEqual([])
  expect(opened(subProject, dropped, 'its form').changes).toEqual([])
})

it('keeps what was written where nobody asks any more, and hinders nothing', () => {
  const subProject = withSpec(song, {
    fields: song.spec.fields.filter(({ key }) => !['lyrics', 'theme'].includes(key)),
  })
  const { fields } = completeContent('song')
  const answers = { ...fields, lyrics: '一把焊枪，请打 138 0000 7188' }
  const { changes, dropped } = opened(song, { subProject, content: { fields: answers } }, 'its form')
  expect(changes).toEqual([])
  expect(dropped).toEqual(
    expect.arrayContaining([
      { key: 'lyrics', label: '歌词', written: answers.lyrics },
      { key: 'theme', label: song.spec.fields.find(({ key }) => key === 'theme')?.label },
    ]),
  )
  expect(opened(song, { subProject, content: { fields: answers } }, 'nothing').dropped).toContainEqual({
    key: 'lyrics',
    written: answers.lyrics,
  })
  const content = completeContent('song', { fields: answers, files: {} })
  const parts = formFaults(content, subProject, season2020, NOW).map(({ part }) => part)
  expect(parts.filter((part) => part.startsWith('fields.'))).toEqual([])
})

it.each([undefined, null, 7, {}, { labels: {}, most: {}, least: {}, longestMs: {} }])(
  'takes nothing for what a form asked that is none: %j',
  (stored) => expect(parseAsked(stored)).toBeUndefined(),
)
