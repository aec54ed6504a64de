/** Icons that a call may have, from the app's icon family. */
export const CALL_ICONS = [
  'calendar',
  'camera',
  'cap',
  'chat',
  'file',
  'film',
  'flag',
  'link',
  'microphone',
  'monitor',
  'music',
  'people',
  'picture',
  'play',
  'star',
  'video',
] as const
export type CallIcon = (typeof CALL_ICONS)[number]

/** How a call looks on tiles, rows and covers. */
export interface CallLook {
  readonly icon: CallIcon
  /** `#rrggbb`: top left and bottom right of a cover's background, under white text. */
  readonly from: string
  readonly to: string
}

/** Contrast of normal text, WCAG 2.1 AA (1.4.3). */
const MIN_CONTRAST = 4.5

/** Relative luminance (WCAG 2.1) of `#rrggbb`, 0 to 1. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Whether white text is readable on the colour, and so between two such colours. */
export const carriesWhiteText = (colour: string): boolean =>
  1.05 / (luminanceOf(colour) + 0.05) >= MIN_CONTRAST
