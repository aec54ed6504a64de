import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { routes } from '../../../src/routes'
import { packageFolder } from '../../host/open-mini-program'
import { appJsonOf, packagesOf } from './package-files'
import { compiledAsWechat, gate } from './wechat-compiler'

/** A copy of the package with the main package's files and one page, which is compiled in a part of the time. */
function onePage(): string {
  const built = packageFolder()
  const folder = mkdtempSync(path.join(tmpdir(), 'spoiled-weapp-'))
  for (const { path: file } of packagesOf(built)[0]?.files ?? [])
    if (!file.startsWith('pages/') || file.startsWith(path.posix.dirname(routes.privacy)))
      cpSync(path.join(built, file), path.join(folder, file))
  const { subPackages: _, tabBar: __, ...app } = appJsonOf(built)
  const whole = { ...app, pages: [routes.privacy], preloadRule: undefined }
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify(whole))
  return folder
}

gate('WeChat’s own compiler takes the package', async () => {
  expect(await compiledAsWechat(packageFolder())).toBe('compiled')
})

gate(
  'WeChat’s own compiler takes a package of one page, and refuses it with a template whose input has no end',
  async () => {
    const folder = onePage()
    expect(await compiledAsWechat(folder)).toBe('compiled')
    const file = path.join(folder, 'base.wxml')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('</input>', ''))
    expect(await compiledAsWechat(folder)).toMatch(/^10038 .*unexpected end tag/)
    rmSync(folder, { recursive: true })
  },
)
