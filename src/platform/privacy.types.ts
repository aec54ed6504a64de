/** What the person was about to do when the platform asked whether they agree to the privacy guide. */
export type PrivatePurpose = 'pick' | 'pickFromChat' | 'saveToAlbum' | 'copy' | 'other'

/** The platform waits with what was called until one of the two is said. */
export interface PrivacyQuestion {
  readonly purpose: PrivatePurpose
  /** After the button of this element id was tapped, one of `agreeOpenType`. */
  readonly agree: (buttonId: string) => void
  /** What was called fails; everything else goes on. */
  readonly refuse: () => void
}

export interface Privacy {
  /** Shows WeChat's own copy of the guide; false where there is none. */
  readonly openGuide: () => Promise<boolean>
  /** The `openType` of the button that agrees. */
  readonly agreeOpenType: 'agreePrivacyAuthorization' | undefined
  /**
   * Tells of the question that waits, and that none waits any more. From the first listener on the platform shows no question
   * of its own. Returns the way to stop listening.
   */
  readonly listenQuestion: (listener: (question: PrivacyQuestion | undefined) => void) => () => void
}
