import path from 'node:path'
import { type IPluginContext } from '@tarojs/service'
import attributes from './accessibility-attributes.json'

interface WeappPlatform {
  template: { mergeComponents(context: IPluginContext, patch: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}

/**
 * Taro's mini-program templates know no `aria-*` attribute. This adds `aria-label` and friends to the
 * components we use, in the templates (build) and in the attribute names the runtime sends (run).
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
