import { Text, View } from '@tarojs/components'
import { workForm } from '#shared/texts/work-form'
import { ProgressBar } from '../../../components/progress-bar/progress-bar'
import { spoken } from '../../../platform/spoken'
import { MobileDataQuestion } from '../../../views/mobile-data-question/mobile-data-question'
import { useObserved } from '../use-observed'
import { type FormUploading } from './form-uploads'
import './media-section.scss'

const words = workForm.media

/** Spoken when a file begins or has arrived, not with every byte. */
function SpokenProgress({ uploads, state }: FormUploading) {
  const { files, done } = useObserved(uploads.progress)
  const there = Object.keys(state.facts).length > 0 ? words.done : ''
  return (
    <View
      className="upload-spoken"
      id="upload-spoken"
      {...spoken(files > 0 ? words.arrivedOf(done, files) : there, 'status')}
    />
  )
}

/** The question before files go over a network that costs money; then how far all of them are, where there are several. */
export function QueueCard(props: FormUploading) {
  return (
    <>
      <SpokenProgress {...props} />
      <ShownProgress {...props} />
    </>
  )
}

function ShownProgress({ uploads, state }: FormUploading) {
  const { files, done, sizeBytes, sentBytes } = useObserved(uploads.progress)
  if (state.asksMobileData)
    return <MobileDataQuestion sizeBytes={sizeBytes - sentBytes} onAllow={() => uploads.allowMobileData()} />
  if (files < 2) return null
  const again = state.transfers.some(({ plan }) => plan.waits)
  const told = words.overall(done, files, sentBytes, sizeBytes)
  return (
    <View className="upload-queue" id="upload-queue">
      <Text className="upload-queue__text">{told}</Text>
      {again ? <Text className="upload-queue__text">{words.again}</Text> : null}
      <ProgressBar value={sizeBytes === 0 ? 0 : sentBytes / sizeBytes} label={told} />
    </View>
  )
}
