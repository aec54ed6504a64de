import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type Page } from '#shared/contract/action'
import { type JobView, listMyJobs } from '#shared/contract/papers/papers'
import { type Pages, usePages } from '../../api/use-pages'

/** How often a job that is not over is looked after, ms. */
const LOOK_EVERY_MS = 3_000

const isUnderWay = ({ state }: JobView) => state === 'waiting' || state === 'running'

/** The person's jobs, read again every few seconds while one is under way and the page shows. */
export function useMyJobs(): Pages<JobView, Page<JobView>> {
  const pages = usePages<object, JobView, Page<JobView>>(listMyJobs, {}, ({ id }) => id, { staleAfterMs: 0 })
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  const underWay = shown && pages.items.some(isUnderWay)
  const { reload } = pages.first
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(() => void reload(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [underWay, reload])
  return pages
}
