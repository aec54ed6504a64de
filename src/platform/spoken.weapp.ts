import { type Spoken } from './spoken.types'

export const spoken: Spoken = (label, role, state = {}) => ({
  ariaLabel: label,
  ...(role ? { ariaRole: role } : {}),
  ...(state.checked === undefined ? {} : { ariaChecked: state.checked }),
  ...(state.disabled === undefined ? {} : { ariaDisabled: state.disabled }),
  ...(state.value === undefined ? {} : { ariaValuenow: state.value }),
  ...(role === 'status' ? { ariaLive: 'polite' } : {}),
})
