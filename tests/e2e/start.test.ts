import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listGallery } from '#shared/contract/gallery/gallery'
import { type OutputOf, type Reply } from '#shared/contract/action'
import { freePort, holdPort, StartProcess } from '../support/start-process'

const SITE = path.resolve(__dirname, '../../dist/h5')
const READY = '好网民已就绪'
const SEEDS = '放入示例作品'
const PUBLIC_WORKS = 20
/** What a browser that opens the address sees of the gallery. */
async function publicTitles(origin: string): Promise<string[]> {
  const page = await fetch(origin)
  const token = /name="local-cloud-token" content="(\w+)"/.exec(await page.text())?.[1] ?? ''
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const response = await fetch(`${origin}/__client/call`, {
    method: 'POST',
    headers: { 'x-local-cloud': token, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'api',
      data: { action: listGallery.name, input: {}, requestId: `gallery-${Date.now()}` },
    }),
  })
  const { result } = (await response.json()) as { result: Reply<OutputOf<typeof listGallery>> }
  if (!result.ok) throw new Error(result.error.code)
  return result.value.items.map(({ title }) => title)
}

describe('npm start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'start-'))
  const others = mkdtempSync(path.join(tmpdir(), 'start-others-'))
  const started: StartProcess[] = []
  let port: number
  let origin: string

  const startWith = (env: Readonly<Record<string, string>>, flags: readonly string[]) => {
    const usual = ['--data', folder, '--site', SITE, '--port', String(port)]
    const process = new StartProcess([...usual, ...flags], env)
    started.push(process)
    return process
  }
  const start = (...flags: string[]) => startWith({}, flags)
  const portIsFree = async () => (await holdPort(port)).release()

  beforeAll(async () => {
    port = await freePort()
    origin = `http://127.0.0.1:${port}`
  })
  afterAll(() => {
    started.forEach((process) => process.kill())
    for (const each of [folder, others]) rmSync(each, { recursive: true, force: true })
  })

  it('is ended by Ctrl-C in the middle of the seed: no process left, the port free', async () => {
    const first = startWith({ SEEDED_CACHE: path.join(others, 'nothing-told') }, [])
    await first.said(SEEDS)
    first.pressCtrlC()
    await first.exitCode()
    expect(first.isAnyoneLeft()).toBe(false)
    await portIsFree()
  })

  it('begins an interrupted copy of the seed anew and doubles nothing', async () => {
    mkdirSync(path.join(folder, 'environments/main'), { recursive: true })
    writeFileSync(path.join(folder, 'start.json'), JSON.stringify({ furnished: 'furnishing' }))
    const second = start()
    await second.said(READY)
    expect(second.output).toContain('上次准备数据时被打断')
    const titles = await publicTitles(origin)
    expect([titles.length, new Set(titles).size]).toEqual([PUBLIC_WORKS, PUBLIC_WORKS])

    const rival = start('--port', '0')
    expect(await rival.exitCode()).toBe(1)
    expect(rival.output).toContain('正被另一个进程使用')

    second.pressCtrlC()
    await second.exitCode()
    expect(second.isAnyoneLeft()).toBe(false)
    await portIsFree()
  })

  it('is ready again with the same works, seeding nothing, and ends when npm alone is told to', async () => {
    const third = start()
    await third.said(READY)
    expect(third.output).not.toContain(SEEDS)
    expect(third.output).toContain('产品里的时间是 2020年6月15日 10:')
    expect(await publicTitles(origin)).toHaveLength(PUBLIC_WORKS)
    third.terminate()
    await third.exitCode()
    expect(third.isAnyoneLeft()).toBe(false)
    await portIsFree()
  })

  it('fills another empty folder from what was told once', async () => {
    const other = path.join(others, 'other')
    const fourth = start('--data', other)
    await fourth.said(READY)
    expect(fourth.output).not.toContain('投稿')
    expect(fourth.output).toContain('产品里的时间是 2020年6月15日 10:')
    expect(await publicTitles(origin)).toHaveLength(PUBLIC_WORKS)
    fourth.pressCtrlC()
    await fourth.exitCode()
  })

  it('puts data of another shape aside, whole, and begins anew', async () => {
    const other = path.join(others, 'other')
    writeFileSync(path.join(other, 'shape'), 'an older one')
    const before = readdirSync(path.join(other, 'environments/main'))
    const fifth = start('--data', other)
    await fifth.said(READY)
    const aside = readdirSync(others).find((name) => /^other-\d{4}-\d\d-\d\d$/.test(name)) ?? ''
    expect(fifth.output).toContain(`旧数据，已原样移到 ${path.join(others, aside)}，`)
    expect(readdirSync(path.join(others, aside, 'environments/main'))).toEqual(before)
    expect(await publicTitles(origin)).toHaveLength(PUBLIC_WORKS)
    fifth.pressCtrlC()
    await fifth.exitCode()
  })

  it('says so and ends with 1 when the port is taken', async () => {
    const held = await holdPort(port)
    const refused = start()
    expect(await refused.exitCode()).toBe(1)
    expect(refused.output).toContain(`端口 ${port} 已被占用`)
    await held.release()
  })

  it('shows its flags and ends with 2 when they are wrong', async () => {
    const refused = start('--prot', '1')
    expect(await refused.exitCode()).toBe(2)
    expect(refused.output).toContain('没有选项“--prot”')
    expect(refused.output).toContain('用法：npm start')
  })
})
