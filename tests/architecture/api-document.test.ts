import { readFileSync } from 'node:fs'
import { actions } from '../support/all-actions'
import { API_FILE, apiDocument } from '../../config/docs-api'
import { refusalsOf } from '../../config/docs-refusals'

it('docs/api.md is what `npm run docs:api` writes today', async () => {
  expect(readFileSync(API_FILE, 'utf8')).toBe(await apiDocument())
})

it('has every action once, with a sentence, who may call it and its input', async () => {
  const parts = (await apiDocument()).split('### ').slice(1)
  const names = parts.map((part) => /^`([^`]+)`/.exec(part)?.[1])
  expect([...names].sort()).toEqual(
    Object.values(actions)
      .map(({ name }) => name)
      .sort(),
  )
  expect(
    parts.filter(
      (part) =>
        !/\n\n[^\n]+\.\n\n(?:api|papers) · for \w+ · (read|write|act)[^\n]*\n\n(Refuses with [^\n]+\.\n\n)?```ts\n\S/.test(
          part,
        ),
    ),
  ).toEqual([])
})

it('tells the refusals of what a use case calls, of what that calls, and of no neighbour', () => {
  expect(refusalsOf('listMyWorks')).toEqual([])
  expect(refusalsOf('createWork')).toEqual([
    'NOT_FOUND',
    'SEASON_MISSING',
    'SUB_PROJECT_NOT_OPEN_HERE',
    'TOO_MANY_DRAFTS',
  ])
  expect(refusalsOf('submitWork')).toEqual(expect.arrayContaining(['TEXT_RISKY', 'UPLOAD_MISPLACED']))
})
