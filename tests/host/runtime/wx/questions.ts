import { type Api } from './api'

/** Something the phone asks its person; nothing goes on until a test answers. */
export interface Question {
  readonly asked: string
  readonly title: string
  readonly content: string
  readonly confirmText: string
  readonly cancelText: string
}

interface ModalOptions {
  readonly title?: string
  readonly content?: string
  readonly confirmText?: string
  readonly cancelText?: string
}

interface ToastOptions {
  readonly title: string
  readonly icon?: string
}

/** What the phone lays over the page: questions and toasts. */
export class Questions {
  private readonly open: Array<{
    readonly question: Question
    readonly answer: (confirmed: boolean) => void
  }> = []
  private readonly listeners: Array<() => void> = []

  /** The one on top. */
  get current(): Question | undefined {
    return this.open[this.open.length - 1]?.question
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener)
  }

  ask(question: Question): Promise<boolean> {
    return new Promise((resolve) => {
      this.open.push({ question, answer: resolve })
      this.tell()
    })
  }

  answer(confirmed: boolean): void {
    const top = this.open.pop()
    if (!top) throw new Error('the phone asks nothing')
    this.tell()
    top.answer(confirmed)
  }

  api(api: Api): object {
    return {
      showModal: api.asynchronous<ModalOptions>('showModal', [], async (options) => {
        const confirm = await this.ask({
          asked: 'showModal',
          title: options.title ?? '',
          content: options.content ?? '',
          confirmText: options.confirmText ?? '确定',
          cancelText: options.cancelText ?? '取消',
        })
        return { confirm, cancel: !confirm, content: null }
      }),
      showToast: api.asynchronous<ToastOptions>('showToast', ['title'], () => undefined),
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
