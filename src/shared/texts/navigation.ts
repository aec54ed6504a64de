/** Titles of pages and tabs; page configurations read them at build time, so this file imports nothing. */
export const navigation = {
  app: '职工好网民',
  home: '首页',
  gallery: '展播',
  submit: '投稿',
  me: '我的',
  subProject: '征集项目',
} as const
