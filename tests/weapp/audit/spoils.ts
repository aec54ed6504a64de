import { routes } from '../../../src/routes'
import { type LetterSize } from '../../shots/letter-sizes'
import { type SpoiledPackage } from '../spoiled-package'
import { type Rule } from './in-page/findings'

type Spoil = (spoiled: SpoiledPackage) => void

export const HOME = routes.home
export const FORM = `${routes.workForm}?subProject=photography`
export const SUB_PROJECT = `${routes.subProject}?key=micro-video`

const style =
  (rules: string): Spoil =>
  (spoiled) =>
    spoiled.change('app.wxss', (text) => text + rules)
const template =
  (what: RegExp, instead: string): Spoil =>
  (spoiled) =>
    spoiled.change('base.wxml', (text) => text.replace(what, instead))

type Spoiled = readonly [string, Spoil, string, Rule, RegExp, RegExp, LetterSize['name']?]

/** What is spoiled, on which page, which rule finds it, where, what it measures, and in which size where not in the normal one. */
export const SPOILED: readonly Spoiled[] = [
  [
    'a button that is too low',
    style('.page .home__main{height:30px;min-height:0!important;padding:0!important;overflow:hidden}'),
    ...([HOME, 'tap area', /home__main .*我要投稿/, /^\d+(\.5)? × 30(\.5)? px$/] as const),
  ],
  [
    'a button that another one covers in part',
    style('.page .home__main{margin-bottom:-70px}'),
    ...([HOME, 'tap area', /home__main .*我要投稿/, /px$|hit$/] as const),
  ],
  [
    'a button that is as low in 大字版 as without it',
    style('.page.large-text{--button-height:48px}'),
    ...([SUB_PROJECT, 'tap area', /wx-button/, /^60 × \d+(\.5)? px$/, 'large'] as const),
  ],
  [
    'letters that do not grow in 大字版',
    style('.page .sub-project-tile__tagline{font-size:14px}'),
    ...([HOME, 'small text', /sub-project-tile__tagline/, /^14.0 px of 18$/, 'large'] as const),
  ],
  [
    'letters that are too small for anybody',
    style('.page .sub-project-tile__tagline{font-size:11px}'),
    ...([HOME, 'small text', /sub-project-tile__tagline/, /^11.0 px of 12$/] as const),
  ],
  [
    'grey letters on white',
    style('.page .sub-project-tile__tagline{color:#8a8a8a}'),
    ...([HOME, 'contrast', /sub-project-tile__tagline/, /^3\.45:1 at 14 px$/] as const),
  ],
  [
    'letters that are see-through',
    style('.page .sub-project-tile__head{opacity:0.4}'),
    ...([HOME, 'contrast', /sub-project-tile__name/, /^2\.\d\d:1/] as const),
  ],
  [
    'letters that one end of a gradient swallows',
    style('.page .sub-project-tile{background:linear-gradient(90deg,#fff,#555)}'),
    ...([HOME, 'contrast', /sub-project-tile__tagline/, /^1\.\d\d:1/] as const),
  ],
  [
    'letters over a picture',
    style('.page .sub-project-tile{background:url("/assets/none.png")}'),
    ...([HOME, 'contrast', /sub-project-tile__tagline/, /:1/] as const),
  ],
  [
    'a text that its box cuts off',
    style('.page .sub-project-tile{max-height:60px;overflow:hidden}'),
    ...([
      HOME,
      'clipped text',
      /sub-project-tile__tagline/,
      /px above or below wx-view.sub-project-tile/,
    ] as const),
  ],
  [
    'a text that leaves its card',
    style('.page .sub-project-tile__tagline{white-space:nowrap;margin-left:100px}'),
    ...([HOME, 'clipped text', /sub-project-tile__tagline/, /px beside wx-view.sub-project-tile/] as const),
  ],
  [
    'a page wider than the screen',
    style('.page .home__grid{width:500px}'),
    ...([HOME, 'page width', /host-scroller/, /^\d+ px of 390 px$/] as const),
  ],
  [
    'a bar under the home indicator',
    style('.page .page__bottom{padding-bottom:0}'),
    ...([SUB_PROJECT, 'safe area', /wx-button/, /^ends at 844 px, 810 px is free$/] as const),
  ],
  [
    'a page whose end lies under its bar',
    style('.page .page__bottom{margin-top:-80px}'),
    ...([SUB_PROJECT, 'safe area', /./, /^ends at \d+ px, 7\d\d px is free$/] as const),
  ],
  [
    'a page that begins under the status bar',
    style('.page .home__hero{margin-top:-60px}'),
    ...([HOME, 'safe area', /home__edition/, /^begins at \d+ px$/] as const),
  ],
  [
    'a field without a name',
    template(/ aria-label="[^"]*"/g, ''),
    ...([FORM, 'name', /wx-input/, /^no aria-label, no text$/] as const),
  ],
  [
    'nodes that nobody says the role of',
    template(/ aria-role="[^"]*"/g, ''),
    ...([HOME, 'role', /home__main/, /^no aria-role$/] as const),
  ],
  [
    'nodes that do not change under the finger',
    template(/ hover-class="[^"]*"/g, ''),
    ...([HOME, 'feedback', /sub-project-tile/, /^hover-class none changes nothing$/] as const),
  ],
  [
    'a hover-class without a style',
    style('.page .sub-project-tile.sub-project-tile--pressed{opacity:1}'),
    ...([
      HOME,
      'feedback',
      /sub-project-tile/,
      /^hover-class sub-project-tile--pressed changes nothing$/,
    ] as const),
  ],
]
