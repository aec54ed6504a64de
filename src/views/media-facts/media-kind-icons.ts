import { type MediaKind, type PickSource } from '#shared/domain/media/kinds'
import { type IconName } from '../../components/icon/icon-names'

interface KindIcons {
  /** Stands where the file itself cannot be shown. */
  readonly file: IconName
  readonly camera: IconName
}

const icons: Record<MediaKind, KindIcons> = {
  video: { file: 'video', camera: 'video' },
  photo: { file: 'picture', camera: 'camera' },
  audio: { file: 'music', camera: 'microphone' },
  document: { file: 'file', camera: 'camera' },
}

export const fileIcon = (kind: MediaKind): IconName => icons[kind].file

/** Where a file of the kind can come from, as rows show it. */
export const sourceIcons = (kind: MediaKind): Record<PickSource, IconName> => ({
  album: 'picture',
  camera: icons[kind].camera,
  chat: 'chat',
  file: 'file',
})
