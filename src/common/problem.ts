import { HttpException } from '@nestjs/common';
import { ZodValidationException } from 'nestjs-zod';
import type { ZodError } from 'zod';
import { AppError, type Bilingual } from './errors';

/** An RFC 9457 problem; `title` and `detail` are Chinese, the same in English beside them. */
export interface Problem {
  type: 'about:blank';
  title: string;
  titleEn: string;
  status: number;
  code: string;
  detail: string;
  detailEn: string;
  /** Where a request was wrong, field by field. */
  errors?: { path: string; message: string }[];
}

const TITLES: Record<number, Bilingual> = {
  400: { zh: '请求有误', en: 'Bad request' },
  401: { zh: '尚未登录', en: 'Not signed in' },
  403: { zh: '没有权限', en: 'Not allowed' },
  404: { zh: '没有找到', en: 'Not found' },
  409: { zh: '内容已有变动', en: 'Conflict' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不受支持', en: 'Unsupported format' },
  422: { zh: '内容无法处理', en: 'Cannot be processed' },
  429: { zh: '请求过于频繁', en: 'Too many requests' },
  500: { zh: '服务器出错', en: 'Server error' },
  503: { zh: '服务暂不可用', en: 'Service unavailable' },
};

/** Makes any thrown thing into a problem; of what was not foreseen nothing is told but that it happened. */
export function toProblem(error: unknown): Problem {
  if (error instanceof AppError) return problem(error.status, error.code, error.text);
  if (error instanceof ZodValidationException) return invalidRequest(error.getZodError() as ZodError);
  const status = statusOf(error);
  if (status >= 500)
    return problem(500, 'server.error', {
      zh: '服务器处理这一请求时出错，错误已记录。',
      en: 'The server failed on this request; the failure is on record.',
    });
  return problem(status, `http.${status}`, TITLES[status] ?? TITLES[400]!);
}

function invalidRequest({ issues }: ZodError): Problem {
  const errors = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const fields = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return {
    ...problem(400, 'request.invalid', { zh: `请求参数有误：${fields}`, en: `The request is wrong: ${fields}` }),
    errors,
  };
}

// Fastify's own errors (a body too large, a broken JSON) carry their status without being Nest's.
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function problem(status: number, code: string, detail: Bilingual): Problem {
  const title = TITLES[status] ?? TITLES[status < 500 ? 400 : 500]!;
  return {
    type: 'about:blank',
    title: title.zh,
    titleEn: title.en,
    status,
    code,
    detail: detail.zh,
    detailEn: detail.en,
  };
}
