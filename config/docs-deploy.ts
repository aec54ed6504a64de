/** `npm run docs:api` writes the table of indexes in docs/deploy.md too. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CollectionDeclaration, collections } from './collections'

export const DEPLOY_FILE = path.resolve(__dirname, '../docs/deploy.md')
const TABLE = /(\| collection \|.*\n\|.*\n)(?:\|.*\n)*/

const rows = Object.entries<CollectionDeclaration>(collections).flatMap(([collection, { indexes }]) =>
  indexes.length === 0
    ? [`| \`${collection}\` | – | |`]
    : indexes.map(({ name, fields }, at) => {
        const order = fields.map((field) => `\`${field.path}\` ${field.order === 1 ? '↑' : '↓'}`)
        return `| ${at === 0 ? `\`${collection}\` ` : ''}| \`${name}\` | ${order.join(', ')} |`
      }),
)

/** The guide with today's collections and indexes in its table. */
export const deployGuide = (guide: string): string =>
  guide.replace(TABLE, (_table, head: string) => `${head}${rows.join('\n')}\n`)

if (require.main === module) writeFileSync(DEPLOY_FILE, deployGuide(readFileSync(DEPLOY_FILE, 'utf8')))
