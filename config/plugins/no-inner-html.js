/** Stands in the package for Taro's parser of HTML, which its setting leaves in: nothing in the product is given as HTML. */
export function setInnerHTML() {
  throw new Error('the mini-program parses no HTML')
}
