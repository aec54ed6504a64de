import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Page, type Route } from 'playwright-core'
import { builtPackage } from './built-package'
import { runtimeBundle } from './bundle-runtime'
import { MiniProgram, type Driver } from './mini-program'
import { launched, packageFolder, type Opening } from './open-mini-program'
import { phoneCloud } from './phone-cloud'
import { PhoneFiles } from './phone-files'
import { type Bridge } from './runtime/browser-ports'
import { USUAL_PHONE } from './usual-phone'

/** What the cloud itself answers: media are shown to pages of its own origin only. */
const CLOUDS_MEDIA = '/storage/'
const PHONES_FILES = '/__phone/'

const DOCUMENT = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'

/**
 * A mini-program in a browser's page of its own (open it fresh, the size of a phone): real layout, real touches. `page.locator`
 * finds what it draws; built-in components are `wx-view`, `wx-button`, … The page is closed with it.
 */
export async function openInChromium(page: Page, opening: Opening): Promise<MiniProgram> {
  const { folder, ...built } = builtPackage(opening.folder ?? packageFolder())
  const files = new PhoneFiles()
  const { origin } = opening.cloud
  const isOurs = (url: URL) => url.origin === origin && !url.pathname.startsWith(CLOUDS_MEDIA)
  await page.route(isOurs, (route) => answer(route, folder, files))
  await expose(page, opening, files)
  await page.goto(`${origin}/`)
  await page.addScriptTag({ content: runtimeBundle() })
  const settings = { ...USUAL_PHONE, ...opening.settings }
  await page.evaluate((options) => window.startMiniProgramInBrowser?.(options), { ...built, settings })
  return launched(new MiniProgram(inPage(page), files, opening.expected), opening)
}

/** The document, files of the package, and files that the person picked. */
async function answer(route: Route, folder: string, files: PhoneFiles): Promise<void> {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: DOCUMENT })
  const picked = pathname.startsWith(PHONES_FILES)
    ? files.real(`wxfile://${pathname.slice(PHONES_FILES.length)}`)
    : undefined
  const file = picked ?? path.join(folder, path.normalize(decodeURIComponent(pathname)))
  const body = await readFile(file).catch(() => undefined)
  return body ? route.fulfill({ body, path: file }) : route.fulfill({ status: 404 })
}

async function expose(page: Page, opening: Opening, files: PhoneFiles): Promise<void> {
  const cloud = phoneCloud(opening.cloud, opening.person, files, opening.uplinkBytesPerSecond)
  const bridge: Bridge = {
    hostCall: (name, data) => cloud.call(name, data),
    hostUpload: (cloudPath, filePath, upload) =>
      cloud.upload(cloudPath, filePath, (...progress) => {
        void page.evaluate((told) => window.tellUploadProgress?.(...told), [upload, ...progress] as const)
      }),
    hostFileSize: async (file) => (await files.size(file)) ?? null,
    hostFileRead: (file, position, length) => files.read(file, position, length),
    hostDownload: (url) => files.download(url),
    hostFileMove: (from, to) => files.move(from, to),
    hostFileRemove: (file) => files.remove(file),
  }
  for (const [name, work] of Object.entries(bridge)) await page.exposeFunction(name, work as never)
}

function inPage(page: Page): Driver {
  return {
    async do(name, ...given) {
      return (await page.evaluate(
        async ([method, all]) => {
          const control = window.miniProgram as unknown as Record<string, (...each: unknown[]) => unknown>
          return control[method]?.(...all)
        },
        [name, given] as const,
      )) as never
    },
    close: () => page.close(),
  }
}
