/** Red, green, blue from 0 to 255 and what covers, from 0 to 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 }

const COLOUR = /rgba?\([^)]*\)|color\(srgb [^)]*\)/g

/** Every colour in a computed value, as browsers write them there. */
export function coloursIn(value: string): Colour[] {
  return [...value.matchAll(COLOUR)].map(([text]) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const unit = text.startsWith('color(') ? 255 : 1
    return { red: red * unit, green: green * unit, blue: blue * unit, alpha }
  })
}

/** What is seen of a colour over another that covers wholly. */
export function over(front: Colour, back: Colour): Colour {
  const mixed = (name: 'red' | 'green' | 'blue') => front[name] * front.alpha + back[name] * (1 - front.alpha)
  return { red: mixed('red'), green: mixed('green'), blue: mixed('blue'), alpha: 1 }
}

/** Relative luminance: WCAG 2.2. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio: WCAG 2.2, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
