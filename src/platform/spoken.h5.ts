import { type Spoken } from './spoken.types'

export const spoken: Spoken = (label, role, state = {}) => ({
  'aria-label': label,
  ...(role ? { role } : {}),
  ...(state.checked === undefined ? {} : { 'aria-checked': String(state.checked) }),
  ...(state.disabled === undefined ? {} : { 'aria-disabled': String(state.disabled) }),
  ...(state.value === undefined ? {} : { 'aria-valuenow': String(state.value) }),
  ...(role === 'status' ? { 'aria-live': 'polite' } : {}),
})
