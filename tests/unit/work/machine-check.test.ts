import { type MediaCheck } from '#shared/domain/media/verdict'
import { applyMachineCheck } from '#shared/domain/work/machine-check'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { accepts, aDraft, aMedia, NOW, refusalOf, rejects, retries } from './samples'

const first = aMedia()
const second = aMedia({ uploadId: 'upload0002' })
const checking = aDraft({ status: 'checking', media: [first, second], chain: ['baoji', 'province'] })

it('sends a work whose files all pass to the first unit of its chain, with the facts of each', () => {
  const warned: MediaCheck = { ...accepts, warnings: ['LOW_RESOLUTION'] }
  expect(applyMachineCheck(checking, [accepts, warned], NOW)).toEqual({
    work: {
      ...checking,
      status: 'inReview',
      version: 4,
      media: [
        { ...first, check: accepts },
        { ...second, check: warned },
      ],
      atUnit: 'baoji',
      atUnitSince: NOW,
      updatedAt: NOW,
      changedAt: NOW,
    },
    row: { workId: checking.id, version: 4, at: NOW, by: 'machine', event: 'checkCleared', unitId: 'baoji' },
  })
})

it.each([
  ['one file is refused', [accepts, rejects]],
  ['one file is refused while another cannot be read', [retries, rejects]],
])('gives a work back with the faults when %s', (_when, checks) => {
  expect(applyMachineCheck(checking, checks, NOW)).toEqual({
    work: {
      ...checking,
      status: 'returned',
      version: 4,
      media: [
        { ...first, check: checks[0] },
        { ...second, check: checks[1] },
      ],
      decision: {
        kind: 'return',
        by: 'machine',
        citations: [],
        message: '',
        faults: [{ ...rejects, fileName: second.fileName }],
        at: NOW,
      },
      updatedAt: NOW,
      changedAt: NOW,
    },
    row: { workId: checking.id, version: 4, at: NOW, by: 'machine', event: 'checkFault' },
  })
})

it('names no file where the work has one only', () => {
  const alone = { ...checking, media: [first] }
  expect(applyMachineCheck(alone, [rejects], NOW)?.work.decision?.faults).toEqual([rejects])
})

it.each([
  ['one cannot be read', [accepts, retries]],
  ['none can be read', [retries, retries]],
])('decides nothing while %s', (_while, checks) => {
  expect(applyMachineCheck(checking, checks, NOW)).toBeNull()
})

it('never clears a file that was not looked at', () => {
  expect(() => applyMachineCheck(checking, [accepts], NOW)).toThrow()
})

it.each(WORK_STATUSES.filter((status) => status !== 'checking'))(
  'leaves a work alone that is %s',
  (status) => {
    expect(refusalOf(() => applyMachineCheck(aDraft({ status }), [accepts], NOW))).toEqual({
      code: 'INVALID_TRANSITION',
      details: { from: status, to: 'inReview' },
    })
  },
)
