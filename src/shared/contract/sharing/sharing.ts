import { action } from '#shared/contract/action'
import { type SharedThing } from '#shared/domain/sharing/scene'

/** What a card leads to: enough to navigate by, but no route of the app. */
export type ShareTarget =
  | { readonly kind: 'subProject'; readonly subProject: string }
  | { readonly kind: 'work'; readonly workId: string; readonly subProject: string }
  | { readonly kind: 'seriesItem'; readonly key: string }
  | { readonly kind: 'activity'; readonly key: string }
  | { readonly kind: 'announcement'; readonly announcementId: string }
  | { readonly kind: 'programme' }

/**
 * `unknown`: nothing public has that id; hidden, withdrawn and other seasons’ works answer the same. `withdrawn`: an
 * announcement that was public once. `otherSeason`: the same call of another year.
 */
export type OpenedShare =
  | {
      readonly standing: 'open'
      readonly target: ShareTarget
      readonly seasonKey: string
      /** The unit whose card it is; a form preselects it. */
      readonly unitId?: string
    }
  | { readonly standing: 'unknown' | 'withdrawn' }
  | { readonly standing: 'otherSeason'; readonly seasonKey: string; readonly subProject: string }

/**
 * What a card or code leads to. Counts the opening for the unit and sub-project, once per person, thing and Shanghai day.
 * People whom WeChat does not name are not counted.
 */
export const openShare = action<SharedThing, OpenedShare>({
  name: 'share.open',
  unit: 'api',
  access: 'anyone',
  effect: 'act',
  changes: [],
})

export interface ShareEffect {
  /** A sub-project’s key; `other` for things of none. */
  readonly subProject: string
  /** Number of openings, one per person, thing and day. */
  readonly opened: number
  /** Works that the unit reviews first, minus withdrawn ones, whether a card led to them or not. */
  readonly submitted: number
}

export interface UnitEffect {
  /** null: cards of no unit, shown to the province only. */
  readonly unitId: string | null
  readonly effects: readonly ShareEffect[]
}

/** The effect of sharing in a unit and below it: only units with one, in the season’s order. */
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
 * The mini-program code of a public thing, made once and kept. `url` is a JPEG or PNG and expires after an hour. NOT_FOUND
 * where `share.open` finds nothing. CODE_UNAVAILABLE when WeChat makes none now. `link` is then a plain address of the same
 * thing, if this deployment has one.
 */
export const readShareCode = action<SharedThing, { scene: string; url: string }>({
  name: 'share.code',
  unit: 'api',
  access: 'identified',
  effect: 'act',
  changes: [],
})

/**
 * The 5:4 picture of a card: `season` or a sub-project’s key. `version` identifies its bytes; whoever knows it gets no URL.
 * `url` is good for an hour: a phone keeps the file. NOT_FOUND where there is none.
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

/** Puts the pictures of a season, which come with the code, into storage. Idempotent. Answers how many were new. */
export const installSharePictures = action<{ key: string }, { placed: number }>({
  name: 'share.installPictures',
  unit: 'api',
  access: 'admin',
  effect: 'act',
  changes: [],
})

export const sharingActions = {
  openShare,
  readShareEffect,
  readShareCode,
  readSharePicture,
  installSharePictures,
}
