export interface Privacy {
  /** WeChat still wants the person's agreement to the app's privacy guide. */
  readonly needsAgreement: () => Promise<boolean>
  /** Shows WeChat's own copy of the guide; false where there is none. */
  readonly openGuide: () => Promise<boolean>
  /** The `openType` of the button that agrees. */
  readonly agreeOpenType: 'agreePrivacyAuthorization' | undefined
}
