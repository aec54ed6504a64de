/** Titles of pages and tabs; page configurations read them at build time, so this file imports nothing. */
export const navigation = {
  app: '职工好网民',
  home: '首页',
  gallery: '展播',
  submit: '投稿',
  me: '我的',
  subProject: '征集项目',
  workForm: '投稿',
  myWork: '作品',
  privacy: '隐私说明',
  work: '作品',
  reviewQueue: '待审作品',
  review: '审核',
  roles: '权限管理',
  invitation: '审核员邀请',
  claim: '认领管理员',
} as const
