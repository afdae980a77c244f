import { createZodDto } from 'nestjs-zod';
import { listQuery } from '../common/list-query';
import { cursorOf } from '../common/page';
import { EMPTY_RANGE, hasYears, listFilter } from './list-filter.schema';
import { verdictKey, verdictPage } from './verdict-list.schema';
import { verdict } from './verdict.schema';

export class VerdictListQuery extends createZodDto(
  listQuery({ ...listFilter, verdict: verdict.optional(), cursor: cursorOf(verdictKey) }).refine(hasYears, EMPTY_RANGE),
) {}

export class VerdictListResponse extends createZodDto(verdictPage) {}
