import { copiedContent, requireWithdrawn } from '#shared/domain/work/copied-content'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { aDraft, refusalOf } from './samples'

it.each(WORK_STATUSES.filter((status) => status !== 'withdrawn'))(
  'a work that is %s is not copied',
  (status) => {
    expect(refusalOf(() => requireWithdrawn(aDraft({ status })))).toEqual({
      ...{ code: 'INVALID_TRANSITION', details: { from: status, to: 'copied' } },
    })
  },
)

it('copies what its author wrote last, with the files that are there; promises and consent are given anew', () => {
  const { content } = aDraft()
  const draft = {
    ...content,
    title: '最后写的',
    files: { main: ['there00001', 'gone000001'] },
    captions: { there00001: '在', gone000001: '不在' },
  }
  const work = aDraft({ status: 'withdrawn', draft })
  expect(copiedContent(work, new Set(['there00001']))).toEqual({
    ...draft,
    files: { main: ['there00001'] },
    captions: { there00001: '在' },
    declarations: {},
    publicConsent: false,
  })
})
