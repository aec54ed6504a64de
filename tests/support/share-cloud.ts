import { type LocalCloudProcess } from './local-cloud-process'
import { keepForTeardown } from './local-cloud-teardown'
import { installToCopy } from './product-cloud'

/** Gives a project's tests one local cloud, with an installed environment to copy; after them it goes with these folders. */
export async function shareCloud(cloud: LocalCloudProcess, folders: readonly string[]): Promise<void> {
  keepForTeardown({ cloud, folders })
  process.env.LOCAL_CLOUD_ORIGIN = cloud.origin
  process.env.LOCAL_CLOUD_CONTROL_TOKEN = cloud.controlToken
  await installToCopy(cloud)
}
