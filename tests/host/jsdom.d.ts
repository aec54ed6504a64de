/** The part of jsdom that the host uses; jsdom brings no types of its own. */
declare module 'jsdom' {
  import { type Context } from 'node:vm'

  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this
    on(event: 'error', listener: (...given: unknown[]) => void): this
  }

  export class JSDOM {
    constructor(
      html: string,
      options: {
        readonly runScripts: 'outside-only'
        readonly pretendToBeVisual: boolean
        readonly url: string
        readonly virtualConsole: VirtualConsole
      },
    )
    readonly window: Window
    getInternalVMContext(): Context
  }
}
