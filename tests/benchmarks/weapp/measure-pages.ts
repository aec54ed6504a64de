import { shotPages, type ShotPage } from '../../shots/pages'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { type NodeCounts } from '../../host/runtime/node-counts'
import { type Figure } from './figures'
import { MeasuredPhone } from './measured-phone'

const GOALS = { nodes: 600, depth: 20, children: 40, calls: 1, warmCalls: 0 }

/** Pages that ask a second time once they know who asks or what the first answer names. */
const TWO_CALLS = [
  'me',
  'me-officer',
  'notice-search',
  'search',
  'search-works',
  'announcements',
  'announcements-officer',
  'announcement',
  'announcement-revise',
  'archive-season',
  'notice-archived',
  'series-archived',
  'sub-project-archived',
  'sub-project-amended',
  'season-file',
  'season-changes',
  'work-form-draft',
  'work-form-returned',
  'my-work-returned',
  'my-work-returned-by-machine',
  'my-work-taken-down',
  'review-queue',
  'review-queue-province',
  'review-links',
  'review',
  'review-photo',
  'review-song',
  'review-activity',
  'review-film-link',
  'review-unsure-unit',
  'review-accepted',
  'sharing-series',
  'sharing-announcement',
  'team-card',
  'poster',
  'roles',
]
/** Their second answer names what a third call asks for. */
const THREE_CALLS = ['calendar', 'sharing', 'sharing-admin', 'poster-work']
/** They show what somebody else may have changed meanwhile, and ask for it each time they are shown. */
const ASKED_AT_EACH_RETURN = [
  'submit',
  'me',
  'me-officer',
  'announcement-revise',
  'season-manage',
  'season-call',
  'amend-deadline',
  'amend-contact',
  'amend-picture',
  'season-file',
  'season-changes',
  'calendar',
  'my-work',
  'my-work-returned',
  'my-work-returned-by-machine',
  'my-work-accepted',
  'my-work-rejected',
  'my-work-taken-down',
  'review-queue',
  'review-queue-province',
  'review-links',
  'review',
  'review-photo',
  'review-song',
  'review-activity',
  'review-film-link',
  'review-unsure-unit',
  'review-accepted',
  'claim',
]

function mostCalls(page: string): number {
  if (THREE_CALLS.includes(page)) return 3
  return TWO_CALLS.includes(page) ? 2 : GOALS.calls
}

export interface MeasuredPage {
  readonly name: string
  readonly figures: readonly Figure[]
}

async function measurePage(clouds: FurnishedClouds, { name, content }: ShotPage): Promise<MeasuredPage> {
  const { cloud, openid, route, params = {} } = content
  const path = `/${route}?${new URLSearchParams(params).toString()}`
  const measured = await MeasuredPhone.open(clouds.environments[cloud], openid, path)
  try {
    const calls = await measured.toContent()
    await measured.toRest()
    const sent = await measured.sent()
    const counts: NodeCounts = await measured.phone.do('nodeCounts')
    const warm = await measured.callsOf(async () => {
      await measured.phone.do('visible', false)
      await measured.phone.do('visible', true)
    })
    const of = (what: string, value: number, bounds: Pick<Figure, 'goal' | 'limit'> = {}): Figure => ({
      ...{ name: `${name}: ${what}`, value },
      ...bounds,
    })
    const figures = [
      of('setData calls', sent.calls),
      of('setData B', sent.bytes),
      of('nodes', counts.nodes, { goal: GOALS.nodes }),
      of('depth', counts.depth, { goal: GOALS.depth }),
      of('most children', counts.mostChildren, { goal: GOALS.children }),
      of('function calls', calls, { goal: GOALS.calls, limit: mostCalls(name) }),
      of('calls on return', warm, {
        goal: GOALS.warmCalls,
        limit: ASKED_AT_EACH_RETURN.includes(name) ? 1 : 0,
      }),
    ]
    return { name, figures }
  } finally {
    await measured.close()
  }
}

/** Every page of the product with its content, and when the person comes back to it a moment later. */
export async function measurePages(clouds: FurnishedClouds): Promise<MeasuredPage[]> {
  const measured: MeasuredPage[] = []
  for (const page of shotPages(clouds)) measured.push(await measurePage(clouds, page))
  return measured
}
