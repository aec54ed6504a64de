import { extensionOf } from '#shared/domain/media/file-name'

const MIN_TITLE_LETTERS = 2
/** Dates and running numbers: a phone or app chose such a name, not a person. */
const MADE_BY_DEVICE = /\d{5}|\d[-_. ]?\d[-_. ]?\d[-_. ]?\d[-_. ]?\d[-_. ]?\d/

/**
 * The title that a file's name suggests: its words without the extension. Undefined unless a person wrote them and they have at
 * most `maxLength` characters.
 */
export function offeredTitle(fileName: string, maxLength: number): string | undefined {
  const extension = extensionOf(fileName)
  const bare = extension === undefined ? fileName : fileName.slice(0, -extension.length - 1)
  const title = bare
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .trim()
  const letters = title.match(/\p{Script=Han}/gu) ?? []
  if (letters.length < MIN_TITLE_LETTERS || MADE_BY_DEVICE.test(title)) return undefined
  return Array.from(title).length > maxLength ? undefined : title
}
