/** May not begin a line. */
const NOT_FIRST = /^[，。、；：！？）》」』”’…,.;:!?)\]%]/
/** May not end one. */
const NOT_LAST = /[（《「『“‘([]$/
/** What is broken only where it is longer than a line: words, numbers, addresses. */
const PIECE = /[A-Za-z0-9][A-Za-z0-9+\-_.:/]*|\s+|[\s\S]/gu

const ELLIPSIS = '…'

/** A piece that is longer than a line, in parts that are not. */
function cut(piece: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = []
  for (const letter of piece) {
    const last = parts[parts.length - 1]
    if (last !== undefined && fits(last + letter)) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}

/** The last line, as much of it as leaves room for the sign that more was written. */
function shortened(line: string, fits: (text: string) => boolean): string {
  const letters = [...line]
  while (letters.length > 0 && !fits(letters.join('') + ELLIPSIS)) letters.pop()
  return letters.join('').trimEnd() + ELLIPSIS
}

/** Where a line ends and the next begins, so that no mark stands alone on the wrong side. */
function split(line: string, piece: string, fits: (text: string) => boolean): readonly [string, string] {
  const letters = [...line]
  let next = piece
  while (letters.length > 1 && (NOT_FIRST.test(next) || NOT_LAST.test(letters.join('')))) {
    const more = `${letters[letters.length - 1] ?? ''}${next}`
    if (!fits(more)) break
    next = more
    letters.pop()
  }
  return [letters.join(''), next]
}

/**
 * Breaks a text into lines that `fits` says yes to, at most so many; the last one ends in … where more was written. Marks
 * that close do not begin a line, those that open do not end one; a word or a number stays whole where a line can hold it.
 */
export function breakLines(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    const pieces = paragraph.match(PIECE) ?? []
    for (const piece of pieces.flatMap((each) => (fits(each) ? [each] : cut(each, fits)))) {
      if (fits(line + piece) || line === '') line += piece
      else {
        const [ended, begun] = split(line, piece, fits)
        lines.push(ended.trimEnd())
        line = begun.trimStart()
      }
    }
    lines.push(line.trimEnd())
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)]
}
