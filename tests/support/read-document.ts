import { textOfPart, plainXml, zipParts } from './read-sheet'

/** The texts of a .docx, paragraph by paragraph and cell by cell, without those that are empty. */
export function documentTexts(bytes: Buffer): readonly string[] {
  const body = textOfPart(zipParts(bytes), 'word/document.xml')
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, paragraph = '']) =>
      plainXml([...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text = '']) => text).join('')),
    )
    .filter((text) => text !== '')
}
