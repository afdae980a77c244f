/** RFC 9457 problem details as this API gives them: `detail` in Chinese, `detailEn` in English. */
interface Problem {
  code?: string;
  detail?: string;
  detailEn?: string;
}

/** An answer of the API that is not a success. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? `HTTP ${status}`);
  }

  /** What the server says, in the reader's language; undefined where it says nothing. */
  detail(language: 'zh' | 'en'): string | undefined {
    return language === 'en' ? (this.problem.detailEn ?? this.problem.detail) : this.problem.detail;
  }
}
