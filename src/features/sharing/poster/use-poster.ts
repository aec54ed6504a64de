import { useCallback, useEffect, useRef, useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { readShareCode } from '#shared/contract/sharing/sharing'
import { type SharedThing, sharePath } from '#shared/domain/sharing/scene'
import { poster as words } from '#shared/texts/poster'
import { call } from '../../../api/call'
import { picturePainter } from '../../../platform/picture-painter'
import { type Painted } from '../../../platform/picture-painter.types'
import { share } from '../../../platform/share'
import { linkModules } from './link-modules'
import { type ThingFacts } from './poster-facts'
import { type PosterCode, posterSheet } from './poster-sheet'

export type Poster =
  | { readonly state: 'painting' }
  | { readonly state: 'failed' }
  /** The cloud knows no such thing, or no longer. */
  | { readonly state: 'gone' }
  | {
      readonly state: 'painted'
      readonly path: string
      readonly code: PosterCode['kind']
      /** Why there is no mini-program code on it: the cloud’s answer, or nothing where its picture did not come. */
      readonly error?: CallError
    }

/** In a code's place: the link that the cloud or this platform knows, as a QR code; otherwise none. */
function codeInstead(thing: SharedThing, error: CallError | undefined): PosterCode {
  const known = error?.details.link
  const link = share.addressOf(sharePath(thing)) ?? (typeof known === 'string' ? known : undefined)
  return link === undefined ? { kind: 'none' } : { kind: 'modules', modules: linkModules(link) }
}

/** A thing's own picture that does not come is left out. */
async function paintWith(facts: ThingFacts, unit: string, code: PosterCode): Promise<Painted> {
  const howTo = [words.howTo[code.kind], facts.purpose]
  const painted = await picturePainter.paint((measure) =>
    posterSheet({ ...facts, unit, howTo }, code, measure),
  )
  const { picture, ...others } = facts
  return painted.outcome === 'pictureMissing' && picture ? paintWith(others, unit, code) : painted
}

/** Paints with WeChat's code; with a link's, or with words, where it is not to be had. */
async function makePoster(thing: SharedThing, facts: ThingFacts, unit: string): Promise<Poster> {
  const reply = await call(readShareCode, thing)
  if (reply.ok) {
    const painted = await paintWith(facts, unit, { kind: 'picture', url: reply.value.url })
    if (painted.outcome === 'painted') return { state: 'painted', path: painted.path, code: 'picture' }
    if (painted.outcome === 'failed') return { state: 'failed' }
  }
  const error = reply.ok ? undefined : reply.error
  if (error?.code === 'NOT_FOUND') return { state: 'gone' }
  const code = codeInstead(thing, error)
  const painted = await paintWith(facts, unit, code)
  if (painted.outcome !== 'painted') return { state: 'failed' }
  return { state: 'painted', path: painted.path, code: code.kind, ...(error ? { error } : {}) }
}

/** The poster of a thing, made once its page is drawn, and again when that is asked. */
export function usePoster(
  thing: SharedThing,
  facts: ThingFacts,
  unit: string,
): { readonly poster: Poster; readonly again: () => void } {
  const [poster, setPoster] = useState<Poster>({ state: 'painting' })
  const latest = useRef({ thing, facts, unit })
  latest.current = { thing, facts, unit }
  const tries = useRef(0)

  const make = useCallback(() => {
    const own = ++tries.current
    setPoster({ state: 'painting' })
    const { thing, facts, unit } = latest.current
    void makePoster(thing, facts, unit).then((made) => {
      if (own === tries.current) setPoster(made)
    })
  }, [])
  // The address of its picture is another one each time it is asked for.
  const written = JSON.stringify([thing, { ...facts, picture: facts.picture?.url.split('?')[0] }, unit])
  useEffect(make, [make, written])
  return { poster, again: make }
}
