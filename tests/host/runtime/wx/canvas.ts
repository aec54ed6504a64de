import { type HostPorts } from '../ports'
import { ApiFailure, type Api, type ApiOptions } from './api'
import { drawnCanvas, type CanvasNode, type DrawnCanvas } from './canvas-node'

interface Fields {
  readonly node?: boolean
  readonly size?: boolean
}

type Answered = (found: unknown) => void

/** So long may a side of a canvas be, in pixels. */
const MAX_SIDE = 4096

/**
 * `wx.createSelectorQuery`, the part that hands out the node of a `<canvas type="2d">` on the page,
 * `wx.createOffscreenCanvas`, and `wx.canvasToTempFilePath` of such nodes.
 * https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.html
 */
export function canvas(api: Api, ports: HostPorts, page: () => HTMLElement | undefined): object {
  const drawn = new Map<Element, DrawnCanvas>()
  const offscreen: DrawnCanvas[] = []

  const nodeOf = (element: Element): CanvasNode | null => {
    if (element.tagName !== 'WX-CANVAS' || element.getAttribute('type') !== '2d') return null
    const known = drawn.get(element) ?? drawnCanvas(api, ports.media)
    drawn.set(element, known)
    return known.node
  }
  const found = (selector: string, { node, size }: Fields): object | null => {
    const element = page()?.querySelector(selector)
    if (!element) return null
    const { width, height } = element.getBoundingClientRect()
    return { ...(node ? { node: nodeOf(element) } : {}), ...(size ? { width, height } : {}) }
  }

  const createSelectorQuery = () => {
    const asked: Array<() => object | null> = []
    const told: Answered[] = []
    const query = {
      select: (selector: string) => ({
        fields(fields: Fields, answered?: Answered) {
          asked.push(() => found(selector, fields))
          told.push(answered ?? (() => undefined))
          return query
        },
      }),
      exec(answered?: Answered) {
        setTimeout(() => {
          const answers = asked.map((each) => each())
          api.inLogic('the answer of a selector query', () => {
            answers.forEach((answer, at) => told[at]?.(answer))
            answered?.(answers)
          })
        }, 0)
      },
    }
    return query
  }

  const createOffscreenCanvas = ({
    type,
    width,
    height,
  }: {
    type: string
    width: number
    height: number
  }) => {
    if (type !== '2d') api.records.fault(`wx.createOffscreenCanvas was asked for a canvas of type ${type}`)
    const made = drawnCanvas(api, ports.media)
    Object.assign(made.node, { width, height })
    offscreen.push(made)
    return made.node
  }

  const canvasToTempFilePath = (options: ApiOptions) => {
    const node = options.canvas as CanvasNode | undefined
    const { quality = 1 } = options as { quality?: number }
    const known = [...drawn.values(), ...offscreen].find((each) => each.node === node)
    const write = async (): Promise<{ tempFilePath: string }> => {
      if (!known) {
        api.records.fault('wx.canvasToTempFilePath was called without a canvas')
        throw new ApiFailure('canvas is empty')
      }
      if (Math.max(known.node.width, known.node.height) > MAX_SIDE)
        throw new ApiFailure('create bitmap failed')
      const [bytes, extension] =
        options.fileType === 'jpg' ? [known.jpeg(quality), 'jpg'] : [known.png(), 'png']
      return { tempFilePath: await ports.files.keep(bytes, extension) }
    }
    const size = { width: node?.width, height: node?.height }
    return api.asynchronous('canvasToTempFilePath', ['fileType'], write)({ ...options, canvas: size })
  }

  return { createSelectorQuery, createOffscreenCanvas, canvasToTempFilePath }
}
