import path from 'node:path'
import { type IMiniAppConfig } from '@tarojs/taro/types/compile'
import { OneFileAPackage } from './plugins/one-file-a-package'

type PackagePlan = NonNullable<IMiniAppConfig['webpackChain']>

interface Minifying {
  readonly terserOptions?: object
}

/** The newer syntax that iOS 12 and Chrome 69, the package's targets (babel.config.js), support. */
const KNOWN_SYNTAX = {
  arrowFunction: true,
  const: true,
  destructuring: true,
  forOf: true,
  templateLiteral: true,
}

/** Licence notes of the libraries, beside the folder that goes to WeChat. */
const LICENCES = '../weapp-licences.txt'

/** NutUI asks for it to name colours of a theme; the product has its own (app.scss). */
const PLAIN_KEBAB_CASE = path.resolve(__dirname, 'plugins/plain-kebab-case.js')
const NO_INNER_HTML = path.resolve(__dirname, 'plugins/no-inner-html.js')

/** Keeps code that phones do not use out of the mini-program's package. */
export const packLightly: PackagePlan = (chain, { NormalModuleReplacementPlugin }) => {
  chain
    .plugin('noInnerHtml')
    .use(NormalModuleReplacementPlugin, [/inner-html[\\/]html(\.js)?$/, NO_INNER_HTML])
  chain.plugin('plainKebabCase').use(NormalModuleReplacementPlugin, [/^lodash\.kebabcase$/, PLAIN_KEBAB_CASE])
  chain.output.set('environment', KNOWN_SYNTAX)
  chain.optimization.set('mangleExports', 'size')
  // Development does not minify.
  if (chain.get('mode') !== 'production') return
  chain.plugin('oneFileAPackage').use(OneFileAPackage)
  chain.optimization.minimizer('terserPlugin').tap(([options]: Minifying[]) => [
    {
      ...options,
      extractComments: { filename: LICENCES, banner: false },
      terserOptions: { ...options?.terserOptions, compress: { ecma: 2017 } },
    },
  ])
}
