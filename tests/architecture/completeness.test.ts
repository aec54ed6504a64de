import { existsSync } from 'node:fs'
import path from 'node:path'
import { readCases } from '../benchmarks/queries/cases'
import { rowsOf } from '../cloud/authorization/cells'
import { READ_TABLE } from '../e2e/faults/read-table'
import { actions } from '../support/all-actions'
import { appPages } from '../support/app-pages'

const keys = Object.keys(actions) as ReadonlyArray<keyof typeof actions>
const pageFile = (page: string, ending: string) => path.resolve(__dirname, '../../src', page + ending)

it('the authorization table names every action', () => {
  expect(new Set(rowsOf().map(({ action }) => action))).toEqual(new Set(keys))
})

it('the table of reads has every page of the app, and each page its files', async () => {
  const pages = await appPages()
  expect(READ_TABLE.map(({ route }) => route).sort()).toEqual([...pages].sort())
  expect(
    pages.filter((page) => !['.tsx', '.config.ts'].every((end) => existsSync(pageFile(page, end)))),
  ).toEqual([])
})

it('every read is measured by its queries', () => {
  const reads = keys.filter((key) => actions[key].effect === 'read')
  expect(reads.filter((key) => !(key in readCases))).toEqual([])
})
