import { clippedTexts } from './clipping'
import { contrasts } from './contrast'
import { pageWidth, safeEdges } from './edges'
import { feedback } from './feedback'
import { type AuditRules, type PageAudit } from './findings'
import { sceneOnScreen, type Scene } from './scene'
import { smallTexts } from './small-texts'
import { spokenNames } from './spoken-names'
import { tapAreas } from './tap-area'

declare global {
  interface Window {
    auditPage?: (rules: AuditRules) => PageAudit
  }
}

const RULES = [pageWidth, clippedTexts, spokenNames, feedback, safeEdges, contrasts]

/** Looks at what stands on the screen now; pages at rest look as they will, without transitions. */
window.auditPage = ({ leastTapPx, leastTextPx }) => {
  const still = document.createElement('style')
  still.textContent =
    '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important; }'
  document.head.append(still)
  const scene = sceneOnScreen()
  const scrolled = scrollPositions(scene)
  const findings = [
    ...RULES.flatMap((rule) => rule(scene)),
    ...tapAreas(scene, leastTapPx),
    ...smallTexts(scene, leastTextPx),
  ]
  for (const [element, { left, top }] of scrolled) element.scrollTo({ left, top, behavior: 'instant' })
  still.remove()
  const { elements, tappable, speaking } = scene
  return { findings, nodes: elements.length, tappable: tappable.size, texts: speaking.length }
}

/** Bringing something into the middle also scrolls boxes that only hide what leaves them. */
const scrollPositions = ({ scroller }: Scene) =>
  [scroller, ...scroller.querySelectorAll('*')].map(
    (element) => [element, { left: element.scrollLeft, top: element.scrollTop }] as const,
  )
