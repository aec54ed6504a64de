import path from 'node:path'
import { type IPluginContext } from '@tarojs/service'
import attributes from './accessibility-attributes.json'

interface WeappPlatform {
  template: { mergeComponents(context: IPluginContext, patch: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}

/**
 * Taro's mini-program templates lack `aria-*` attributes. This adds `aria-label` and friends to our components. The build
 * changes the templates; the run changes the attribute names that the runtime sends.
 */
export default function accessibility(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: Partial<WeappPlatform>) {
      if (!platform.template || !platform.runtimePath) return
      platform.template.mergeComponents(context, attributes)
      platform.runtimePath = [platform.runtimePath]
        .flat()
        .concat(path.resolve(__dirname, 'accessibility-runtime.js'))
    },
  })
}
