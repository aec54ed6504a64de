import { useEffect, useState } from 'react'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'

let chosen: string | undefined
const listeners = new Set<(subProject: string | undefined) => void>()

function choose(subProject: string | undefined): void {
  chosen = subProject
  listeners.forEach((listener) => listener(subProject))
}

/** The sub-project that the gallery shows, or all; a tab takes no parameters, so pages that lead to it choose beforehand. */
export function useGalleryChoice(): readonly [string | undefined, (subProject: string | undefined) => void] {
  const [shown, show] = useState(chosen)
  useEffect(() => {
    listeners.add(show)
    return () => void listeners.delete(show)
  }, [])
  return [shown, choose]
}

export function openGallery(subProject?: string): void {
  choose(subProject)
  openTab(routes.gallery)
}
