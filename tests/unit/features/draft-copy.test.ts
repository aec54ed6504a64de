import { type WorkView } from '#shared/contract/works/views'
import { EMPTY_CONTENT } from '#shared/domain/work/work'
import { type DraftCopy, parseCopy, startingPoint } from '../../../src/features/works/draft/draft-copy'

const phone = { ...EMPTY_CONTENT, title: 'phone' }
const cloud = { ...EMPTY_CONTENT, title: 'cloud' }

const copy = (patch: Partial<DraftCopy> = {}): DraftCopy => ({
  content: phone,
  workId: 'work0001',
  version: 4,
  changedAt: 2_000,
  saved: false,
  createRequestId: 'create-1',
  ...patch,
})

const work: WorkView = {
  id: 'work0001',
  subProject: 'micro-video',
  title: 'cloud',
  status: 'draft',
  version: 4,
  updatedAt: 1_000,
  isPublic: false,
  takenDown: false,
  changed: false,
  content: cloud,
  team: [],
  media: [],
  createdAt: 0,
  chain: [],
  deadLinks: [],
  timeline: [],
}

describe('where a form begins', () => {
  it.each([
    [
      'nothing is known',
      undefined,
      undefined,
      { content: EMPTY_CONTENT, version: 0, saved: true, fromPhone: false },
    ],
    [
      'only the phone knows the draft',
      copy({ workId: undefined, version: 0 }),
      undefined,
      { content: phone, version: 0, saved: false, fromPhone: true },
    ],
    [
      'the phone holds unsaved text on the cloud’s version',
      copy({ changedAt: 500 }),
      work,
      { workId: 'work0001', version: 4, content: phone, saved: false, fromPhone: true },
    ],
    [
      'the phone’s unsaved text is newer than a later version',
      copy({ version: 3 }),
      work,
      { workId: 'work0001', version: 4, content: phone, saved: false, fromPhone: true },
    ],
    [
      'another phone wrote later',
      copy({ version: 3, changedAt: 999 }),
      work,
      { workId: 'work0001', version: 4, content: cloud, saved: true, fromPhone: false },
    ],
    [
      'everything on the phone was saved',
      copy({ saved: true }),
      work,
      { workId: 'work0001', version: 4, content: cloud, saved: true, fromPhone: false },
    ],
  ])('when %s', (_when, held, known, start) => {
    expect(startingPoint(held, known)).toEqual(start)
  })
})

describe('a copy in the phone’s storage', () => {
  it('comes back as it was written', () => {
    for (const written of [copy(), copy({ subProject: 'micro-video' })])
      expect(parseCopy(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  it('gets the fields that an older shape lacks', () => {
    const { publicConsent: _consent, ...older } = phone
    expect(parseCopy({ ...copy(), content: older })).toEqual(copy())
  })

  it.each([undefined, null, 7, 'text', [], {}, { content: 'x' }, { ...copy(), version: 'new' }])(
    'is passed over when it is none: %j',
    (stored) => expect(parseCopy(stored)).toBeUndefined(),
  )
})
