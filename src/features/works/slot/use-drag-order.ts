import { type CommonEvent, type ITouchEvent } from '@tarojs/components'
import { useRef, useState } from 'react'
import { elementBoxes } from '../../../platform/element-boxes'
import { type ElementBox } from '../../../platform/element-boxes.types'
import { placeAt } from './drag-place'

/** The page is drawn anew no oftener, ms. */
const DRAW_EVERY_MS = 32

export interface Dragging {
  readonly from: number
  /** Where it would stand if it were let go. */
  readonly to: number
  /** How far the finger has come, px. */
  readonly dx: number
  readonly dy: number
}

interface Grip {
  readonly from: number
  readonly x: number
  readonly y: number
  boxes: readonly ElementBox[]
  drawnAt: number
}

/** Taro's types give a view's touch events no touches. */
const pointOf = (event: CommonEvent) => {
  const touch = (event as Partial<ITouchEvent>).touches?.[0]
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 }
}

/** Lets a finger take an element to another's place; `ids` are the elements' in their order. */
export function useDragOrder(ids: readonly string[], onMove: (from: number, to: number) => void) {
  const grip = useRef<Grip>()
  const [dragging, setDragging] = useState<Dragging>()

  const start = (from: number, event: CommonEvent) => {
    const begun: Grip = { from, ...pointOf(event), boxes: [], drawnAt: 0 }
    grip.current = begun
    setDragging({ from, to: from, dx: 0, dy: 0 })
    void elementBoxes(ids).then((boxes) => {
      begun.boxes = boxes.length === ids.length ? boxes : []
    })
  }
  const move = (event: CommonEvent) => {
    const { current } = grip
    if (!current || Date.now() - current.drawnAt < DRAW_EVERY_MS) return
    current.drawnAt = Date.now()
    const { x, y } = pointOf(event)
    const [dx, dy] = [x - current.x, y - current.y]
    setDragging({ from: current.from, to: placeAt(current.boxes, current.from, dx, dy), dx, dy })
  }
  const end = () => {
    grip.current = undefined
    setDragging(undefined)
    if (dragging && dragging.to !== dragging.from) onMove(dragging.from, dragging.to)
  }
  const cancel = () => {
    grip.current = undefined
    setDragging(undefined)
  }
  const handle = (from: number) => ({
    onTouchStart: (event: CommonEvent) => start(from, event),
    onTouchMove: move,
    onTouchEnd: end,
    onTouchCancel: cancel,
  })
  return { dragging, handle }
}
