import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { NotFoundError } from '../common/errors';
import {
  RevisionDifferenceParams,
  RevisionDifferenceResponse,
  RevisionsParams,
  RevisionsResponse,
} from './revisions.dto';
import { RevisionsQueries } from './revisions.queries';

@ApiTags('reports')
@Controller('reports/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: RevisionsQueries) {}

  @Get()
  @ApiOperation({ summary: '一份报告的各个版本 / The revisions of a report' })
  @ZodResponse({ status: 200, type: RevisionsResponse })
  async list(@Param() { id }: RevisionsParams) {
    const items = await this.revisions.list(id);
    if (items.length === 0)
      throw new NotFoundError('report.not_found', {
        zh: `没有编号为 ${id} 的报告；请从地区页面进入。`,
        en: `There is no report with the id ${id}; start from the page of its region.`,
      });
    return { items };
  }

  @Get(':from/differences/:to')
  @ApiOperation({ summary: '两个版本的差别及其影响 / What changed between two revisions, and in claims and verdicts' })
  @ZodResponse({ status: 200, type: RevisionDifferenceResponse })
  async compare(@Param() { id, from, to }: RevisionDifferenceParams) {
    const difference = await this.revisions.compare(id, from, to);
    if (!difference)
      throw new NotFoundError('revision.not_found', {
        zh: `编号为 ${id} 的报告没有版本 ${from} 或 ${to}；编号见其版本列表。`,
        en: `The report ${id} has no revision ${from} or ${to}; the list of its revisions gives the ids.`,
      });
    return difference;
  }
}
