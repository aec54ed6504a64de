import { type MiniProgramPackage } from '../mini-program-package'
import { targetOf, type PageStack, type Target } from '../page-stack'
import { type Screen } from '../screen'
import { ApiFailure, type Api } from './api'
import { type Questions } from './questions'

interface Address {
  readonly url: string
}

interface ScrollOptions {
  readonly selector?: string
  readonly scrollTop?: number
}

interface Parts {
  readonly api: Api
  readonly pages: PageStack
  readonly source: MiniProgramPackage
  readonly screen: Screen
  readonly questions: Questions
}

/** One page back, unless the page asks its person first and he stays. */
export async function goBack({ pages, questions }: Parts, delta = 1): Promise<void> {
  const question = pages.top?.leaveQuestion
  if (question !== undefined && pages.all.length > 1) {
    const leaves = await questions.ask({
      asked: 'leave',
      title: '',
      content: question,
      confirmText: '确定',
      cancelText: '取消',
    })
    if (!leaves) throw new ApiFailure('cancel')
  }
  pages.navigateBack(delta)
}

/** Routes between pages, and what a page does to its own frame. */
export function navigation(parts: Parts): object {
  const { api, pages, screen, source } = parts
  const route = (name: string, go: (target: Target) => void) =>
    api.asynchronous<Address>(name, ['url'], ({ url }) => go(targetOf(url, pages.top?.route)))
  const tabDot = (name: string, shown: boolean) =>
    api.asynchronous<{ index: number }>(name, ['index'], ({ index }) => {
      if (!pages.top || !source.isTab(pages.top.route)) throw new ApiFailure('not TabBar page')
      screen.setTabDot(index, shown)
    })
  return {
    navigateTo: route('navigateTo', (target) => pages.navigateTo(target)),
    redirectTo: route('redirectTo', (target) => pages.redirectTo(target)),
    reLaunch: route('reLaunch', (target) => pages.reLaunch(target)),
    switchTab: route('switchTab', (target) => pages.switchTab(target)),
    navigateBack: api.asynchronous<{ delta?: number }>('navigateBack', [], ({ delta }) =>
      goBack(parts, delta),
    ),
    enableAlertBeforeUnload: api.asynchronous<{ message: string }>(
      'enableAlertBeforeUnload',
      ['message'],
      ({ message }) => {
        if (pages.top) pages.top.leaveQuestion = message
      },
    ),
    disableAlertBeforeUnload: api.asynchronous('disableAlertBeforeUnload', [], () => {
      if (pages.top) delete pages.top.leaveQuestion
    }),
    setNavigationBarTitle: api.asynchronous<{ title: string }>(
      'setNavigationBarTitle',
      ['title'],
      ({ title }) => screen.setTitle(title),
    ),
    showTabBarRedDot: tabDot('showTabBarRedDot', true),
    hideTabBarRedDot: tabDot('hideTabBarRedDot', false),
    stopPullDownRefresh: api.asynchronous('stopPullDownRefresh', [], () => undefined),
    pageScrollTo: api.asynchronous<ScrollOptions>('pageScrollTo', [], ({ selector, scrollTop }) => {
      if (!pages.top) return
      const target = selector === undefined ? undefined : pages.top.webview.querySelector(selector)
      if (selector !== undefined && !target) throw new ApiFailure(`no element ${selector}`)
      if (target) target.scrollIntoView?.({ block: 'start' })
      else pages.top.webview.scrollTop = scrollTop ?? 0
    }),
  }
}
