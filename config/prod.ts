import { type UserConfigExport } from '@tarojs/cli'

const production: UserConfigExport<'webpack5'> = {
  // An escaped Chinese character takes six bytes, a plain one three.
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  // In the browser a build that is a fifth faster matters more than its last bytes.
  ...(process.env.TARO_ENV === 'h5' && {
    jsMinimizer: 'esbuild',
    esbuild: {
      minify: { enable: true, config: { target: 'es2017', charset: 'utf8', legalComments: 'none' } },
    },
  }),
  mini: {},
  h5: {},
}

export default production
