import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageFolder } from '../host/open-mini-program'
import { compiledAsWechat } from './wechat-compiler'

const compiler = process.env.WECHAT_COMPILER ?? ''
const gate = compiler === '' ? it.skip : it

jest.setTimeout(300_000)

describe('WeChat’s own compiler', () => {
  gate('takes the package', async () => {
    expect(await compiledAsWechat(compiler, packageFolder())).toBe('compiled')
  })

  gate('refuses a template whose input has no end', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'spoiled-weapp-'))
    cpSync(packageFolder(), folder, { recursive: true })
    const file = path.join(folder, 'base.wxml')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('</input>', ''))
    expect(await compiledAsWechat(compiler, folder)).toMatch(/^10038 .*unexpected end tag/)
    rmSync(folder, { recursive: true })
  })
})
