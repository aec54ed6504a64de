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

/** How a canvas becomes a file: its bytes in base64. */
export interface DrawnCanvas {
  readonly node: CanvasNode
  png(): string
  /** `quality` from 0 to 1. */
  jpeg(quality: number): string
}

/** A PNG of one white pixel: what a canvas without a browser draws. */
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjWPgAAAABJRU5ErkJggg=='

const word = (value: number) => [value >> 8, value & 255]

/**
 * A JPEG of that size as far as a header tells: what a canvas without a browser draws. As on an iPhone, EXIF stands in it.
 */
function headerOf(width: number, height: number): string {
  const bytes = [
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xe1, 0, 14, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0],
    ...[0xff, 0xc0, 0, 11, 8, ...word(height), ...word(width), 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x5a, 0x5a, 0x5a, 0x5a, 0xff, 0xd9],
  ]
  return btoa(String.fromCharCode(...bytes))
}

/** Without a browser every picture has this size. */
const PICTURE_SIZE = { width: 1600, height: 1200 }

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
    jpeg: (quality) => canvas.toDataURL('image/jpeg', quality).replace(/^[^,]*,/, ''),
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
      ...PICTURE_SIZE,
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
  const node = { width: 300, height: 150, getContext: () => context, createImage }
  return {
    node,
    png: () => ONE_PIXEL,
    jpeg: () => headerOf(node.width, node.height),
  }
}

/** The canvas behind a `<canvas type="2d">`. */
export const drawnCanvas = (api: Api, media: HostPorts['media']): DrawnCanvas =>
  media ? recordingCanvas(api, media) : browsersCanvas()
