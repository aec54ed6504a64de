export interface Choice {
  readonly key: string
  readonly text: string
  readonly second?: string
  /** Offered whatever is typed. */
  readonly always?: true
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')

/** The choices that are always offered or whose words hold what was typed, blanks aside, in their own order; all of them for nothing typed. */
export function matchChoices<Item extends Choice>(choices: readonly Item[], typed: string): readonly Item[] {
  const wanted = plain(typed)
  if (wanted === '') return choices
  return choices.filter(
    ({ text, second = '', always }) => always === true || plain(`${text}${second}`).includes(wanted),
  )
}
