import { packageFolder } from '../../host/open-mini-program'
import { compiledAsWechat, gate } from './wechat-compiler'

gate('WeChat’s own compiler takes the package', async () => {
  expect(await compiledAsWechat(packageFolder())).toBe('compiled')
})
