import { type SystemFontScale } from './system-font-scale.types'

const NORMAL_PX = 16

export const systemFontScale: SystemFontScale = {
  read() {
    const probe = document.createElement('span')
    probe.style.cssText = 'position:absolute;visibility:hidden;font-size:medium;width:1em'
    document.body.appendChild(probe)
    const size = parseFloat(getComputedStyle(probe).fontSize)
    probe.remove()
    return Number.isFinite(size) ? size / NORMAL_PX : 1
  },
  apply({ scale, large }) {
    document.documentElement.style.setProperty('--font-scale', String(scale))
    document.documentElement.classList.toggle('large-text', large)
  },
}
