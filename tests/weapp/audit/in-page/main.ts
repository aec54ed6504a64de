import { clippedTexts } from './clipping'
import { contrasts } from './contrast'
import { pageWidth, safeEdges } from './edges'
import { feedback } from './feedback'
import { type PageAudit } from './findings'
import { sceneOnScreen } from './scene'
import { spokenNames } from './spoken-names'
import { tapAreas } from './tap-area'

declare global {
  interface Window {
    auditPage?: () => PageAudit
  }
}

const RULES = [pageWidth, clippedTexts, spokenNames, feedback, safeEdges, tapAreas, contrasts]

/** Looks at what stands on the screen now; pages at rest look as they will, without transitions. */
window.auditPage = () => {
  const still = document.createElement('style')
  still.textContent =
    '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important; }'
  document.head.append(still)
  const scene = sceneOnScreen()
  const findings = RULES.flatMap((rule) => rule(scene))
  scene.scroller.scrollTop = 0
  still.remove()
  const { elements, tappable, speaking } = scene
  return { findings, nodes: elements.length, tappable: tappable.size, texts: speaking.length }
}
