import { type MiniProgram } from '../host/mini-program'

/** What a worker does on the form of a work, step by step, as a person would. */

/** Agrees to the privacy agreement where the page asks for it; WeChat's own guide with it. */
export async function agreeToPrivacy(phone: MiniProgram): Promise<void> {
  await phone.tap('#agree-privacy')
  await phone.waitFor('#submit-work')
}

export async function chooseUnit(phone: MiniProgram, unitId: string, search: string): Promise<void> {
  await phone.tap('#pick-unit')
  await phone.input('#unit-search', search)
  await phone.tap(`#unit-${unitId}`)
}

export interface FormWords {
  readonly title: string
  readonly phone: string
}

/** Everything of a film but the file: words, unit, author, declarations, consent. */
export async function fillVideoForm(phone: MiniProgram, words: FormWords): Promise<void> {
  await phone.input('#field-title-input', words.title)
  await phone.input('#field-synopsis-input', '一名普通职工的一天，记录他在岗位上的坚守与创新。')
  await phone.tap('[id^="field-topic-"]')
  await phone.tap('#field-subtitles-yes')
  await phone.tap('#submitter-person')
  await chooseUnit(phone, 'baoji', '宝鸡')
  await phone.input('#field-workplace-input', '示例机械厂')
  await phone.input('#field-authorName-input', '钟示例')
  await phone.input('#field-phone-input', words.phone)
  for (const id of await phone.idsOf('[id^="declare-"]:not([id^="declare-ai"])')) await phone.tap(`#${id}`)
  await phone.tap('#declare-ai-no')
  await phone.tap('#public-consent')
}
