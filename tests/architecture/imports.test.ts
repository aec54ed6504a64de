import { ROOMS } from '../../config/rooms'
import { files, type Import, imports, text } from './project-graph'

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`)
const isOurs = (file: string) => /^(src|cloudfunctions|local-cloud|config|tests)\//.test(file)
const asLine = ({ from, to }: Import) => `${from} → ${to}`

const product = /^(src|cloudfunctions)\//

describe('the house', () => {
  it('was read: there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(300)
  })

  it.each(ROOMS)('$path imports what config/rooms.ts lets it', ({ path, mayImport, libraries }) => {
    const allowed = [path, ...mayImport]
    const outside = imports.filter(
      ({ from, to }) =>
        isIn(from, path) &&
        (isOurs(to)
          ? !allowed.some((each) => isIn(to, each))
          : libraries?.some((each) => isIn(to, each)) === false),
    )
    expect(outside.map(asLine)).toEqual([])
  })

  it.each(ROOMS.filter(({ apart }) => apart))('the folders of $path do not know each other', ({ path }) => {
    const folderOf = (file: string) =>
      isIn(file, path) ? file.slice(path.length + 1).split('/')[0] : undefined
    const crossing = imports.filter(({ from, to }) => {
      const [own, other] = [folderOf(from), folderOf(to)]
      return own !== undefined && other !== undefined && own !== other
    })
    expect(crossing.map(asLine)).toEqual([])
  })

  it('has no folder that is no room', () => {
    const loose = files.filter(
      (file) => /^src\/.+\//.test(file) && !ROOMS.some(({ path }) => path !== 'src' && isIn(file, path)),
    )
    expect(loose).toEqual([])
  })

  it('names wx-server-sdk only in the server’s platform', () => {
    const naming = imports.filter(({ from, to }) => product.test(from) && to === 'wx-server-sdk')
    expect(naming.map(({ from }) => from)).toEqual(['cloudfunctions/server/platform/cloud.ts'])
  })

  it('asks which platform it is only in src/platform', () => {
    const asking = files.filter((file) => product.test(file) && text.get(file)?.includes('TARO_ENV'))
    expect(asking.filter((file) => !file.startsWith('src/platform/'))).toEqual([])
  })
})

describe('texts and sizes', () => {
  /** Comments may quote the notice; code may not hold a visible word. */
  const withoutComments = (source: string) =>
    source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1')

  it('keeps Chinese in texts and season data only', () => {
    const chinese = files.filter(
      (file) =>
        product.test(file) &&
        !file.startsWith('src/shared/texts/') &&
        /[\u4e00-\u9fff]/.test(withoutComments(text.get(file) ?? '')),
    )
    expect(chinese).toEqual([])
  })

  it('names the number of the help line nowhere: the season says it', () => {
    const naming = files.filter((file) => product.test(file) && text.get(file)?.includes('87329782'))
    expect(naming).toEqual([])
  })

  it('names limits MAX_… and MIN_…, nothing else', () => {
    const other = /\b(?:MOST|LONGEST|SHORTEST|LEAST|DEEPEST|TALLEST)(?:_[A-Z_]+)?\b/
    const named = files.filter((file) => other.test(withoutComments(text.get(file) ?? '')))
    expect(named.filter((file) => !file.startsWith('tests/architecture/'))).toEqual([])
  })

  it('keeps every file of the product within two screens', () => {
    const long = files
      .filter((file) => product.test(file) && !file.startsWith('src/shared/texts/'))
      .map((file) => [file, (text.get(file) ?? '').split('\n').length] as const)
      .filter(([, lines]) => lines > 200)
    expect(long).toEqual([])
  })

  const linesOf = (room: RegExp) =>
    files
      .filter((file) => room.test(file) && !file.startsWith('src/shared/texts/'))
      .reduce((lines, file) => lines + (text.get(file) ?? '').split('\n').length - 1, 0)

  it('keeps the local cloud within a quarter of the product’s lines of code, texts and data apart', () => {
    expect(linesOf(/^local-cloud\//)).toBeLessThanOrEqual(linesOf(product) / 4)
  })

  it('keeps the stand-in of WeChat within a seventh of the product’s lines of code', () => {
    expect(linesOf(/^tests\/host\//)).toBeLessThanOrEqual(linesOf(product) / 7)
  })

  it('runs only single-document operations in a transaction', () => {
    const direct = files.filter(
      (file) => product.test(file) && /\.(runTransaction|startTransaction)\(/.test(text.get(file) ?? ''),
    )
    expect(direct).toEqual(['cloudfunctions/server/platform/documents.ts'])
  })
})
