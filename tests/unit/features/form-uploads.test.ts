import { type KeptTransfer } from '../../../src/features/works/upload/kept-queue'
import { form, picture, settled, until } from '../../support/uploads-of-a-form'

describe('the files of a form on their way', () => {
  it('arrive in the order they were picked in when the first takes longest to check', async () => {
    const { uploads, kept } = form()
    await uploads.pick('main', ['large', 'two', 'three'].map(picture))
    expect(kept).toEqual([
      ['main', 'large-1'],
      ['main', 'two-4'],
      ['main', 'three-7'],
    ])
  })

  it('are sent one after the other, in the order they were picked in', async () => {
    const { uploads, log, kept } = form()
    const picked = uploads.pick('main', ['one', 'two', 'three'].map(picture))
    expect(uploads.state.transfers.map(({ key }) => key)).toEqual(['transfer-1', 'transfer-2', 'transfer-3'])
    await picked
    expect(log).toEqual(
      ['one-1', 'two-4', 'three-7'].flatMap((id) => {
        const [name = ''] = id.split('-')
        return [`main ${name}`, `there ${name}`, `cover of ${id}`]
      }),
    )
    expect(kept).toEqual([
      ['main', 'one-1'],
      ['main', 'two-4'],
      ['main', 'three-7'],
    ])
    expect(uploads.state).toMatchObject({ transfers: [], inFlight: false })
    expect(Object.keys(uploads.state.facts)).toEqual(['one-1', 'two-4', 'three-7'])
  })

  it('do not stop each other: one that fails goes again on a word, to its place before the later ones', async () => {
    const { uploads, kept, laters, waits } = form()
    await uploads.pick('main', ['cut', 'text', 'two'].map(picture))
    expect(kept.map(([, id]) => id)).toEqual(['two-2'])
    expect(uploads.state.transfers.map(({ upload }) => upload.state.phase)).toEqual(['failed', 'refused'])
    expect(uploads.state.inFlight).toBe(true)
    await uploads.state.transfers[0]?.upload.retry()
    uploads.drop('transfer-2')
    expect(kept.map(([, id]) => id)).toEqual(['two-2', 'cut-5'])
    expect(laters).toEqual([[], ['two-2']])
    expect(waits).toEqual([])
    expect(uploads.state).toMatchObject({ transfers: [], inFlight: false })
  })

  it('go again by themselves after a cut, ever later, and in the end wait for a word', async () => {
    const { uploads, waits } = form()
    await uploads.pick('main', [picture('cut off')])
    const tried: number[] = []
    for (let next = waits[0]; next; next = waits[0]) {
      tried.push(next.ms)
      expect(uploads.state.transfers[0]?.plan.waits).toBe(true)
      waits.shift()
      next.then()
      await until(() => waits.length > 0 || !uploads.state.inFlight)
    }
    expect(tried).toEqual([3_000, 8_000, 20_000, 45_000])
    expect(uploads.state.transfers[0]).toMatchObject({
      upload: { state: { phase: 'failed' } },
      plan: { waits: false },
    })
    expect(uploads.state.inFlight).toBe(false)
  })

  it('add up: what has arrived, and what is on its way', async () => {
    const { uploads } = form()
    const seen = new Set<string>()
    uploads.progress.listen(() => {
      const { files, done, sizeBytes, sentBytes } = uploads.progress.read()
      seen.add(`${done}/${files} ${sentBytes}/${sizeBytes}`)
    })
    await uploads.pick('main', ['one', 'two'].map(picture))
    expect([...seen]).toEqual([
      '0/0 0/0',
      '0/1 0/100',
      '0/2 0/200',
      '0/2 100/200',
      '1/2 100/200',
      '1/2 200/200',
    ])
    expect(uploads.progress.read()).toMatchObject({ files: 0 })
  })

  it('wait for a word on a network that costs money: asked once a form', async () => {
    const { uploads, kept } = form({ network: 'cellular' })
    const picked = uploads.pick('main', [picture('one')])
    await until(() => uploads.state.asksMobileData)
    expect([uploads.state.asksMobileData, uploads.state.inFlight, kept]).toEqual([true, true, []])
    uploads.allowMobileData()
    await picked
    await uploads.pick('main', [picture('two')])
    expect(kept.map(([, id]) => id)).toEqual(['one-1', 'two-4'])
    expect(uploads.state.asksMobileData).toBe(false)
  })

  it('keep nobody waiting when one is given up before the word', async () => {
    const { uploads, kept } = form({ network: 'cellular' })
    const first = uploads.pick('main', [picture('one')])
    await until(() => uploads.state.asksMobileData)
    uploads.state.transfers[0]?.upload.cancel()
    await first
    await uploads.settled()
    expect([uploads.state.asksMobileData, uploads.state.inFlight, kept]).toEqual([false, false, []])
    const second = uploads.pick('main', ['two', 'three'].map(picture))
    await until(() => uploads.state.asksMobileData)
    uploads.drop('transfer-2')
    await settled()
    expect(uploads.state.asksMobileData).toBe(true)
    uploads.allowMobileData()
    await second
    expect(kept.map(([, id]) => id)).toEqual(['three-1'])
  })

  it('go when the network costs nothing any more', async () => {
    const { uploads, kept, change } = form({ network: 'cellular' })
    const picked = uploads.pick('main', [picture('one')])
    await settled()
    change('offline')
    await settled()
    expect(kept).toEqual([])
    change('wifi')
    await picked
    expect(kept.map(([, id]) => id)).toEqual(['one-1'])
  })

  it('are under way while the phone looks at one or makes another of it, and no more when it is refused', async () => {
    const { uploads } = form()
    const told: boolean[] = []
    uploads.listen(() => told.push(uploads.state.inFlight))
    const picked = uploads.pick('main', [picture('text')])
    expect(uploads.state.inFlight).toBe(true)
    await picked
    expect([uploads.state.inFlight, told[told.length - 1]]).toEqual([false, false])
    const made = uploads.state.transfers[0]?.upload.takeWayOut('smaller')
    expect(uploads.state.inFlight).toBe(true)
    await made
    expect([uploads.state.inFlight, told[told.length - 1]]).toEqual([false, false])
  })

  it('tell which files are needed while another is made', async () => {
    const { uploads, log } = form()
    await uploads.pick('main', ['one', 'text'].map(picture))
    await uploads.state.transfers[0]?.upload.takeWayOut('smaller')
    expect(log[log.length - 1]).toBe('in use blob:one blob:text')
  })

  it('go to their own slots; one may take another’s place', async () => {
    const { uploads, kept } = form()
    await Promise.all([
      uploads.pick('main', [picture('one')], 'old'),
      uploads.pick('score', [picture('sheet')]),
    ])
    expect(kept).toEqual([
      ['main', 'one-1', 'old'],
      ['score', 'sheet-4'],
    ])
  })

  it('have covers where their phone makes one; another can be chosen', async () => {
    const { uploads, log } = form()
    await uploads.pick('main', ['one', 'two'].map(picture))
    const covers = () => Object.values(uploads.state.facts).map(({ cover }) => cover)
    expect(covers()).toEqual(['cover:one', undefined])
    const [, second = ''] = Object.keys(uploads.state.facts)
    expect(await uploads.changeCover(second, picture('other'))).toBe(true)
    expect([covers(), log[log.length - 1]]).toEqual([['cover:one', 'cover:other'], `cover of ${second}`])
    expect(await uploads.changeCover(second, picture('two'))).toBe(false)
  })

  it('tells the form of what begins, is kept and ends, not of every percent', async () => {
    const { uploads } = form()
    let told = 0
    uploads.listen(() => (told += 1))
    await uploads.pick('main', [picture('one')])
    expect(told).toBe(5)
  })

  it('are kept for another visit while they are on their way, and a draft with the first', async () => {
    const { uploads, queue, drafts } = form()
    await uploads.pick('main', ['one', 'cut off', 'text'].map(picture))
    expect([...queue.values()].map(({ id, file }) => [id, file.name])).toEqual([['kept2', 'cut off']])
    expect(drafts()).toBe(2)
    uploads.state.transfers[0]?.upload.cancel()
    uploads.drop('transfer-2')
    expect([...queue]).toEqual([])
  })

  it('go on after the app was ended: sent again, only confirmed, chosen again, or there already', async () => {
    const left = (id: string, name: string, more: Partial<KeptTransfer> = {}): KeptTransfer => {
      const { path: _path, ...file } = picture(name)
      return { id, draft: 'draft', slot: 'main', file, copied: true, at: 0, ...more }
    }
    const { uploads, log, kept, queue } = form({
      left: [
        left('k1', 'one'),
        left('k2', 'two', { sent: { uploadId: 'sent-2', fileId: 'file-2' } }),
        left('k3', 'three', { copied: false }),
        left('k4', 'four', { sent: { uploadId: 'there-4', fileId: 'file-4' } }),
      ],
    })
    await uploads.resume(['there-4'])
    expect(log.filter((each) => !each.startsWith('cover'))).toEqual(['main one', 'there one', 'there file-2'])
    expect(kept.map(([, id]) => id)).toEqual(['one-1', 'sent-2'])
    expect(uploads.state.transfers.map(({ upload }) => upload.state)).toEqual([
      { run: 1, phase: 'gone', file: { ...picture('three'), path: '' } },
    ])
    expect([...queue.keys()]).toEqual(['k3'])
  })

  it('do not go on where their call asks for them no more, and hold nothing up', async () => {
    const { path: _path, ...file } = picture('one')
    const left = [{ id: 'k1', draft: 'draft', slot: 'gone', file, copied: true, at: 0 }]
    const { uploads, log, queue } = form({ left })
    await uploads.resume([])
    const { transfers, inFlight, notTaken } = uploads.state
    expect([transfers, inFlight, notTaken, log, [...queue]]).toEqual([[], false, 1, [], []])
  })

  it('remembers which files the cloud has no more', () => {
    const { uploads } = form()
    uploads.lose(['one'], 'expired')
    uploads.lose(['two'], 'unknown')
    expect(uploads.state.lost).toEqual({ one: 'expired', two: 'unknown' })
  })
})
