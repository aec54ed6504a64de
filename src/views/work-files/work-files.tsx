import { inRuns } from './in-runs'
import { viewers } from './viewers'
import { type WorkFilesProps } from './work-files.types'

/** The files of a work in their order, each in the viewer of its kind. What has no address is passed over. */
export function WorkFiles({ files, ...given }: WorkFilesProps) {
  const shown = files.filter((file) => file.url !== undefined)
  return (
    <>
      {inRuns(shown, ({ kind }) => kind).map((run, at) => {
        const Viewer = viewers[run[0].kind]
        return <Viewer key={run[0].key} files={run} run={at} {...given} />
      })}
    </>
  )
}
