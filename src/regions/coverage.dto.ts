import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { cursorOf, pageLimit } from '../common/page';
import { coverage } from './coverage.schema';
import { NATION } from './division';
import { regionCode } from './region.schema';

export class CoverageQuery extends createZodDto(
  listQuery({
    within: regionCode.default(NATION).describe('the region of which the coverage is asked'),
    limit: pageLimit,
    cursor: cursorOf(z.tuple([z.enum(['nation', 'province', 'prefecture', 'county']), z.string()])),
  }),
) {}

export class CoverageResponse extends createZodDto(coverage) {}
