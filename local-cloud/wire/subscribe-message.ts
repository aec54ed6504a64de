import { type Environment } from '../gateway/environment'
import { LOCAL_TEMPLATE_FIELDS, LOCAL_TEMPLATES } from './subscriptions'

/** WeChat's codes of subscribeMessage.send. */
const TEMPLATE_INVALID = { errcode: 40037, errmsg: 'invalid template_id' }
const NO_CONSENT = { errcode: 43101, errmsg: 'user refuse to accept the msg' }
const PAGE_INVALID = { errcode: 41030, errmsg: 'invalid page' }
const dataInvalid = (field: string) => ({
  errcode: 47003,
  errmsg: `argument invalid! data.${field}.value invalid`,
})

/** What a value of each type may be: 20 characters, 5 Chinese ones, a day with a time. Nothing is empty. */
const TYPES: Readonly<Record<string, RegExp>> = {
  thing: /^[^\n]{1,20}$/,
  phrase: /^\p{Script=Han}{1,5}$/u,
  time: /^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/,
}
const PAGE = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*(\?.*)?$/

type Data = Readonly<Record<string, { readonly value?: unknown } | undefined>>

const valueIn = (data: Data, field: string): string => {
  const value = data[field]?.value
  return typeof value === 'string' ? value : ''
}

/** Stands for subscribeMessage.send: the templates it knows, each value's type, and one consent for each message. */
export function sendMessage(
  { touser, template_id: templateId, page, data }: Readonly<Record<string, unknown>>,
  { subscriptions }: Environment,
): object {
  const known = Object.values(LOCAL_TEMPLATES).find((each) => each === templateId)
  if (known === undefined) return TEMPLATE_INVALID
  if (typeof page !== 'string' || !PAGE.test(page)) return PAGE_INVALID
  const values = (data ?? {}) as Data
  const wrong = LOCAL_TEMPLATE_FIELDS.find(
    (field) => TYPES[field.replace(/\d+$/, '')]?.test(valueIn(values, field)) !== true,
  )
  if (wrong !== undefined) return dataInvalid(wrong)
  if (typeof touser !== 'string' || !subscriptions.spend(touser, known)) return NO_CONSENT
  const sent = LOCAL_TEMPLATE_FIELDS.map((field) => [field, { value: valueIn(values, field) }])
  subscriptions.sent.push({ touser, templateId: known, page, data: Object.fromEntries(sent) as never })
  return { errcode: 0, errmsg: 'ok' }
}
