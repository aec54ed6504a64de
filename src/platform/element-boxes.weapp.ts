import Taro from '@tarojs/taro'
import { type ElementBox, type ElementBoxes } from './element-boxes.types'

export const elementBoxes: ElementBoxes = (ids) =>
  new Promise((resolve) => {
    const query = Taro.createSelectorQuery()
    ids.forEach((id) => query.select(`#${id}`).boundingClientRect())
    query.exec((found: ReadonlyArray<ElementBox | null>) => resolve(found.filter((box) => box !== null)))
  })
