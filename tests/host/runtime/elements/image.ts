import { shownAt, type BuiltIn, type ElementHost, type Emit } from './element-host'

/** How WeChat's modes fit a picture into its box, in the browser's words. */
const FIT: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
}

export function image(element: BuiltIn, emit: Emit, host: ElementHost): BuiltIn['receive'] {
  const picture = document.createElement('img')
  picture.alt = ''
  element.append(picture)
  const loaded = () => emit('load', { width: picture.naturalWidth, height: picture.naturalHeight })
  const failed = () => emit('error', { errMsg: `GET ${picture.src} failed` })
  picture.addEventListener('load', loaded)
  picture.addEventListener('error', failed)
  const show = (url: string) => {
    if (host.probe) void host.probe(url, 'image').then((shown) => (shown ? loaded() : failed()))
    else picture.src = shownAt(url)
  }
  return (name, value) => {
    if (name === 'mode') {
      picture.style.objectFit = FIT[String(value)] ?? 'fill'
      element.classList.toggle('host-width-fix', value === 'widthFix')
    } else if (name === 'src' && value) show(String(value))
  }
}
