import { Control } from './control'
import { type HostOptions, type HostPorts } from './ports'

declare global {
  interface Window {
    /** Starts a mini-program in this window; one window runs one. */
    startMiniProgram?: (options: HostOptions, ports: HostPorts) => Control
  }
}

window.startMiniProgram = (options, ports) => new Control(options, ports)
