import { type Reply } from '#shared/contract/action'
import { actions } from '../../support/all-actions'
import { season2020 } from '../../unit/season/season-2020'
import { type TestEnvironment } from '../../support/test-environment'

/** One answer of the function, and who heard it. */
export interface Heard {
  readonly openid: string
  readonly action: string
  readonly reply: Reply<unknown>
}

/** Keeps every answer that the function `api` gives in this environment from now on. */
export function listenIn(environment: TestEnvironment): Heard[] {
  const heard: Heard[] = []
  const call = environment.call.bind(environment)
  environment.call = async <Result>(name: string, data: unknown, openid: string): Promise<Result> => {
    const result = await call<Result>(name, data, openid)
    const { action } = data as { action: string }
    heard.push({ openid, action, reply: result as Reply<unknown> })
    return result
  }
  return heard
}

/** What the notice itself publishes: the contacts of the office and of the organisers. */
const published = [season2020.office, ...season2020.subProjects].flatMap(({ contacts }) =>
  contacts.flatMap(({ phones }) => phones.map(({ number }) => number)),
)

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const HASH = /[0-9a-f]{24,64}/g

/** The answer as text, without signatures, hashes and ids of calls: their digits are no numbers to call. */
function textOf({ action, reply }: Heard): string {
  const text = JSON.stringify(reply).replace(UUID, '…').replace(HASH, '…')
  if (action !== actions.readSeason.name) return text
  return published.reduce((rest, number) => rest.replaceAll(number, '…'), text)
}

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g
const digitsOf = (text: string) =>
  text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/\D/g, '')

/** The numbers in an answer: any full mobile, and the planted ones however they are written. */
export function numbersIn(heard: Heard, planted: readonly string[]): string[] {
  const text = textOf(heard)
  const mobiles = text.match(MOBILE) ?? []
  const tight = text.normalize('NFKC').replace(/[\s\-–—.·]/g, '')
  const hidden = planted.filter((number) => tight.includes(digitsOf(number)))
  return [...new Set([...mobiles, ...hidden])]
}

/** Whether the answer holds the text anywhere, hashes included. */
export const tells = ({ reply }: Heard, text: string): boolean => JSON.stringify(reply).includes(text)
