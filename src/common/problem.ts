import { HttpException } from '@nestjs/common';
import { ZodValidationException } from 'nestjs-zod';
import { z, type ZodError } from 'zod';
import { AppError, type Bilingual } from './errors';

export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    titleEn: z.string(),
    status: z.number().int(),
    code: z.string().describe('for programs, such as region.not_found'),
    detail: z.string(),
    detailEn: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('where a request was wrong, field by field'),
  })
  .meta({ description: 'An RFC 9457 problem; title and detail in Chinese, and in English' });

/** An RFC 9457 problem; `title` and `detail` are Chinese, the same in English beside them. */
export type Problem = z.infer<typeof problemSchema>;

const TITLES: Record<number, Bilingual> = {
  400: { zh: '请求有误', en: 'Bad request' },
  401: { zh: '尚未登录', en: 'Not signed in' },
  403: { zh: '没有权限', en: 'Not allowed' },
  404: { zh: '没有找到', en: 'Not found' },
  405: { zh: '方法不受支持', en: 'Method not allowed' },
  408: { zh: '请求超时', en: 'Request timed out' },
  409: { zh: '内容已有变动', en: 'Conflict' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不受支持', en: 'Unsupported format' },
  422: { zh: '内容无法处理', en: 'Cannot be processed' },
  414: { zh: '地址过长', en: 'Address too long' },
  429: { zh: '请求过于频繁', en: 'Too many requests' },
  431: { zh: '请求头过大', en: 'Request header too large' },
  500: { zh: '服务器出错', en: 'Server error' },
  503: { zh: '服务暂不可用', en: 'Service unavailable' },
};

/** What is said where only the status is known, with the cure. */
const DETAILS: Record<number, Bilingual> = {
  400: {
    zh: '请求无法读懂：请检查地址的转义（%）和正文的 JSON 格式。',
    en: 'The request cannot be read: check the escapes (%) of its address and the JSON of its body.',
  },
  404: {
    zh: '没有这个地址；接口的全部地址见 /api/docs。',
    en: 'There is no such address; /api/docs lists those of the interface.',
  },
  408: { zh: '请求没有及时传完，请重试。', en: 'The request did not arrive in time: try again.' },
  413: { zh: '正文过大，请分次发送。', en: 'The body is too large: send it in parts.' },
  414: { zh: '地址中的一段过长，请缩短。', en: 'A part of the address is too long: shorten it.' },
  415: {
    zh: '正文的格式不受支持：请用 Content-Type: application/json。',
    en: 'The body has a format that is not taken: use Content-Type: application/json.',
  },
  431: {
    zh: '请求头过大：请清除本站的 Cookie 后重试。',
    en: 'The header is too large: clear the cookies of this site and try again.',
  },
};

/** PostgreSQL keeps text without the NUL character, and none that is not UTF-8. */
const NOT_TEXT = ['22021', '22P05'];

/** Makes any thrown thing into a problem; of what was not foreseen nothing is told but that it happened. */
export function toProblem(error: unknown): Problem {
  if (error instanceof AppError) return { ...error.further, ...problem(error.status, error.code, error.text) };
  if (error instanceof ZodValidationException) return invalidRequest(error.getZodError() as ZodError);
  if (NOT_TEXT.includes((error as { code?: string } | null)?.code ?? '')) return problemOfStatus(400);
  const status = statusOf(error);
  if (status >= 500)
    return problem(500, 'server.error', {
      zh: '服务器处理这一请求时出错，错误已记录。',
      en: 'The server failed on this request; the failure is on record.',
    });
  return problemOfStatus(status);
}

/** A problem of which no more is known than its status. */
export function problemOfStatus(status: number): Problem {
  return problem(status, `http.${status}`, DETAILS[status] ?? TITLES[status] ?? DETAILS[400]!);
}

function invalidRequest({ issues }: ZodError): Problem {
  const errors = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const fields = errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
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
