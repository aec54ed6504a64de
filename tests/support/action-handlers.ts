import { type AnyHandler } from '../../cloudfunctions/server/platform/use-case'
import { features } from './all-actions'

/** Every handler, by its action's key. */
export async function actionHandlers(): Promise<ReadonlyMap<string, AnyHandler<unknown, unknown>>> {
  const answering = await Promise.all(features.map(({ load }) => load()))
  return new Map(answering.flatMap(({ handlers }) => Object.entries(handlers)))
}
