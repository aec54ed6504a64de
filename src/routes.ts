/** Every page's path, as `app.config.ts` lists them and navigation takes them. */
export const routes = {
  home: 'pages/home/index',
  gallery: 'pages/gallery/index',
  submit: 'pages/submit/index',
  me: 'pages/me/index',
  subProject: 'pages/sub-project/index',
  workForm: 'pages/work-form/index',
} as const

/** The pages of the tab bar, in its order. */
export const TABS = ['home', 'gallery', 'submit', 'me'] as const
