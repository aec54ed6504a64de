import path from 'node:path'
import vm from 'node:vm'
import { routes } from '../../src/routes'
import { type TestEnvironment } from '../support/test-environment'
import { builtPackage } from './built-package'
import { runtimeBundle } from './bundle-runtime'
import { bareRealm } from './logic-realm'
import { MiniProgram, type Driver } from './mini-program'
import { keptIn, outside, type Claim } from './outside'
import { phoneCloud } from './phone-cloud'
import { PhoneFiles } from './phone-files'
import { probeMedia } from './probe-media'
import { type Uplink } from './uplink'
import { USUAL_PHONE } from './usual-phone'
import { type Control } from './runtime/control'
import { type PhoneSettings } from './runtime/ports'
import { type Outcome } from './runtime/wx/api'

/** The built package: the copy made before the tests, or the one in dist. */
export const packageFolder = (): string =>
  process.env.WEAPP_PACKAGE_FOLDER ?? path.resolve(__dirname, '../../dist/weapp')

export interface Opening {
  readonly cloud: TestEnvironment
  /** The person's openid. */
  readonly person: string
  /** The first page with its query; the home page where none is given. */
  readonly path?: string
  readonly scene?: number
  /** How far files go out; all the way where nothing is given. */
  readonly uplink?: Uplink
  readonly settings?: Partial<PhoneSettings>
  /** What an earlier run of the app left in its own folder. */
  readonly kept?: ReadonlyMap<string, Buffer>
  /** How every call of these names of `wx` ends. */
  readonly always?: Readonly<Record<string, Outcome>>
  /** Faults that this journey asks for. */
  readonly expected?: readonly RegExp[]
  /** Another package than the one in dist/weapp. */
  readonly folder?: string
}

const RUNTIME = 'weapp-host-runtime.js'
const LOOK_EVERY_MS = 15

/** A mini-program in Node: its pages in a window of jsdom of their own, its logic in a bare realm. */
export async function openMiniProgram(opening: Opening): Promise<MiniProgram> {
  const built = builtPackage(opening.folder ?? packageFolder())
  const { jsdom, claims, scripts } = outside()
  const script = keptIn(scripts, RUNTIME, () => new vm.Script(runtimeBundle(), { filename: RUNTIME }))
  const virtualConsole = new jsdom.VirtualConsole()
  const dom = new jsdom.JSDOM('', { ...WINDOW, virtualConsole })
  const { window } = dom
  const logic = bareRealm(built.folder, window)
  const files = new PhoneFiles(opening.kept)
  script.runInContext(dom.getInternalVMContext())
  const { folder: _folder, ...options } = built
  const control = window.startMiniProgram?.(
    { ...options, settings: { ...USUAL_PHONE, ...opening.settings } },
    {
      logic,
      cloud: phoneCloud(opening.cloud, opening.person, files, opening.uplink),
      files,
      media: probeMedia(files),
    },
  )
  if (!control) throw new Error('the runtime did not start')
  virtualConsole.on('jsdomError', (error) => control.fault(`in the view: ${error.message}`))
  virtualConsole.on('error', (...given: unknown[]) =>
    control.fault(`in the view: ${given.map(String).join(' ')}`),
  )
  const claim: Claim = (promise, reason) => {
    if (!logic.owns(promise)) return false
    control.rejected(reason)
    return true
  }
  claims.add(claim)
  const driver = directly(control, async () => {
    window.close()
    // A rejection is told when the turn ends.
    await new Promise(setImmediate)
    claims.delete(claim)
  })
  const miniProgram = new MiniProgram(driver, files, opening.expected)
  return launched(miniProgram, opening)
}

/** Starts the app on its first page. */
export async function launched(miniProgram: MiniProgram, opening: Opening): Promise<MiniProgram> {
  for (const [name, outcome] of Object.entries(opening.always ?? {})) await miniProgram.always(name, outcome)
  await miniProgram.do('launch', opening.path ?? `/${routes.home}`, opening.scene)
  return miniProgram
}

const WINDOW = { runScripts: 'outside-only', pretendToBeVisual: true, url: 'https://page/' } as const

/** Drives a control of this process; what it answers crosses the border as JSON, as from a browser. */
function directly(control: Control, close: () => Promise<void>): Driver {
  return {
    lookEveryMs: LOOK_EVERY_MS,
    async do(name, ...given) {
      const method = control[name] as (...all: unknown[]) => unknown
      const answer = await method.apply(control, given)
      return (answer === undefined ? undefined : JSON.parse(JSON.stringify(answer))) as never
    },
    close,
  }
}
