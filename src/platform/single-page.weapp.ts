import Taro from '@tarojs/taro'
import { type IsSinglePage } from './single-page.types'

/** https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html */
const SINGLE_PAGE_SCENE = 1154

export const isSinglePage: IsSinglePage = () => Taro.getLaunchOptionsSync().scene === SINGLE_PAGE_SCENE
