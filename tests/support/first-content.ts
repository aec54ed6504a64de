import { type Action } from '#shared/contract/action'
import { listAnnouncements } from '#shared/contract/announcements/announcements'
import { listGallery } from '#shared/contract/gallery/gallery'
import { readSeason } from '#shared/contract/season/season'
import { routes } from '../../src/routes'

export interface FirstContent {
  readonly page: string
  readonly params?: Readonly<Record<string, string>>
  /** What the page sends in its one call before anything stands on it, on a phone that knows nothing yet. */
  readonly asks: ReadonlyArray<{ readonly action: string; readonly input: object }>
}

const ask = <Input extends object>({ name }: Action<Input, unknown>, input: Input) => ({
  action: name,
  input,
})

/** The pages that most people meet first; tests/weapp/one-call.test.ts holds the package to this table. */
export const FIRST_CONTENT: readonly FirstContent[] = [
  {
    page: routes.home,
    asks: [
      ask(readSeason, {}),
      ask(listGallery, { atMost: 4 }),
      ask(listAnnouncements, { atMost: 3 }),
      ask(listAnnouncements, { kind: 'result', atMost: 1 }),
    ],
  },
  {
    page: routes.subProject,
    params: { key: 'photography' },
    asks: [ask(readSeason, {}), ask(listGallery, { subProject: 'photography', atMost: 4 })],
  },
  { page: routes.gallery, asks: [ask(readSeason, {}), ask(listGallery, {})] },
]
