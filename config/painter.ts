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
  close(): Promise<void>
}

/** Turns HTML into pictures of `width` × `height` px with the browser found on this machine. */
export async function openPainter(size: { width: number; height: number }): Promise<Painter> {
  const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error('no Chromium found; name one in CHROMIUM')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const page = await browser.newPage({ viewport: size })
  const show = (html: string) => page.setContent(`<style>*{margin:0;box-sizing:border-box}</style>${html}`)
  return {
    async png(html) {
      await show(html)
      return page.screenshot({ type: 'png', omitBackground: true })
    },
    close: () => browser.close(),
  }
}
