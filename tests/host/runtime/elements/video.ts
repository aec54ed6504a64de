import { shownAt, type BuiltIn, type ElementHost, type Emit } from './element-host'

const MIRRORED = ['pause', 'ended', 'waiting', 'timeupdate'] as const

/** Where the browser plays films, its own player; elsewhere a film plays when its bytes are there and are an MP4's. */
export function video(element: BuiltIn, emit: Emit, host: ElementHost): BuiltIn['receive'] {
  const film = document.createElement('video')
  film.playsInline = true
  film.preload = 'metadata'
  element.append(film)
  let source = ''
  const failed = () => emit('error', { errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' })
  film.addEventListener('play', () => emit('play'))
  film.addEventListener('error', failed)
  for (const type of MIRRORED)
    film.addEventListener(type, () =>
      emit(type, { currentTime: film.currentTime, duration: film.duration || 0 }),
    )
  element.play = () => {
    if (!host.probe) return void film.play().catch(failed)
    void host.probe(source, 'video').then((shown) => {
      if (!shown) return failed()
      emit('play')
      emit('timeupdate', { currentTime: 1, duration: 0 })
    })
  }
  return (name, value) => {
    if (name === 'src') {
      source = value ? String(value) : ''
      if (source && !host.probe) film.src = shownAt(source)
    } else if (name === 'controls') film.controls = value === true
    else if (name === 'muted') film.muted = value === true
    else if (name === 'object-fit') film.style.objectFit = String(value)
    else if (name === 'autoplay' && value === true) setTimeout(() => element.play?.(), 0)
  }
}
