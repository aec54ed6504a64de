/** The purpose for which the platform asks whether the person agrees to the privacy guide. */
export type PrivatePurpose = 'pick' | 'pickFromChat' | 'saveToAlbum' | 'copy' | 'other'

/** The platform holds the call back until the person agrees or refuses. */
export interface PrivacyQuestion {
  readonly purpose: PrivatePurpose
  /** Called after a tap on the button of this id, which has `agreeOpenType`. */
  readonly agree: (buttonId: string) => void
  /** The held call fails; all else goes on. */
  readonly refuse: () => void
}

export interface Privacy {
  /** WeChat keeps a guide that can be opened. */
  readonly hasGuide: boolean
  /** Shows WeChat's copy of the guide; false where there is none. */
  readonly openGuide: () => Promise<boolean>
  /** The `openType` of the button that agrees. */
  readonly agreeOpenType: 'agreePrivacyAuthorization' | undefined
  /**
   * Reports the question that waits, or undefined when none waits any more. From the first listener on the platform shows no
   * question itself. The returned function stops listening.
   */
  readonly listenQuestion: (listener: (question: PrivacyQuestion | undefined) => void) => () => void
}
