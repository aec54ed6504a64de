import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import { packLightly } from './pack-lightly'
import production from './prod'

const weapp = process.env.TARO_ENV === 'weapp'
const sitemap = weapp ? [{ from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' }] : []

/** What is compiled besides `src`: the list of rooms, and packages written for newer engines than supported phones have. */
const compile = {
  include: [
    (file: string) => /node_modules[\\/]uqr[\\/]/.test(file) || file === path.resolve(__dirname, 'rooms.ts'),
  ],
}

const base: UserConfigExport<'webpack5'> = {
  projectName: 'haowangmin',
  date: '2026-01-01',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  baseLevel: 10,
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Unset, it would stay `process.env.…` in the package, and mini-programs have no `process`.
  env: { TARO_APP_CLOUD_ENVIRONMENT: JSON.stringify(process.env.TARO_APP_CLOUD_ENVIRONMENT ?? '') },
  copy: { patterns: sitemap, options: {} },
  plugins: [path.resolve(__dirname, 'plugins/accessibility.ts')],
  mini: {
    optimizeMainPackage: { enable: true },
    compile,
    runtime: { enableInnerHTML: false },
    webpackChain: packLightly,
    miniCssExtractPluginOption: { ignoreOrder: true },
    imageUrlLoaderOption: { limit: 4096 },
    postcss: {
      pxtransform: { enable: true, config: {} },
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    compile,
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    imageUrlLoaderOption: { limit: 4096 },
    webpackChain(chain) {
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: { shared: { name: 'shared', minChunks: 2, priority: 1, reuseExistingChunk: true } },
      })
      chain.performance.hints(false)
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      pxtransform: { enable: true, config: { minRootSize: 20, maxRootSize: 20 } },
    },
  },
}

export default defineConfig<'webpack5'>((merge, { mode }) =>
  Promise.resolve(merge({}, base, mode === 'production' ? production : development)),
)
