import { type Page } from 'playwright-core'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type SubProject } from '#shared/domain/season/sub-project'

/** What a worker does on the form of a work, step by step, as a person would. */

/** Picks a file through the browser's own chooser; `button` is the way it is picked. */
export const pickFile = (page: Page, file: string, button = '#pick-album'): Promise<void> =>
  pickFiles(page, [file], button)

/** How long a chooser may take to open before the button is tapped once more. */
const CHOOSER_MS = 10_000

/**
 * Several at once, where the form takes several. A file above that is being sent moves the button: a tap that began on it and
 * ended beside it opens nothing, and a person taps again.
 */
export async function pickFiles(page: Page, files: readonly string[], button = '#pick-album'): Promise<void> {
  const opened = page.waitForEvent('filechooser')
  let isOpen = false
  void opened.then(
    () => (isOpen = true),
    () => undefined,
  )
  while (!isOpen) {
    await page.locator(button).click()
    await Promise.race([opened, page.waitForTimeout(CHOOSER_MS)])
  }
  await (await opened).setFiles([...files])
}

export const fillText = (page: Page, part: string, text: string): Promise<void> =>
  page.locator(`#field-${part}-input`).locator('input, textarea').first().fill(text)

export async function chooseUnit(page: Page, unitId: string, search: string): Promise<void> {
  await page.locator('#pick-unit').click()
  await page.locator('#unit-search').locator('input').first().fill(search)
  await page.locator(`#unit-${unitId}`).click()
}

/** Agrees to the privacy agreement where the page asks for it. */
export async function agreeToPrivacy(page: Page): Promise<void> {
  await page.locator('#agree-privacy').click()
  await page.locator('#submit-work').waitFor()
}

export interface FormWords {
  readonly title: string
  readonly phone: string
}

/** An answer to a question of the call, of whatever kind it is. */
async function answer(page: Page, field: FieldSpec): Promise<void> {
  const { key, kind } = field
  if (kind === 'longText')
    return fillText(page, key, '示例车间的一天。'.repeat(Math.ceil((field.minLength ?? 8) / 8)))
  if (kind === 'choice' || kind === 'choices') return page.locator(`[id^="field-${key}-"]`).first().click()
  if (kind !== 'date') return fillText(page, key, '示例车间')
  await page.locator(`#field-${key}-pick`).click()
  await page.locator('.weui-picker__action').last().click()
}

/** Everything but the files: words, what the call asks, unit, author, declarations, consent. */
export async function fillForm(
  page: Page,
  { spec, who }: Pick<SubProject, 'spec' | 'who'>,
  words: FormWords,
): Promise<void> {
  await fillText(page, 'title', words.title)
  await fillText(page, 'synopsis', '一名普通职工的一天，记录他在岗位上的坚守与创新。')
  for (const field of spec.fields.filter(({ required }) => required)) await answer(page, field)
  if (who.value.length > 1) await page.locator('#submitter-person').click()
  await chooseUnit(page, 'baoji', '宝鸡')
  await fillText(page, 'workplace', '示例机械厂')
  await fillText(page, 'authorName', '钟示例')
  await fillText(page, 'phone', words.phone)
  for (const declaration of await page.locator('[id^="declare-"]:not([id^="declare-ai"])').all())
    await declaration.click()
  await page.locator('#declare-ai-no').click()
  await page.locator('#public-consent').click()
}

/** A file that the network cut goes again at a tap: at once, for after three seconds it goes by itself and the button is gone. */
export const tapToSendAgain = (page: Page): Promise<void> =>
  page.locator('#retry-upload').evaluateAll(([button]) => (button as HTMLElement | undefined)?.click())
