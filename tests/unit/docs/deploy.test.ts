import { readFileSync } from 'node:fs'
import { DEPLOY_FILE, deployGuide } from '../../../config/docs-deploy'

const guide = readFileSync(DEPLOY_FILE, 'utf8')

describe('docs/deploy.md', () => {
  it('lists every collection and index of config/collections, and no other', () => {
    expect(guide).toBe(deployGuide(guide))
    expect(guide).toContain('| `people` | `roleHolders` | `roleRank` ↑ |')
  })

  it('is stale without a row, or with one too many', () => {
    const row = '| `receipts` | – | |\n'
    for (const stale of ['', row + row]) expect(deployGuide(guide.replace(row, stale))).toBe(guide)
  })
})
