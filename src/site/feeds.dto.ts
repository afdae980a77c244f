import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { language } from './language';

const file = (subject: RegExp) =>
  z
    .string()
    .regex(
      new RegExp(`^${subject.source}\\.(atom|json)$`),
      '订阅地址以 .atom 或 .json 结尾 / a feed ends in .atom or .json',
    )
    .transform((name) => {
      const dot = name.lastIndexOf('.');
      return { subject: name.slice(0, dot), format: name.slice(dot + 1) as 'atom' | 'json' };
    });

export class FeedParams extends createZodDto(z.object({ file: file(/changes/) })) {}
export class RegionFeedParams extends createZodDto(z.object({ file: file(/\d{6}/) })) {}
export class IndicatorFeedParams extends createZodDto(z.object({ file: file(/[a-z0-9_]{1,60}/) })) {}
export class FeedQuery extends createZodDto(z.object({ lang: language })) {}
