import { detailsFrom } from '#shared/domain/work/author-details'
import { type WorkContent } from '#shared/domain/work/work'
import { subProjectNamed } from '../../support/work-samples'
import { aDraft } from './samples'

const film = subProjectNamed('micro-video')
const work = (submittedAt: number | undefined, content: Partial<WorkContent>) => {
  const draft = aDraft()
  return {
    ...{ ...draft, content: { ...draft.content, ...content } },
    ...(submittedAt === undefined ? {} : { submittedAt }),
  }
}
const given = {
  ...{ submitterKind: 'person' as const, unitId: 'baoji', workplace: '焊装车间' },
  ...{ authorName: '秦焊花', phone: '13800001234' },
}

it('takes the five of the last work that was sent, and nothing else of it', () => {
  expect(detailsFrom(work(9, given), film, 0)).toEqual(given)
})

it('knows nothing of works sent before it was told to forget', () => {
  expect(detailsFrom(work(9, given), film, 9)).toBeNull()
  expect(detailsFrom(work(10, given), film, 9)).toEqual(given)
  expect(detailsFrom(undefined, film, 0)).toBeNull()
})

it('leaves the kind open where the call does not take it, and for a team', () => {
  const only = { who: { ...film.who, value: ['unit'] as const } }
  expect(detailsFrom(work(9, given), only, 0)).toEqual({ ...given, submitterKind: null })
  const team = work(9, { ...given, submitterKind: 'team' })
  expect(detailsFrom(team, film, 0)).toEqual({ ...given, submitterKind: null })
})
