import { action } from '#shared/contract/action'
import { type SharedThing } from '#shared/domain/sharing/scene'

/** What a card leads to: enough to navigate, and no route of the app. */
export type ShareTarget =
  | { readonly kind: 'subProject'; readonly subProject: string }
  | { readonly kind: 'work'; readonly workId: string; readonly subProject: string }
  | { readonly kind: 'seriesItem'; readonly key: string }
  | { readonly kind: 'activity'; readonly key: string }
  | { readonly kind: 'announcement'; readonly announcementId: string }
  | { readonly kind: 'programme' }

/**
 * `unknown`: nothing public has that id; a work that is hidden, withdrawn or another season’s answers the same.
 * `withdrawn`: an announcement that everyone could read and that was taken back. `otherSeason`: the same call of another year.
 */
export type OpenedShare =
  | {
      readonly standing: 'open'
      readonly target: ShareTarget
      readonly seasonKey: string
      /** The unit whose card it is: preselected in a form. */
      readonly unitId?: string
    }
  | { readonly standing: 'unknown' | 'withdrawn' }
  | { readonly standing: 'otherSeason'; readonly seasonKey: string; readonly subProject: string }

/**
 * What a card or code leads to. The opening is counted for the unit and the sub-project, once for each person, thing and
 * Shanghai day; people whom WeChat does not name are not counted.
 */
export const openShare = action<SharedThing, OpenedShare>({
  name: 'share.open',
  unit: 'api',
  access: 'anyone',
  effect: 'act',
})

export interface ShareEffect {
  /** A sub-project’s key; `other` for what belongs to none. */
  readonly subProject: string
  /** By how many it was opened, a person counting once for each thing and day. */
  readonly opened: number
  /** Works that the unit reviews first and that were not withdrawn, however their authors came. */
  readonly submitted: number
}

export interface UnitEffect {
  /** null: cards of no unit. Told to the province only. */
  readonly unitId: string | null
  readonly effects: readonly ShareEffect[]
}

/** What came of sharing in a unit and below it: each unit where something did, in the season’s order. */
export const readShareEffect = action<
  { unitId: string },
  { seasonKey: string; unitId: string; items: readonly UnitEffect[] }
>({
  name: 'share.effect',
  unit: 'api',
  access: 'officer',
  effect: 'read',
})

/**
 * The mini-program code of a public thing, made once and kept. `url` is a picture’s (JPEG or PNG), good for an hour.
 * NOT_FOUND where `share.open` finds nothing; CODE_UNAVAILABLE when WeChat makes none now, with `link`, a plain address that
 * opens the same, where this deployment has one.
 */
export const readShareCode = action<SharedThing, { scene: string; url: string }>({
  name: 'share.code',
  unit: 'api',
  access: 'identified',
  effect: 'act',
})

/**
 * The 5:4 picture of a card: `season` or a sub-project’s key. `version` names its bytes; who knows it gets no address. `url`
 * is good for an hour: a phone keeps the file. NOT_FOUND where there is none.
 */
export const readSharePicture = action<
  { key: string; knownVersion?: string },
  { version: string; url?: string }
>({
  name: 'share.picture',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

/** Puts a season’s pictures, which came with the code, into storage; twice is the same as once. Answers how many were put there. */
export const installSharePictures = action<{ key: string }, { placed: number }>({
  name: 'share.installPictures',
  unit: 'api',
  access: 'admin',
  effect: 'act',
})

export const sharingActions = {
  openShare,
  readShareEffect,
  readShareCode,
  readSharePicture,
  installSharePictures,
}
