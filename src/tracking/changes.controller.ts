import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { ChangeEventsQueries } from './change-events.queries';
import { ChangeEventsQuery, ChangeEventsResponse, ChangesQuery, ChangesResponse } from './changes.dto';
import { ChangesQueries } from './changes.queries';

@ApiTags('verdicts')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly changes: ChangesQueries,
    private readonly events: ChangeEventsQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: '结论的变化，新的在前 / Changes of verdicts, the latest first' })
  @ZodResponse({ status: 200, type: ChangesResponse })
  list(@Query() query: ChangesQuery) {
    return this.changes.list(query);
  }

  @Get('events')
  @ApiOperation({ summary: '一起变化的结论，新的在前 / What changed together, the latest first' })
  @ZodResponse({ status: 200, type: ChangeEventsResponse })
  async listEvents(@Query() { limit, ...filter }: ChangeEventsQuery) {
    return { items: await this.events.list(filter, limit) };
  }
}
