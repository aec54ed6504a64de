/** A text's lines, without the empty ones between them. */
export const paragraphsOf = (body: string): readonly string[] =>
  body
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
