import { browserPorts, type Bridge } from './browser-ports'
import { Control } from './control'
import { type HostOptions, type HostPorts } from './ports'

declare global {
  interface Window {
    /** Starts a mini-program in this window; one window runs one. */
    startMiniProgram?: (options: HostOptions, ports: HostPorts) => Control
    /** The same in a browser, whose driving program is the world around it. */
    startMiniProgramInBrowser?: (options: HostOptions) => void
    miniProgram?: Control
  }
}

window.startMiniProgram = (options, ports) => new Control(options, ports)

window.startMiniProgramInBrowser = (options) => {
  const control = new Control(options, browserPorts(window as unknown as Bridge))
  window.addEventListener('unhandledrejection', ({ reason }) => control.rejected(reason))
  window.addEventListener('error', ({ message }) => control.fault(`in the view: ${message}`))
  window.miniProgram = control
}
