import { cloud } from './cloud'
import { logFault } from './log'
import { optional } from './optional'
import { piecesOf } from './text-pieces'

export type TextVerdict = 'pass' | 'review' | 'risky'

/** Of the 20 s that a call has, all pieces together; a check that answers later is one that does not answer. */
const MAX_CHECK_MS = 8000
/** “资料”: texts a person publishes under their name. */
const SCENE_PROFILE = 1
const WORST_LAST: readonly TextVerdict[] = ['pass', 'review', 'risky']

interface Answer {
  readonly result?: { readonly suggest?: string }
}

/** The SDK types its open API as `any`. */
const openApi = cloud.openapi as { security: { msgSecCheck(request: object): Promise<Answer> } }

/** An unknown answer waits for a person. */
async function verdictOn(content: string, openid: string): Promise<TextVerdict> {
  const answer = await openApi.security.msgSecCheck({ content, version: 2, scene: SCENE_PROFILE, openid })
  return WORST_LAST.find((each) => each === answer.result?.suggest) ?? 'review'
}

interface Checked {
  /** The worst verdict of the pieces that were judged. */
  readonly worst: TextVerdict
  /** Why a piece was not judged: a fault, one of WeChat's codes (61010: not here for two hours), too late an answer. */
  readonly fault?: Error
}

/** Judges piece by piece until one is risky or the time is over; a piece that fails does not hide the next. */
async function checkPieces(text: string, openid: string): Promise<Checked> {
  let worst: TextVerdict = 'pass'
  let fault: Error | undefined
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Error('the text check took too long')
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate), MAX_CHECK_MS)
  })
  for (const piece of piecesOf(text)) {
    if (worst === 'risky' || fault === tooLate) break
    try {
      const verdict = await Promise.race([verdictOn(piece, openid), late])
      if (WORST_LAST.indexOf(verdict) > WORST_LAST.indexOf(worst)) worst = verdict
    } catch (error) {
      fault = error instanceof Error ? error : new Error('the text check failed', { cause: error })
    }
  }
  clearTimeout(timer)
  return { worst, ...optional('fault', fault) }
}

/** WeChat's text check: the worst verdict of all pieces. Throws where a piece was not judged and none is risky. */
export async function checkText(text: string, openid: string): Promise<TextVerdict> {
  const { worst, fault } = await checkPieces(text, openid)
  if (fault !== undefined && worst !== 'risky') throw fault
  return worst
}

/** As `checkText`, of what a person reviews before anybody else sees it: where a piece was not judged, `unchecked`. */
export async function checkTextOfReviewed(text: string, openid: string): Promise<TextVerdict | 'unchecked'> {
  const { worst, fault } = await checkPieces(text, openid)
  if (fault === undefined || worst === 'risky') return worst
  logFault({ asking: 'textCheck' }, fault)
  return 'unchecked'
}
