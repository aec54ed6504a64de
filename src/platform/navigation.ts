import Taro from '@tarojs/taro'
import { scrollToElement } from './anchor'
import { common } from '#shared/texts/common'
import { routes } from '../routes'
import { writePageTitle } from './page-title'
import { isSinglePage } from './single-page'

export type RouteParameters = Readonly<Record<string, string | undefined>>

const HOME = `/${routes.home}`

/** The path of a page with its parameters, for navigation and share cards. */
export function pathTo(page: string, parameters: RouteParameters = {}): string {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${page}${query ? `?${query}` : ''}`
}

/** Decodes a parameter of `pathTo`: pages receive it as it stands in the path. Unencoded text stays the same. */
export function decodedParameter(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return value
  }
}

/** WeChat keeps at most 10 pages on the stack; the 11th replaces the top one. */
const MAX_PAGE_STACK = 10

/** A page shown alone in 朋友圈 opens no other; it says where to do that. */
function staysAlone(): boolean {
  if (isSinglePage()) void Taro.showToast({ title: common.openInFull, icon: 'none' })
  return isSinglePage()
}

export const openPage = (page: string, parameters?: RouteParameters): void => {
  if (staysAlone()) return
  const url = pathTo(page, parameters)
  if (Taro.getCurrentPages().length < MAX_PAGE_STACK) void Taro.navigateTo({ url })
  else void Taro.redirectTo({ url })
}

/** Resolves when the new page has replaced this one. */
export const replacePage = async (page: string, parameters?: RouteParameters): Promise<void> => {
  if (staysAlone()) return
  await Taro.redirectTo({ url: pathTo(page, parameters) })
}

interface StackedPage {
  readonly route?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly $taroParams?: Readonly<Record<string, unknown>>
}

/** Goes back if that very page lies right below; otherwise replaces this page by it. */
export const returnToPage = (page: string, parameters: RouteParameters = {}): void => {
  const below = Taro.getCurrentPages().slice(-2, -1)[0] as StackedPage | undefined
  const known = below?.$taroParams ?? below?.options ?? {}
  const same =
    below?.route?.replace(/^\//, '') === page &&
    Object.entries(parameters).every(([key, value]) => known[key] === value)
  if (same) void Taro.navigateBack()
  else void replacePage(page, parameters)
}

export const openTab = (page: string): void => {
  if (!staysAlone()) void Taro.switchTab({ url: `/${page}` })
}

/** Goes back one page, or home when this page was opened cold. */
export const goBack = (): void => {
  if (staysAlone()) return
  if (hasPageBelow()) void Taro.navigateBack()
  else void Taro.switchTab({ url: HOME })
}

/** False for a page opened cold, or one that replaced the bottom page. */
export const hasPageBelow = (): boolean => Taro.getCurrentPages().length > 1

/** A page shown alone in 朋友圈 keeps its configured title. */
export const setPageTitle = (title: string): void => {
  if (!isSinglePage()) writePageTitle(title)
}

/** Scrolls the element of that id to the top of the screen after the next drawing. */
export const scrollToAnchor = (id: string): void => {
  Taro.nextTick(() => scrollToElement(id))
}
