import { cloud } from './cloud'

export type TextVerdict = 'pass' | 'review' | 'risky'

/** msgSecCheck takes at most 2,500 characters a call (WeChat, security.msgSecCheck v2); an emoji may count as two. */
const MAX_CHARACTERS = 1250
/** “资料”: texts a person publishes under their name. */
const SCENE_PROFILE = 1
const WORST_LAST: readonly TextVerdict[] = ['pass', 'review', 'risky']

interface Answer {
  readonly result?: { readonly suggest?: string }
}

/** The SDK types its open API as `any`. */
const openApi = cloud.openapi as { security: { msgSecCheck(request: object): Promise<Answer> } }

/** WeChat's text check: the worst verdict of all pieces. An unknown answer waits for a person. */
export async function checkText(text: string, openid: string): Promise<TextVerdict> {
  const characters = Array.from(text)
  let worst: TextVerdict = 'pass'
  for (let start = 0; start < characters.length; start += MAX_CHARACTERS) {
    const content = characters.slice(start, start + MAX_CHARACTERS).join('')
    if (content.trim() === '') continue
    const answer = await openApi.security.msgSecCheck({ content, version: 2, scene: SCENE_PROFILE, openid })
    const verdict = WORST_LAST.find((each) => each === answer.result?.suggest) ?? 'review'
    if (WORST_LAST.indexOf(verdict) > WORST_LAST.indexOf(worst)) worst = verdict
  }
  return worst
}
