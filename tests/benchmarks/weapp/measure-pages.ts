import { shotPages, type ShotPage } from '../../shots/pages'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { type NodeCounts } from '../../host/runtime/node-counts'
import { type MiniProgram } from '../../host/mini-program'
import { openMiniProgram } from '../../host/open-mini-program'
import { type Figure } from './figures'

const GOALS = { nodes: 600, depth: 20, children: 40, calls: 1, warmCalls: 0 }

export interface MeasuredPage {
  readonly name: string
  readonly figures: readonly Figure[]
}

export async function settled(phone: MiniProgram): Promise<void> {
  await phone.until('it is there', async () => !(await phone.has('.skeleton')) && (await phone.text()) !== '')
}

/** What was sent to the view since the records were last cleared. */
export async function sent(phone: MiniProgram): Promise<{ calls: number; bytes: number }> {
  const { setData } = await phone.recorded()
  return { calls: setData.length, bytes: setData.reduce((sum, { bytes }) => sum + bytes, 0) }
}

async function measurePage(clouds: FurnishedClouds, { name, content }: ShotPage): Promise<MeasuredPage> {
  const { cloud, openid, route, params = {} } = content
  const phone = await openMiniProgram({
    cloud: clouds.environments[cloud],
    person: openid,
    path: `/${route}?${new URLSearchParams(params).toString()}`,
  })
  try {
    await settled(phone)
    const first = await sent(phone)
    const { functionCalls } = await phone.recorded()
    const counts: NodeCounts = await phone.do('nodeCounts')
    await phone.do('forget')
    await phone.do('visible', false)
    await phone.do('visible', true)
    const warm = (await phone.recorded()).functionCalls
    const of = (what: string, value: number, goal?: number): Figure => ({
      name: `${name}: ${what}`,
      value,
      ...(goal === undefined ? {} : { goal }),
    })
    const figures = [
      of('setData calls', first.calls),
      of('setData B', first.bytes),
      of('nodes', counts.nodes, GOALS.nodes),
      of('depth', counts.depth, GOALS.depth),
      of('most children', counts.mostChildren, GOALS.children),
      of('function calls', functionCalls.length, GOALS.calls),
      of('calls on return', warm.length, GOALS.warmCalls),
    ]
    return { name, figures }
  } finally {
    await phone.close()
  }
}

/** Every page of the product at its first content, and when the person comes back to it a moment later. */
export async function measurePages(clouds: FurnishedClouds): Promise<MeasuredPage[]> {
  const measured: MeasuredPage[] = []
  for (const page of shotPages(clouds)) measured.push(await measurePage(clouds, page))
  return measured
}
