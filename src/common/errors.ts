/** What a person reads, in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/**
 * An error that was foreseen: a code for programs (`report.not_found`) and a sentence for people that names the input,
 * the place and the cure. One filter makes it into HTTP; the command line prints it as it is.
 */
export abstract class AppError extends Error {
  abstract readonly status: number;

  constructor(
    readonly code: string,
    readonly text: Bilingual,
    options?: ErrorOptions,
    /** What programs get beside it: further members of the problem. */
    readonly further: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${text.zh} ${text.en}`, options);
    this.name = new.target.name;
  }
}

/** Who asks is not known. */
export class UnauthorizedError extends AppError {
  readonly status = 401;
}

/** Who asks may not do this. */
export class ForbiddenError extends AppError {
  readonly status = 403;
}

/** What was asked for is not here. */
export class NotFoundError extends AppError {
  readonly status = 404;
}

/** The address is there, but not for this method. */
export class MethodNotAllowedError extends AppError {
  readonly status = 405;
}

/** What was given can't be taken, however often it is sent. */
export class InvalidInputError extends AppError {
  readonly status = 422;
}

/** What was given does not fit what has happened meanwhile. */
export class ConflictError extends AppError {
  readonly status = 409;
}

/** Asked too often; trying again later helps. */
export class TooManyRequestsError extends AppError {
  readonly status = 429;
}

/** A service that is needed does not answer; trying again later helps. */
export class UnavailableError extends AppError {
  readonly status = 503;
}
