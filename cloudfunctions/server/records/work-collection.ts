import { listKeysOf } from '#shared/domain/work/standing'
import { collection } from '../platform/collection'

export const works = collection('works', listKeysOf)
