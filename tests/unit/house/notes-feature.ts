import path from 'node:path'
import { routes } from '../../../src/routes'

/** What a place of the drill gets: a new file, or a line put after the one that matches. */
export type Step =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly after: RegExp; readonly line: string }

/** The notes have their page beside the announcements'. */
const PAGE = path.posix.join('src', path.posix.dirname(routes.announcements), '../notes')
const toSource = path.posix.relative(PAGE, 'src')

/** A throw-away feature: a collection `notes`, and a page that lists it. By the places that CONTRIBUTING.md names. */
export const NOTES: Readonly<Record<string, readonly Step[]>> = {
  'config/collections.ts': [
    {
      file: 'config/collections.ts',
      after: /^export const collections = \{$/m,
      line: "  notes: { indexes: [{ name: 'all', fields: [down('rank')] }] },",
    },
  ],
  'src/shared/contract/<feature>/': [
    {
      file: 'src/shared/contract/notes/notes.ts',
      text: `import { action, type Page } from '#shared/contract/action'

export interface Note {
  readonly id: string
  readonly text: string
  /** epoch ms */
  readonly at: number
}

/** Every note, the newest first. */
export const listNotes = action<{ cursor?: string }, Page<Note>>({
  name: 'notes.list',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

export const notesActions = { listNotes }
`,
    },
    {
      file: 'src/shared/contract/notes/notes.schema.ts',
      text: `import { pageInput } from '#shared/contract/atoms.schema'
import { type notesActions } from '#shared/contract/notes/notes'
import { type SchemasOf } from '#shared/contract/schemas'

export const notesSchemas = { listNotes: () => pageInput } satisfies SchemasOf<typeof notesActions>
`,
    },
  ],
  'cloudfunctions/server/<feature>/': [
    {
      file: 'cloudfunctions/server/notes/note-repository.ts',
      text: `import { type Note } from '#shared/contract/notes/notes'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'

export const notes = collection('notes', ({ id, at }: Note) => ({ rank: rankOf(at, id) }))
`,
    },
    {
      file: 'cloudfunctions/server/notes/list-notes.ts',
      text: `import { LIST_PAGE } from '#shared/contract/action'
import { type listNotes as action } from '#shared/contract/notes/notes'
import { type Reads } from '../platform/use-case'
import { notes } from './note-repository'

export const listNotes: Reads<typeof action> = {
  read: ({ cursor }) => notes.page({ rank: 'rank', order: 'desc', cursor, limit: LIST_PAGE }),
}
`,
    },
    {
      file: 'cloudfunctions/server/notes/handlers.ts',
      text: `import { type notesActions } from '#shared/contract/notes/notes'
import { type HandlersOf } from '../platform/use-case'
import { listNotes } from './list-notes'

export { notesSchemas as schemas } from '#shared/contract/notes/notes.schema'

export const handlers = { listNotes } satisfies HandlersOf<typeof notesActions>
`,
    },
  ],
  'cloudfunctions/api/features.ts': [
    {
      file: 'cloudfunctions/api/features.ts',
      after: /^import \{ manageSeasonActions \}.*$/m,
      line: "import { notesActions } from '#shared/contract/notes/notes'",
    },
    {
      file: 'cloudfunctions/api/features.ts',
      after: /^export const features = \[$/m,
      line: "  feature(notesActions, () => import('../server/notes/handlers')),",
    },
  ],
  'src/shared/texts/<feature>.ts': [
    {
      file: 'src/shared/texts/notes.ts',
      text: "export const notes = { empty: '还没有便条', more: '更多便条', failed: '没有取到，点这里再试' } as const\n",
    },
  ],
  'src/features/<feature>/': [
    {
      file: 'src/features/notes/notes-list.tsx',
      text: `import { useReachBottom } from '@tarojs/taro'
import { type Page } from '#shared/contract/action'
import { listNotes, type Note } from '#shared/contract/notes/notes'
import { notes as words } from '#shared/texts/notes'
import { usePages } from '../../api/use-pages'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { ListRow } from '../../components/list-row/list-row'
import { MoreRow } from '../../components/more-row/more-row'
import { QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'

/** Every note, page by page. */
export function NotesList() {
  const pages = usePages<object, Note, Page<Note>>(listNotes, {}, ({ id }) => id)
  useReachBottom(() => void pages.loadMore())
  if (pages.first.data?.items.length === 0) return <EmptyState id="no-notes" icon="flag" text={words.empty} />
  return (
    <QueryGate query={pages.first} skeleton={<Skeleton shapes={['row', 'row']} />}>
      {() => (
        <>
          <Card flush>
            {pages.items.map(({ id, text }) => (
              <ListRow key={id} id={\`note-\${id}\`} title={text} />
            ))}
          </Card>
          <MoreRow
            hasMore={pages.hasMore}
            loading={pages.loadingMore}
            failed={pages.moreError !== undefined}
            words={words}
            shapes={['row']}
            onMore={() => void pages.loadMore()}
          />
        </>
      )}
    </QueryGate>
  )
}
`,
    },
  ],
  'src/routes.ts': [
    {
      file: 'src/routes.ts',
      after: /^ {2}announcements: .*$/m,
      line: `  notes: '${path.posix.relative('src', PAGE)}/index',`,
    },
  ],
  'the page’s folder': [
    {
      file: `${PAGE}/index.tsx`,
      text: `import { Page } from '${toSource}/components/page/page'
import { NotesList } from '${toSource}/features/notes/notes-list'

export default function NotesPage() {
  return (
    <Page>
      <NotesList />
    </Page>
  )
}
`,
    },
    {
      file: `${PAGE}/index.config.ts`,
      text: `import { navigation } from '${toSource}/shared/texts/navigation'

export default definePageConfig({ navigationBarTitleText: navigation.notes })
`,
    },
  ],
  'src/shared/texts/navigation.ts': [
    {
      file: 'src/shared/texts/navigation.ts',
      after: /^export const navigation = \{$/m,
      line: "  notes: '便条',",
    },
  ],
  'tests/cloud/authorization/authorization-table.ts': [
    {
      file: 'tests/cloud/authorization/authorization-table.ts',
      after: /^action +target .*$/m,
      line: 'listNotes – ++++ ++++ ++++ ++++ ++++',
    },
  ],
  'tests/e2e/faults/read-table.ts': [
    {
      file: 'tests/e2e/faults/read-table.ts',
      after: /^import \{ listGallery.*$/m,
      line: "import { listNotes } from '#shared/contract/notes/notes'",
    },
    {
      file: 'tests/e2e/faults/read-table.ts',
      after: /^export const READ_TABLE.*$/m,
      line: "  { route: routes.notes, as: guest, reads: { [listNotes.name]: WHOLE }, content: () => '#no-notes' },",
    },
  ],
  'tests/benchmarks/queries/cases.ts': [
    {
      file: 'tests/benchmarks/queries/cases.ts',
      after: /^export const readCases: Cases = \{$/m,
      line: "  listNotes: ({ guest }) => whole('the notes', guest, {}),",
    },
  ],
}
