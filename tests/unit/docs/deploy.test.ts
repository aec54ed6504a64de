import { readFileSync } from 'node:fs'
import path from 'node:path'
import { collections, type CollectionDeclaration } from '../../../config/collections'

const guide = readFileSync(path.resolve(__dirname, '../../../docs/deploy.md'), 'utf8')

const rows = Object.entries<CollectionDeclaration>(collections).flatMap(([collection, { indexes }]) =>
  indexes.length === 0
    ? [`| \`${collection}\` | – | |`]
    : indexes.map(({ name, fields }, at) => {
        const order = fields.map((field) => `\`${field.path}\` ${field.order === 1 ? '↑' : '↓'}`)
        return `| ${at === 0 ? `\`${collection}\` ` : ''}| \`${name}\` | ${order.join(', ')} |`
      }),
)

describe('docs/deploy.md', () => {
  it('lists every collection and index of config/collections, and no other', () => {
    const table = guide.slice(guide.indexOf('| collection |'), guide.indexOf('No index is unique'))
    expect(table.trim().split('\n').slice(2)).toEqual(rows)
  })
})
