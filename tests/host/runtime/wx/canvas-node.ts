import { shownAt } from '../elements/element-host'
import { type HostPorts } from '../ports'
import { type Api } from './api'

/** What the logic draws on: a canvas of type 2d. */
export interface CanvasNode {
  width: number
  height: number
  getContext(type: string): object
  createImage(): object
}

/** How a canvas becomes a file: the bytes of a PNG in base64. */
export interface DrawnCanvas {
  readonly node: CanvasNode
  png(): string
}

/** A PNG of one white pixel: what a canvas without a browser draws. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjWPgAAAABJRU5ErkJggg=='

/** A browser's own canvas; its pictures come from the phone's files. */
function browsersCanvas(): DrawnCanvas {
  const canvas = document.createElement('canvas')
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')
  return {
    node: {
      get width() {
        return canvas.width
      },
      set width(width) {
        canvas.width = width
      },
      get height() {
        return canvas.height
      },
      set height(height) {
        canvas.height = height
      },
      getContext: () => canvas.getContext('2d') as object,
      createImage() {
        const image = document.createElement('img')
        return Object.defineProperty(image, 'src', {
          set: (url: string) => source?.set?.call(image, shownAt(url)),
        })
      },
    },
    png: () => canvas.toDataURL('image/png').replace(/^[^,]*,/, ''),
  }
}

/** Letters of the han script and full-width marks are as wide as high, others about half. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? size : size * 0.55), 0)

/** Without a browser: nothing is drawn; what would be is recorded. */
function recordingCanvas(api: Api, media: NonNullable<HostPorts['media']>): DrawnCanvas {
  const record = (name: string, options: unknown) => api.records.api.push({ name, options })
  const context = {
    font: '10px sans-serif',
    fillStyle: '#000000',
    measureText(text: string) {
      return { width: widthOf(text, Number(/([\d.]+)px/.exec(context.font)?.[1])) }
    },
    fillText: (text: string, x: number, y: number) => record('canvas.fillText', { text, x, y }),
    fillRect: (x: number, y: number, width: number, height: number) =>
      record('canvas.fillRect', { x, y, width, height }),
    drawImage: ({ src }: { src: string }, x: number, y: number, width: number, height: number) =>
      record('canvas.drawImage', { src, x, y, width, height }),
    ...Object.fromEntries(
      ['scale', 'beginPath', 'moveTo', 'arcTo', 'closePath', 'fill'].map((name) => [name, () => undefined]),
    ),
  }
  const createImage = () => {
    let shown = ''
    const image = {
      onload: undefined as (() => void) | undefined,
      onerror: undefined as (() => void) | undefined,
      get src() {
        return shown
      },
      set src(url: string) {
        shown = url
        void media(url, 'image').then((good) =>
          api.inLogic('a picture of a canvas', () => (good ? image.onload : image.onerror)?.()),
        )
      },
    }
    return image
  }
  return {
    node: { width: 300, height: 150, getContext: () => context, createImage },
    png: () => ONE_PIXEL,
  }
}

/** The canvas behind a `<canvas type="2d">`. */
export const drawnCanvas = (api: Api, media: HostPorts['media']): DrawnCanvas =>
  media ? recordingCanvas(api, media) : browsersCanvas()
