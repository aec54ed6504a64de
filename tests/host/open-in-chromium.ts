import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Page, type Route } from 'playwright-core'
import { builtPackage, type BuiltPackage } from './built-package'
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

/** What a browser's page shows now: the same page can show one mini-program after the other. */
interface Shown {
  readonly package: BuiltPackage
  readonly files: PhoneFiles
  readonly bridge: Bridge
}

const shownIn = new WeakMap<Page, Shown>()
const givenTo = new WeakMap<Page, Map<BuiltPackage, string>>()

/**
 * A mini-program in a browser's page (the size of a phone): real layout, real touches. `page.locator` finds what it draws;
 * built-in components are `wx-view`, `wx-button`, … A page that showed one before shows this one in its place, from the
 * beginning. Closing it closes the page.
 */
export async function openInChromium(page: Page, opening: Opening): Promise<MiniProgram> {
  const built = builtPackage(opening.folder ?? packageFolder())
  const files = new PhoneFiles()
  const isNew = !shownIn.has(page)
  shownIn.set(page, { package: built, files, bridge: bridgeOf(page, opening, files) })
  if (isNew) await connect(page, opening.cloud.origin)
  const name = await give(page, built)
  await page.goto(`${opening.cloud.origin}/`)
  const settings = { ...USUAL_PHONE, ...opening.settings }
  await page.evaluate(
    ([given, phone]) => {
      const options = window.hostPackages?.[given]
      if (!options) throw new Error(`the page has no ${given}`)
      window.startMiniProgramInBrowser?.({ ...options, settings: phone })
    },
    [name, settings] as const,
  )
  return launched(new MiniProgram(inPage(page), files, opening.expected), opening)
}

type Start = NonNullable<Window['startMiniProgramInBrowser']>

declare global {
  interface Window {
    hostPackages?: Record<string, Omit<Parameters<Start>[0], 'settings'>>
  }
}

async function connect(page: Page, origin: string): Promise<void> {
  const isOurs = (url: URL) => url.origin === origin && !url.pathname.startsWith(CLOUDS_MEDIA)
  await page.addInitScript({ content: runtimeBundle() })
  await page.route(isOurs, (route) => answer(route, shown(page)))
  for (const name of Object.keys(shown(page).bridge) as Array<keyof Bridge>)
    await page.exposeFunction(name, (...given: never[]) =>
      (shown(page).bridge[name] as (...all: never[]) => unknown)(...given),
    )
}

function shown(page: Page): Shown {
  const current = shownIn.get(page)
  if (!current) throw new Error('the page shows no mini-program')
  return current
}

/** Gives the page a package, without the folder it lies in: it keeps it for every document that it opens from now on. */
async function give(page: Page, built: BuiltPackage): Promise<string> {
  const given = givenTo.get(page) ?? new Map<BuiltPackage, string>()
  givenTo.set(page, given)
  const known = given.get(built)
  if (known !== undefined) return known
  const name = `package-${given.size}`
  const { folder: _folder, ...options } = built
  await page.addInitScript({
    content: `(window.hostPackages ??= {})[${JSON.stringify(name)}] = JSON.parse(${JSON.stringify(JSON.stringify(options))})`,
  })
  given.set(built, name)
  return name
}

/** The document, files of the package, and files that the person picked. */
async function answer(route: Route, current: Shown): Promise<void> {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: DOCUMENT })
  const phones = pathname.startsWith(PHONES_FILES) ? `wxfile://${pathname.slice(PHONES_FILES.length)}` : ''
  const loaded = current.files.bytes(phones)
  if (loaded) return route.fulfill({ body: loaded, contentType: 'image/png' })
  const picked = current.files.real(phones)
  const file = picked ?? path.join(current.package.folder, path.normalize(decodeURIComponent(pathname)))
  const body = await readFile(file).catch(() => undefined)
  return body ? route.fulfill({ body, path: file }) : route.fulfill({ status: 404 })
}

function bridgeOf(page: Page, opening: Opening, files: PhoneFiles): Bridge {
  const cloud = phoneCloud(opening.cloud, opening.person, files, opening.uplink)
  return {
    hostCall: async (name, data) => JSON.stringify(await cloud.call(name, JSON.parse(data))),
    hostUpload: (cloudPath, filePath, upload) =>
      cloud.upload(cloudPath, filePath, (...progress) => {
        void page.evaluate((told) => window.tellUploadProgress?.(...told), [upload, ...progress] as const)
      }),
    hostFileSize: async (file) => (await files.size(file)) ?? null,
    hostFileRead: (file, position, length) => files.read(file, position, length),
    hostDownload: (url) => files.download(url),
    hostFileKeep: (base64, extension) => files.keep(base64, extension),
    hostFileAppend: (file, base64) => files.append(file, base64),
    hostFileMove: (from, to) => files.move(from, to),
    hostFileCopy: (from, to) => files.copy(from, to),
    hostFileSha1: (file) => files.sha1(file),
    hostFileRemove: (file) => files.remove(file),
    hostFilesOwn: () => files.own(),
    hostFilmEncode: (file, how) => files.encode(file, how),
  }
}

/** Each look costs three processes something; what is waited for takes longer. */
const LOOK_EVERY_MS = 50

function inPage(page: Page): Driver {
  return {
    lookEveryMs: LOOK_EVERY_MS,
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
