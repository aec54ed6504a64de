import Taro from '@tarojs/taro'
import { scrollToElement } from './anchor'
import { common } from '#shared/texts/common'
import { isSinglePage } from './single-page'

export type RouteParameters = Readonly<Record<string, string | undefined>>

const HOME = '/pages/home/index'

/** The path of a page with its parameters, as navigation and share cards take it. */
export function pathTo(page: string, parameters: RouteParameters = {}): string {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${page}${query ? `?${query}` : ''}`
}

/** A parameter as `pathTo` was given it: a page receives it as it stands in the path. What nobody encoded stays itself. */
export function decodedParameter(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return value
  }
}

/** WeChat keeps at most 10 pages on the stack; the 11th replaces the top one. */
const MAX_PAGE_STACK = 10

/** Alone in 朋友圈 a page opens no other: it says where that is done. */
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

/** Settles when the new page stands in this one's place. */
export const replacePage = async (page: string, parameters?: RouteParameters): Promise<void> => {
  if (staysAlone()) return
  await Taro.redirectTo({ url: pathTo(page, parameters) })
}

interface StackedPage {
  readonly route?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly $taroParams?: Readonly<Record<string, unknown>>
}

/** Goes back when that very page lies right below; otherwise it takes this one's place. */
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

/** One page back; home when this page was opened from cold. */
export const goBack = (): void => {
  if (staysAlone()) return
  if (hasPageBelow()) void Taro.navigateBack()
  else void Taro.switchTab({ url: HOME })
}

/** False for a page opened from cold, or one that took another's place at the bottom. */
export const hasPageBelow = (): boolean => Taro.getCurrentPages().length > 1

/** Alone in 朋友圈 a page keeps the title of its configuration. */
export const setPageTitle = (title: string): void => {
  if (!isSinglePage()) void Taro.setNavigationBarTitle({ title })
}

/** Brings the element of that id to the top of the screen, once what was just changed is drawn. */
export const scrollToAnchor = (id: string): void => {
  Taro.nextTick(() => scrollToElement(id))
}
