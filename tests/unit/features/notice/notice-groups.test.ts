import { clauseAnchor, noticeGroups } from '../../../../src/features/notice/notice-groups'
import { seasonFile2020 } from '../../season/season-2020'

it('puts each clause into one part, and the parts into the notice’s order', () => {
  const groups = noticeGroups(seasonFile2020.clauses)
  expect(groups.map(({ key }) => key)).toEqual(['body', 'annex1', 'annex2', 'annex3', 'default'])
  expect(groups.flatMap(({ clauses }) => clauses)).toEqual(seasonFile2020.clauses)
})

it('gives each clause an element of its own that a selector can name', () => {
  const anchors = seasonFile2020.clauses.map(({ id }) => clauseAnchor(id))
  expect(new Set(anchors).size).toBe(seasonFile2020.clauses.length)
  expect(anchors.filter((anchor) => !/^clause-[a-zA-Z0-9-]+$/.test(anchor))).toEqual([])
  expect(clauseAnchor('annex2.1')).toBe('clause-annex2-1')
})
