/** What becomes of who comes back: signed in as who they are, or linked with someone. */
export interface OpenIdPurpose {
  /** Where they go on, on this site. */
  next: string;
  /** The session whose person is to be linked. */
  sessionId: number | null;
  /** Of the link whose person is to be linked. */
  invitationHash: Buffer | null;
}
