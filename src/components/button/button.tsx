import { Button as NutButton } from '@nutui/nutui-react-taro'
import { spoken } from '../../platform/spoken'
import './button.scss'

export interface ButtonProps {
  readonly text: string
  readonly onClick?: () => void
  /** `primary` once a page; `plain` beside it; `quiet` for a small word inside a card; `danger` for what cannot be undone. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly busy?: boolean
  readonly disabled?: boolean
  /** What a screen reader says where the text alone is not enough. */
  readonly label?: string
  readonly openType?: 'share' | 'agreePrivacyAuthorization'
  /** For journeys in the browser. */
  readonly id?: string
}

/** A button that says what it does, shows that it is busy, and takes no second tap meanwhile. */
export function Button({
  text,
  onClick,
  kind = 'primary',
  busy = false,
  disabled = false,
  label,
  openType,
  id,
}: ButtonProps) {
  return (
    <NutButton
      className={`button button--${kind}`}
      hoverClass="button--pressed"
      loading={busy}
      disabled={disabled}
      {...(id ? { id } : {})}
      {...(openType ? { openType } : {})}
      {...(onClick ? { onClick } : {})}
      {...spoken(label ?? text, 'button', { disabled: disabled || busy })}
    >
      {text}
    </NutButton>
  )
}
