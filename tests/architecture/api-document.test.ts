import { readFileSync } from 'node:fs'
import { actions } from '../support/all-actions'
import { API_FILE, apiDocument } from '../../config/docs-api'

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
    parts.filter((part) => !/\n\n[^\n]+\.\n\napi · for \w+ · (read|write|act)[^\n]*\n\n```ts\n\S/.test(part)),
  ).toEqual([])
})
