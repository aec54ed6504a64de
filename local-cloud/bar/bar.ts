/**
 * The identity bar of the demonstration, injected by the local cloud into the page it serves: a handle at the right edge
 * that opens a panel to act as somebody else and to move the clock. It lives in a shadow root; the app knows nothing of it.
 */
import { DAY_MS, shanghaiDay } from '../../src/shared/domain/days'

interface State {
  readonly identities: readonly string[]
  readonly identity: string | null
  readonly now: number
}

const token = document.querySelector<HTMLMetaElement>('meta[name="local-cloud-token"]')?.content ?? ''

const STYLE = `
  :host { all: initial; }
  .bar { position: fixed; right: 0; top: 38%; z-index: 2147483000; display: flex; align-items: flex-start;
    font: 14px/1.5 system-ui, 'Noto Sans CJK SC', sans-serif; color: #222; }
  button { font: inherit; cursor: pointer; border: 1px solid #c9ced6; background: #fff; color: #222; border-radius: 6px;
    min-height: 40px; padding: 4px 10px; }
  button[aria-pressed='true'] { background: #243b6b; border-color: #243b6b; color: #fff; }
  .handle { min-height: 56px; width: 26px; padding: 0; border-radius: 8px 0 0 8px; border-right: 0; background: #243b6b;
    color: #fff; writing-mode: vertical-rl; font-size: 12px; opacity: .82; }
  .panel { width: 232px; padding: 12px; background: #f6f8fb; border: 1px solid #c9ced6; border-right: 0;
    border-radius: 10px 0 0 10px; box-shadow: -4px 4px 16px rgba(0, 0, 0, .18); }
  .panel[hidden] { display: none; }
  .title { margin: 0 0 6px; font-weight: 600; }
  .row { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 10px; }
  .now { margin: 0 0 6px; font-variant-numeric: tabular-nums; }
  input { font: inherit; min-height: 38px; border: 1px solid #c9ced6; border-radius: 6px; padding: 0 6px; width: 138px; }
  .failure { margin: 0; color: #a4121a; }
`

async function ask<Reply>(path: string, body: object = {}): Promise<Reply> {
  const headers = { 'content-type': 'application/json', 'x-local-cloud': token }
  const response = await fetch(`/__client/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const reply = (await response.json()) as Reply & { error?: { message: string } }
  if (reply.error) throw new Error(reply.error.message)
  return reply
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children)
  return node
}

const shanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'full',
  timeStyle: 'short',
})
const failure = element('p', { className: 'failure', role: 'alert' })

/** A button that changes something in the cloud and loads the page anew. */
function changing(label: string, change: () => Promise<unknown>): HTMLButtonElement {
  const onclick = () => {
    failure.textContent = ''
    change().then(
      () => location.reload(),
      (reason: unknown) =>
        (failure.textContent = `没有成功：${reason instanceof Error ? reason.message : String(reason)}`),
    )
  }
  return element('button', { type: 'button', textContent: label, onclick })
}

function panelOf(state: State): Node[] {
  const people = state.identities.map((name) => {
    const button = changing(name, () => ask('identity', { name }))
    button.setAttribute('aria-pressed', String(name === state.identity))
    return button
  })
  const day = element('input', { type: 'date', ariaLabel: '演示日期', value: shanghaiDay(state.now) })
  return [
    element('p', { className: 'title', textContent: `演示身份：${state.identity ?? '其他'}` }),
    element('div', { className: 'row' }, ...people),
    element('p', { className: 'title', textContent: '演示时间' }),
    element('p', { className: 'now', textContent: shanghai.format(state.now) }),
    element(
      'div',
      { className: 'row' },
      changing('+1 天', () => ask('clock', { advanceMs: DAY_MS })),
      changing('+7 天', () => ask('clock', { advanceMs: 7 * DAY_MS })),
    ),
    element(
      'div',
      { className: 'row' },
      day,
      changing('设定', () => ask('clock', { now: Date.parse(`${day.value}T09:00:00+08:00`) })),
    ),
    failure,
  ]
}

function show(): void {
  const host = element('div', {})
  const panel = element('div', { className: 'panel', hidden: true, role: 'group', ariaLabel: '演示工具' })
  const handle = element('button', {
    type: 'button',
    className: 'handle',
    textContent: '演示',
    ariaLabel: '演示身份与时间',
  })
  handle.setAttribute('aria-expanded', 'false')
  handle.onclick = () => {
    panel.hidden = !panel.hidden
    handle.setAttribute('aria-expanded', String(!panel.hidden))
    if (panel.hidden) return
    ask<State>('state').then(
      (state) => panel.replaceChildren(...panelOf(state)),
      (reason: unknown) =>
        panel.replaceChildren(element('p', { className: 'failure', textContent: String(reason) })),
    )
  }
  const bar = element('div', { className: 'bar' }, handle, panel)
  host.attachShadow({ mode: 'open' }).append(element('style', { textContent: STYLE }), bar)
  document.body.append(host)
}

show()
