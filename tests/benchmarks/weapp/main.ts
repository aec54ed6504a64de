/**
 * `npm run bench:weapp`: what a phone has to load and draw, counted on the built package, in tables for docs/performance.md. Ends with 1
 * when a figure is above its goal, or above its limit where the goal is not met yet; docs/decisions says why and what it would
 * take. Calls are answered one after another, each at rest, so that no count depends on time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFunctions } from '../../../local-cloud/start/build'
import { furnishClouds } from '../../shots/shot-clouds'
import { startLocalCloudProcess } from '../../support/local-cloud-process'
import { FIRST_ADMINISTRATOR_CODE } from '../../support/test-environment'
import { builtWeapp } from '../../weapp/built-weapp'
import { packageFolder } from '../../host/open-mini-program'
import { Report } from '../report'
import { type Figure, isTooMuch } from './figures'
import { measureLists } from './measure-lists'
import { measurePackages } from './measure-packages'
import { measurePages, type MeasuredPage } from './measure-pages'

const ROOT = path.resolve(__dirname, '../../..')
const report = new Report()

const judged = ({ value, goal }: Figure) => (goal === undefined ? '' : report.beside(value, goal))

function printFigures(title: string, figures: readonly Figure[]): void {
  report.table(title, 'counted', 'goal')
  for (const figure of figures) report.row(figure.name, figure.value, judged(figure))
}

function printPages(pages: readonly MeasuredPage[]): void {
  const [first] = pages
  if (!first) return
  const columns = first.figures.map(({ name, goal }) => {
    const what = name.slice(name.indexOf(': ') + 2)
    return goal === undefined ? what : `${what} (≤ ${goal})`
  })
  report.table('page', ...columns)
  for (const { name, figures } of pages)
    report.row(
      name,
      ...figures.map(({ value, goal = Infinity }) => (value > goal ? `${value} MISSED` : value)),
    )
}

async function main(): Promise<void> {
  await builtWeapp(ROOT)
  const folder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const cloud = await startLocalCloudProcess([
    ...['--data', folder, '--functions', await builtFunctions(ROOT, console.log)],
    ...['--env', `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`],
  ])
  process.env.LOCAL_CLOUD_ORIGIN = cloud.origin
  process.env.LOCAL_CLOUD_CONTROL_TOKEN = cloud.controlToken
  try {
    report.heading()
    const packages = measurePackages(packageFolder())
    printFigures('package', packages)
    const pages = await measurePages(await furnishClouds(cloud))
    printPages(pages)
    const lists = await measureLists()
    printFigures('list', lists)
    judge([...packages, ...pages.flatMap(({ figures }) => figures), ...lists])
  } finally {
    await cloud.stop()
    rmSync(folder, { recursive: true })
  }
}

function judge(figures: readonly Figure[]): void {
  const tooMuch = figures.filter(isTooMuch)
  for (const { name, value, goal, limit = goal } of tooMuch)
    console.log(`TOO MUCH: ${name} is ${value}, may be ${limit}`)
  console.log(tooMuch.length === 0 ? '\nno figure is more than it may be' : '')
  if (tooMuch.length > 0) process.exitCode = 1
}

void main()
