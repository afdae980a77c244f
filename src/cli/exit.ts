/** What the command line's exit codes say. */
export const EXIT = {
  ok: 0,
  /** The command could not do its work. */
  failed: 1,
  /** The work is done, but some of what was given was refused or held; the output lists it. */
  incomplete: 2,
} as const;
