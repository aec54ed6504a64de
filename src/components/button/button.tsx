import { Button as TaroButton, Text } from '@tarojs/components'
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
  /** WeChat has taken note of the agreement that this button stands for. */
  readonly onAgreed?: () => void
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
  onAgreed,
  id,
}: ButtonProps) {
  const still = disabled || busy
  return (
    <TaroButton
      className={`button button--${kind}${disabled ? ' button--disabled' : ''}${busy ? ' button--busy' : ''}`}
      hoverClass={still ? 'none' : 'button--pressed'}
      disabled={still}
      {...(id ? { id } : {})}
      {...(openType ? { openType } : {})}
      {...(onAgreed ? { onAgreePrivacyAuthorization: onAgreed } : {})}
      {...(onClick && !still ? { onClick } : {})}
      {...spoken(label ?? text, 'button', { disabled: still })}
    >
      <Text className="button__text">{text}</Text>
    </TaroButton>
  )
}
