import { type DataFolder } from './data-folder'
import { lostData } from './start-fault'
import { type SnapshotKind, snapshotOf, type SnapshotPlace } from './snapshot'

type Say = (sentence: string) => void

/**
 * Puts people, the season and (`story`) the demonstration's works into a data folder that holds no environment: a copy of
 * their snapshot. What an interrupted run left behind is thrown away first; anything else is kept. A DataFolderFault
 * where it was ready once and is empty now.
 */
export async function seedScenes(
  folder: DataFolder,
  place: SnapshotPlace,
  kind: SnapshotKind,
  say: Say,
): Promise<void> {
  const { furnished } = folder.state()
  if (furnished === 'done') {
    if (!folder.hasDocuments()) throw lostData(folder.folder)
    return
  }
  if (furnished === 'furnishing') {
    say('上次准备数据时被打断，清掉后重新开始。')
    folder.empty()
  }
  if (folder.hasEnvironment()) return folder.saveState({ ...folder.state(), furnished: 'done' })
  const { folder: environment, clock } = await snapshotOf(place, kind, say)
  folder.saveState({ furnished: 'furnishing' })
  folder.takeEnvironment(environment)
  folder.saveState({ furnished: 'done', clock })
}
