import { startLocalCloud, type LocalCloudOptions } from '../gateway/local-cloud'
import { CloudClient } from './cloud-client'
import { type DataFolder } from './data-folder'
import { seedAllWorks, seedPeopleAndSeason } from './seed'

type Say = (sentence: string) => void

/**
 * Puts people, the season and (with `works`) the demonstration's works into an environment that is empty, through a local
 * cloud that nobody else knows of yet. What an interrupted run left behind is thrown away first; anything else is kept.
 */
export async function furnish(
  folder: DataFolder,
  options: LocalCloudOptions,
  works: boolean,
  say: Say,
): Promise<void> {
  const { furnished } = folder.state()
  if (furnished === 'done') return
  if (furnished === 'furnishing') {
    say('上次准备数据时被打断，清掉后重新开始。')
    folder.empty()
  }
  const cloud = await startLocalCloud({ ...options, port: 0 })
  try {
    const client = new CloudClient(cloud)
    if (await client.isEmpty()) {
      folder.saveState({ furnished: 'furnishing' })
      say('正在安装 2020 年度活动、登记管理员和审核员……')
      await seedPeopleAndSeason(client, folder.administratorCode())
      if (works) {
        say('正在以各人的身份投稿、审核，放入示例作品……')
        say(`已放入 ${await seedAllWorks(client, say)} 件示例作品。`)
      }
    }
    folder.saveState({ ...folder.state(), furnished: 'done' })
  } finally {
    await cloud.stop()
  }
}
