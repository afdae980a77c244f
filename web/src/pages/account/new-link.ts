/** A link that was just made, which is shown this once. */
export interface NewLink {
  name: string;
  token: string;
  expiresAt: string;
}
