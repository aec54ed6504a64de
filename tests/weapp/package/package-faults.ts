import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type AppJson, appJsonOf, bytesOf, packageFiles, packagesOf } from './package-files'
import { weightFaults } from './package-weight'

/** WeChat asks for these to be declared (app.json, `requiredPrivateInfos`). */
const PRIVATE_INTERFACES = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

/** Names of XML, texts of React's and Taro's errors and an address that only their parsers see: nothing is asked of them. */
const HOSTS_IN_TEXTS = ['www.w3.org', 'ns.adobe.com', 'reactjs.org', 'taro.com']

const LOCAL_CLOUD = /local-cloud|\/__control|\/__client|\/__fault|libsql|mingo/
const CODE = /\.(js|wxml|wxss|wxs|json)$/
/** WeChat's limit of each package, and of all together where a service provider develops it: the strictest known. */
const PACKAGE_MOST_BYTES = 2 * 1024 * 1024
const ALL_MOST_BYTES = 20 * 1024 * 1024

function declaredFiles({ pages, subPackages = [], tabBar, sitemapLocation }: AppJson): string[] {
  const all = [
    ...pages,
    ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
  ]
  return [
    ...all.flatMap((page) => ['js', 'json', 'wxml'].map((ending) => `${page}.${ending}`)),
    ...tabBar.list.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]),
    ...(sitemapLocation === undefined ? [] : [sitemapLocation]),
  ]
}

function codeFaults(folder: string, file: string, declared: readonly string[]): string[] {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const hosts = [...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host = '']) => host)
  const imports = [...text.matchAll(/<(?:import|include|wxs)[^>]*?src="([^"]+)"/g)].map(([, src = '']) => src)
  return [
    ...[...new Set(hosts)]
      .filter((host) => !HOSTS_IN_TEXTS.includes(host))
      .map((host) => `names the host ${host}`),
    ...(file.endsWith('.wxml') ? imports : [])
      .filter((src) => !existsSync(path.join(folder, src.startsWith('/') ? '' : path.dirname(file), src)))
      .map((src) => `takes ${src}, which is missing`),
    ...(file.endsWith('.js') ? PRIVATE_INTERFACES : [])
      .filter((name) => new RegExp(`\\.${name}\\(`).test(text) && !declared.includes(name))
      .map((name) => `calls ${name}, which app.json does not declare`),
    ...(/\beval\(/.test(text) ? ['calls eval'] : []),
    ...(LOCAL_CLOUD.test(text) ? ['holds something of the local cloud'] : []),
  ].map((fault) => `${file} ${fault}`)
}

/** What WeChat's compiler lets through and a phone, or WeChat's review, would not; empty for a package that is in order. */
export function packageFaults(folder: string): string[] {
  const appJson = appJsonOf(folder)
  const files = packageFiles(folder)
  return [
    ...declaredFiles(appJson)
      .filter((file) => !existsSync(path.join(folder, file)))
      .map((file) => `${file} is declared and missing`),
    ...(appJson.__usePrivacyCheck__ === true ? [] : ['app.json does not turn __usePrivacyCheck__ on']),
    ...(appJson.lazyCodeLoading === 'requiredComponents' ? [] : ['app.json does not load code lazily']),
    ...(appJson.sitemapLocation === undefined ? ['app.json names no sitemap'] : []),
    ...packagesOf(folder)
      .filter((each) => bytesOf(each.files) > PACKAGE_MOST_BYTES)
      .map(({ root }) => `the package “${root}” is larger than WeChat takes`),
    ...weightFaults(folder),
    ...(bytesOf(files) > ALL_MOST_BYTES ? ['all packages together are larger than WeChat takes'] : []),
    ...files
      .filter(({ path: file }) => CODE.test(file))
      .flatMap(({ path: file }) => codeFaults(folder, file, appJson.requiredPrivateInfos ?? [])),
  ]
}
