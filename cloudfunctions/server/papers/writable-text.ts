// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The text without what no XML may hold: a program would call the whole file damaged. */
export const writableText = (text: string): string => text.replace(UNWRITABLE, '')
