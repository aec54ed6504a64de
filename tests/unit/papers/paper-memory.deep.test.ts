import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { MAX_SHEET_ROWS } from '#shared/domain/papers/paper'
import { buildFunctions } from '../../../config/build-functions'

jest.setTimeout(300_000)

const MAX_MEGABYTES = 200

/** Inside the repository: a function finds the SDK as an installed one does. */
const dist = path.resolve(__dirname, '../../../dist')
mkdirSync(dist, { recursive: true })
const folder = mkdtempSync(path.join(dist, 'papers-'))
beforeAll(() => buildFunctions(folder))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = '听轴承的人，'.repeat(8)
/** The longest that the product makes of each kind. */
const PAPERS = {
  'write-sheet': `writeSheet({
    sheetName: '名单', fontName: '宋体', title: '标题', origin: '来源', madeAt: 1592107200000,
    columns: Array.from({ length: 8 }, () => ({ name: '列', width: 20 })),
    rows: Array.from({ length: ${MAX_SHEET_ROWS} }, (_, at) => Array.from({ length: 8 }, () => '${TEXT}' + at)),
  })`,
  'write-form': `writeForm({
    title: '作品推荐表', subtitle: '2020 年', origin: '来源', madeAt: 1592107200000,
    rows: Array.from({ length: 12 }, () => ({ label: '作品简介', text: '${TEXT}'.repeat(40) })),
  })`,
  'write-document': `writeDocument({
    title: '规则要点', fontName: '宋体', madeAt: 1592107200000,
    blocks: Array.from({ length: 400 }, () => ({ kind: 'table', columns: ['事项', '时间'], rows: [['启动', '${TEXT}']] })),
  })`,
}

/** The deploy unit as the cloud starts it, then one paper. Answers the process's highest memory, MB. */
async function megabytesOf(module: string, call: string): Promise<number> {
  const code = `
    require(${JSON.stringify(path.join(folder, 'papers/index.js'))})
    const { ${call.slice(0, call.indexOf('('))} } = require(${JSON.stringify(path.join(folder, 'papers', module))})
    ${call}.then((bytes) => {
      if (bytes.length < 5000) throw new Error('a paper of ' + bytes.length + ' bytes')
      process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
      process.exit()
    })`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', code])
  return Number(stdout)
}

it.each(Object.entries(PAPERS))('the longest paper of %s is made within 200 MB', async (module, call) => {
  const megabytes = await megabytesOf(module, call)
  console.info(`${module}: ${Math.round(megabytes)} MB`)
  expect(megabytes).toBeGreaterThan(30)
  expect(megabytes).toBeLessThan(MAX_MEGABYTES)
})
