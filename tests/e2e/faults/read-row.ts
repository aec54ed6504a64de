import { type Scene } from './scene'

/** What a person sees while one answer is missing, and what he taps to ask for it again. */
export interface Seen {
  /** Each way of showing is taken through every fault once, each place through one. */
  readonly way: 'page' | 'line'
  /** Where the sentence stands. */
  readonly at: string
  /** By fault: nothing came, the cloud failed, no answer within the app's patience. */
  readonly says: Readonly<Record<'reset' | 'status' | 'late', string>>
  readonly retry: string
  /** What stands on the page all the while. */
  readonly beside?: string
}

/** The page itself says it. */
export const WHOLE: Seen = {
  way: 'page',
  at: '.empty-state',
  says: {
    reset: '网络不通\n内容没有丢，请检查网络后重试\n重新加载',
    status:
      '平台出了点问题\n不是您的错，内容没有丢。请稍后再试；仍不行请联系省总工会网络中心 029-87329782\n重新加载',
    late: '网络太慢，没有等到回答\n内容没有丢，请稍后重试\n重新加载',
  },
  retry: '.empty-state .button',
}

/** One line in the place of a part says it; the rest of the page is there. */
export const line = (words: string, beside: string, at = '#load-more'): Seen => ({
  way: 'line',
  at,
  says: { reset: words, status: words, late: words },
  retry: at,
  beside,
})

export interface ReadRow {
  readonly route: string
  readonly as: string
  readonly params?: (scene: Scene) => Readonly<Record<string, string>>
  /** Every read the page makes; `unmissed` for one without which nothing is missing. */
  readonly reads: Readonly<Record<string, Seen | 'unmissed'>>
  /** What shows that everything is there. */
  readonly content: (scene: Scene) => string
}

export const addressOf = ({ route, params }: ReadRow, scene: Scene): string => {
  const query = new URLSearchParams(params?.(scene)).toString()
  return `/${route}${query === '' ? '' : `?${query}`}`
}
