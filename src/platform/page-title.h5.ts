import Taro from '@tarojs/taro'
import { type WritePageTitle } from './page-title.types'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for whoever takes it for HTML. */
export const asHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')

/** Taro puts a title into the page as HTML, also later from its own memory (router/navigation-bar.js). */
export const writePageTitle: WritePageTitle = (title) => {
  void Taro.setNavigationBarTitle({ title: asHtml(title) })
  document.title = title
}
