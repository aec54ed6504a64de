import { type BuiltIn, type Emit } from './element-host'

type Field = HTMLInputElement | HTMLTextAreaElement

const USUAL_MAXLENGTH = 140

/** What WeChat's input and textarea share; `field` is the browser's own inside them. */
function textField(element: BuiltIn, field: Field, emit: Emit): NonNullable<BuiltIn['receive']> {
  field.maxLength = USUAL_MAXLENGTH
  element.append(field)
  const detail = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length })
  field.addEventListener('input', () => {
    if (field instanceof HTMLTextAreaElement) grow(element, field)
    emit('input', { ...detail(), keyCode: 0 })
  })
  field.addEventListener('focus', () => emit('focus', { ...detail(), height: 0 }))
  field.addEventListener('blur', () => emit('blur', detail()))
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && field instanceof HTMLInputElement)
      emit('confirm', detail())
  })
  return (name, value) => {
    if (name === 'value') {
      const text = value === undefined || value === null ? '' : String(value)
      if (field.value !== text) field.value = text
    } else if (name === 'placeholder') field.placeholder = String(value ?? '')
    else if (name === 'disabled') field.disabled = value === true || value === ''
    else if (name === 'maxlength') {
      if (Number(value) >= 0) field.maxLength = Number(value)
      else field.removeAttribute('maxlength')
    } else if (name === 'focus' && value === true) field.focus()
  }
}

/** As tall as its text where the page asks for it. */
function grow(element: BuiltIn, field: HTMLTextAreaElement): void {
  if (!element.hasAttribute('auto-height')) return
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}

export function input(element: BuiltIn, emit: Emit): BuiltIn['receive'] {
  const field = document.createElement('input')
  const receive = textField(element, field, emit)
  return (name, value) => {
    if (name === 'type')
      field.inputMode = value === 'number' ? 'numeric' : value === 'digit' ? 'decimal' : 'text'
    else if (name === 'password') field.type = value === true ? 'password' : 'text'
    else receive(name, value)
  }
}

export function textarea(element: BuiltIn, emit: Emit): BuiltIn['receive'] {
  const field = document.createElement('textarea')
  const receive = textField(element, field, emit)
  return (name, value) => {
    receive(name, value)
    if (name === 'value' || name === 'auto-height') setTimeout(() => grow(element, field), 0)
  }
}
