import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const BROWSERS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Painter {
  png(html: string): Promise<Buffer>
  /** The coverage of each pixel, 0 to 255, row by row. */
  alphas(html: string): Promise<number[]>
  close(): Promise<void>
}

/** Turns HTML into pictures of `width` × `height` px with this machine's browser. */
export async function openPainter(size: { width: number; height: number }): Promise<Painter> {
  const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error('no Chromium found; name one in CHROMIUM')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const page = await browser.newPage({ viewport: size })
  const show = (html: string) => page.setContent(`<style>*{margin:0;box-sizing:border-box}</style>${html}`)
  const png = async (html: string) => {
    await show(html)
    return page.screenshot({ type: 'png', omitBackground: true })
  }
  return {
    png,
    async alphas(html) {
      const picture = `data:image/png;base64,${(await png(html)).toString('base64')}`
      return page.evaluate(async (src) => {
        const image = new Image()
        image.src = src
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
        if (!context) throw new Error('nothing can be painted here')
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, image.width, image.height)
        return [...data].filter((_, at) => at % 4 === 3)
      }, picture)
    },
    close: () => browser.close(),
  }
}
