import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './accessibility-attributes.json'

mergeInternalComponents(attributes)
