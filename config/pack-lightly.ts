import path from 'node:path'
import { type IMiniAppConfig } from '@tarojs/taro/types/compile'

type PackagePlan = NonNullable<IMiniAppConfig['webpackChain']>

interface Minifying {
  readonly terserOptions?: object
}

/** What iOS 12 and Chrome 69, which the package is compiled for (babel.config.js), know of newer syntax. */
const KNOWN_SYNTAX = {
  arrowFunction: true,
  const: true,
  destructuring: true,
  forOf: true,
  templateLiteral: true,
}

/** Licence notes of the libraries, beside the folder that goes to WeChat. */
const LICENCES = '../weapp-licences.txt'

const NO_INNER_HTML = path.resolve(__dirname, 'plugins/no-inner-html.js')

/** Keeps out of the mini-program's package what a phone has no use for. */
export const packLightly: PackagePlan = (chain, { NormalModuleReplacementPlugin }) => {
  chain
    .plugin('noInnerHtml')
    .use(NormalModuleReplacementPlugin, [/inner-html[\\/]html(\.js)?$/, NO_INNER_HTML])
  chain.output.set('environment', KNOWN_SYNTAX)
  chain.optimization.set('mangleExports', 'size')
  // Development minifies nothing.
  if (chain.get('mode') !== 'production') return
  chain.optimization.minimizer('terserPlugin').tap(([options]: Minifying[]) => [
    {
      ...options,
      extractComments: { filename: LICENCES, banner: false },
      terserOptions: { ...options?.terserOptions, compress: { ecma: 2017 } },
    },
  ])
}
