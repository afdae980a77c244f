import { NotFoundException } from '@nestjs/common';
import { ZodValidationException } from 'nestjs-zod';
import { z } from 'zod';
import { ConflictError, InvalidInputError, NotFoundError, UnavailableError } from '../../../src/common/errors';
import { toProblem } from '../../../src/common/problem';

const TEXT = { zh: '没有这份报告。', en: 'There is no such report.' };

describe('toProblem', () => {
  it.each([
    [new NotFoundError('report.not_found', TEXT), 404],
    [new InvalidInputError('report.not_found', TEXT), 422],
    [new ConflictError('report.not_found', TEXT), 409],
    [new UnavailableError('report.not_found', TEXT), 503],
  ])('tells a foreseen error by its code, in both languages', (error, status) => {
    const problem = toProblem(error);
    expect(problem).toMatchObject({ status, code: 'report.not_found', detail: TEXT.zh, detailEn: TEXT.en });
    expect(problem.title).not.toBe('');
    expect(problem.titleEn).not.toBe('');
  });

  it('tells which fields of a request are wrong', () => {
    const { error } = z.object({ year: z.number() }).safeParse({ year: 'soon' });
    const problem = toProblem(new ZodValidationException(error!));
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ path: 'year' }] });
    expect(problem.detail).toContain('year');
  });

  it('tells what is wrong of a request as a whole', () => {
    const { error } = z
      .object({})
      .refine(() => false, 'give one of both')
      .safeParse({});
    const problem = toProblem(new ZodValidationException(error!));
    expect(problem.detailEn).toBe('The request is wrong: give one of both');
  });

  it.each([
    [new NotFoundException(), 404],
    [Object.assign(new Error('Body too large'), { statusCode: 413 }), 413],
  ])('keeps the status of what the framework throws', (error, status) => {
    expect(toProblem(error)).toMatchObject({ status, code: `http.${status}` });
  });

  it.each([
    new Error('password=hunter2'),
    'password=hunter2',
    null,
    Object.assign(new Error('x'), { statusCode: 200 }),
  ])('tells nothing of what was not foreseen: %p', (error) => {
    const problem = toProblem(error);
    expect(problem).toMatchObject({ status: 500, code: 'server.error' });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });
});
