import { type Element, type ShadowedEvent } from 'glass-easel'

const touchOf = (touch: Touch) => ({
  identifier: touch.identifier,
  pageX: touch.pageX,
  pageY: touch.pageY,
  clientX: touch.clientX,
  clientY: touch.clientY,
})

function targetOf(element: Element): object {
  const { offsetLeft = 0, offsetTop = 0 } = (element.getBackendElement() ?? {}) as {
    offsetLeft?: number
    offsetTop?: number
  }
  return { id: element.id, dataset: { ...element.dataset }, offsetLeft, offsetTop }
}

export const isViewEvent = (value: unknown): value is ShadowedEvent<unknown> =>
  typeof (value as { getEventBubbleStatus?: unknown } | undefined)?.getEventBubbleStatus === 'function'

/** The event as it reaches the logic: plain JSON, nothing of the view. */
export function logicEvent(event: ShadowedEvent<unknown>): string {
  const { touches = [], changedTouches = [] } = (event.getOriginalEvent() ?? {}) as Partial<TouchEvent>
  return JSON.stringify({
    type: event.type,
    timeStamp: event.timeStamp,
    target: targetOf(event.target),
    currentTarget: targetOf(event.currentTarget),
    mark: {},
    detail: event.detail ?? {},
    touches: Array.from(touches, touchOf),
    changedTouches: Array.from(changedTouches, touchOf),
  })
}
