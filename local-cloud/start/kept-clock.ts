import { type CloudClient } from './cloud-client'
import { type DataFolder } from './data-folder'

const SAVE_EVERY_MS = 10_000

/**
 * Lets the product's clock stand still while nothing runs: sets it to where it stood, and remembers where it stands from
 * then on. A clock that somebody moved after it was last remembered is left as it is. Returns how to stop remembering.
 */
export async function keepClock(client: CloudClient, folder: DataFolder): Promise<() => Promise<void>> {
  const { clock: kept } = folder.state()
  if (kept && kept.offsetMs === (await client.clock()).offsetMs) await client.setClock(kept.now)
  const save = async () => folder.saveState({ ...folder.state(), clock: await client.clock() })
  await save()
  const saving = setInterval(() => void save().catch(() => clearInterval(saving)), SAVE_EVERY_MS)
  return async () => {
    clearInterval(saving)
    await save()
  }
}
