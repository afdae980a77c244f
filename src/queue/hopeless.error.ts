/** Thrown by a job's work that would fail in the same way however often it is tried: the job is not tried again. */
export class HopelessError extends Error {
  override readonly name = 'HopelessError';
}
