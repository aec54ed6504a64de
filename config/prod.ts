import { type UserConfigExport } from '@tarojs/cli'

const production: UserConfigExport<'webpack5'> = {
  // An escaped Chinese character weighs six bytes, a plain one three.
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  mini: {},
  h5: {},
}

export default production
