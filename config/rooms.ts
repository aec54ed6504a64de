/** The packages that are loaded when one of their pages is first opened: their folders in `src`. */
export const PACKAGES = {
  officer: 'packages/officer',
  notice: 'packages/notice',
  find: 'packages/find',
  manage: 'packages/manage',
} as const

export interface Room {
  readonly path: string
  /** What its files may import of the project, besides the room itself. */
  readonly mayImport: readonly string[]
  /** The only libraries its files may import; absent: any. */
  readonly libraries?: readonly string[]
  /** Its folders do not know each other. */
  readonly apart?: true
}

const BELOW_VIEWS = ['src/shared', 'src/platform', 'src/api', 'src/components', 'src/routes.ts']
const BELOW_PAGES = [...BELOW_VIEWS, 'src/views', 'src/features']

/** The folders whose imports point one way. A file obeys every room that it stands in. */
export const ROOMS: readonly Room[] = [
  { path: 'src', mayImport: ['config/rooms.ts'] },
  { path: 'src/shared', mayImport: [] },
  { path: 'src/shared/domain', mayImport: [], libraries: ['dayjs'] },
  { path: 'src/shared/contract', mayImport: ['src/shared/domain'], libraries: ['zod/mini'] },
  { path: 'src/shared/texts', mayImport: ['src/shared/domain', 'src/shared/contract'], libraries: [] },
  { path: 'src/platform', mayImport: ['src/shared', 'src/routes.ts'] },
  { path: 'src/api', mayImport: ['src/shared', 'src/platform'] },
  { path: 'src/components', mayImport: ['src/shared', 'src/platform', 'src/routes.ts'] },
  { path: 'src/views', mayImport: BELOW_VIEWS },
  { path: 'src/features', mayImport: [...BELOW_VIEWS, 'src/views'], apart: true },
  { path: 'src/pages', mayImport: BELOW_PAGES, apart: true },
  { path: 'src/packages', mayImport: BELOW_PAGES, apart: true },
  {
    path: 'cloudfunctions',
    mayImport: [
      'src/shared/domain',
      'src/shared/contract',
      'src/shared/texts/works-list-paper.ts',
      'src/shared/texts/recommendation-paper.ts',
      'src/shared/texts/season-rules-paper.ts',
      'src/shared/texts/pushes.ts',
      'config',
    ],
  },
  { path: 'config', mayImport: ['src/shared', 'cloudfunctions'] },
  { path: 'local-cloud', mayImport: ['src/shared', 'cloudfunctions', 'config'] },
  { path: 'tests/host', mayImport: ['src/routes.ts', 'tests/support/test-environment.ts'] },
]
