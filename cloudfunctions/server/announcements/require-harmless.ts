import { type AnnouncementText } from '#shared/domain/announcement/announcement'
import { Refusal } from '#shared/domain/refusal'
import { checkText } from '../platform/text-check'

/**
 * WeChat's check of what an officer is about to make known: risky parts are refused by name. What it would have a person look
 * at passes: an officer is that person, and their name is in the history.
 */
export async function requireHarmless({ title, body }: AnnouncementText, openid: string): Promise<void> {
  const verdicts = await Promise.all([checkText(title, openid), checkText(body, openid)])
  const parts = ['title', 'body'].filter((_part, at) => verdicts[at] === 'risky')
  if (parts.length > 0) throw new Refusal('TEXT_RISKY', { parts })
}
