import { LETTER_SIZES, type LetterSize } from '../../shots/letter-sizes'
import { IN_DEPTH } from '../../support/depth'
import { type PageState } from '../page-states/walk-through'

/** The size in which most goes wrong; every state is looked at in it, and pages are opened in it. */
export const FIRST_SIZE = LETTER_SIZES.find(({ name }) => name === '1.75x') as LetterSize

const ALL_SIZES = [FIRST_SIZE, ...LETTER_SIZES.filter((size) => size !== FIRST_SIZE)]

/** The sizes that a page in a state is looked at in: content in all; the other states too in depth. */
export const sizesOf = (state: PageState): readonly LetterSize[] =>
  state === 'content' || IN_DEPTH ? ALL_SIZES : [FIRST_SIZE]
