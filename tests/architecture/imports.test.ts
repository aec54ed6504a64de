import { files, imports, text } from './project-graph'

const breaking = (from: RegExp, to: RegExp) =>
  imports
    .filter((each) => from.test(each.from) && to.test(each.to))
    .map((each) => `${each.from} → ${each.to}`)

const product = /^(src|cloudfunctions)\//

describe('the house', () => {
  it('was read: there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(300)
  })

  it.each([
    ['the domain imports only itself', /^src\/shared\/domain\//, /^(?!src\/shared\/domain\/)/],
    [
      'the contract imports domain, contract and zod',
      /^src\/shared\/contract\//,
      /^(?!src\/shared\/(domain|contract)\/|zod\/mini$)/,
    ],
    ['shared imports only shared, zod and dayjs', /^src\/shared\//, /^(?!src\/shared\/|zod\/mini$|dayjs)/],
    ['nothing in the product imports the local cloud or tests', product, /^(local-cloud|tests)\//],
    ['the mini-program imports no function', /^src\//, /^cloudfunctions\//],
    ['functions import of src only what is shared', /^cloudfunctions\//, /^src\/(?!shared\/)/],
    [
      'the platform imports no feature, page, component or api',
      /^src\/platform\//,
      /^src\/(api|features|components|views|pages|officer|notice)\//,
    ],
    [
      'the api imports no feature, page or component',
      /^src\/api\//,
      /^src\/(features|components|views|pages|officer|notice)\//,
    ],
    [
      'components import no view, feature, page or api',
      /^src\/components\//,
      /^src\/(api|features|views|pages|officer|notice)\//,
    ],
    [
      'the stand-in of WeChat knows the product’s routes and the cloud it calls',
      /^tests\/host\//,
      /^(src\/(?!routes\.ts$)|cloudfunctions\/|local-cloud\/|tests\/(?!host\/|support\/test-environment\.ts$))/,
    ],
    [
      'views import no feature or page',
      /^src\/views\//,
      /^src\/(features|pages|officer|notice|find|manage)\//,
    ],
    ['features import no page', /^src\/features\//, /^src\/(pages|officer|notice)\//],
  ])('%s', (_rule, from, to) => {
    expect(breaking(from, to)).toEqual([])
  })

  it('features do not import each other', () => {
    const featureOf = (file: string) => /^src\/features\/([^/]+)\//.exec(file)?.[1]
    const crossing = imports.filter(({ from, to }) => {
      const [own, other] = [featureOf(from), featureOf(to)]
      return own !== undefined && other !== undefined && own !== other
    })
    expect(crossing.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
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

  it('names the number of the help line in one place', () => {
    const naming = files.filter((file) => product.test(file) && text.get(file)?.includes('87329782'))
    expect(naming).toEqual(['src/shared/texts/help-line.ts'])
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
