import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { ChangesQuery, ChangesResponse } from './changes.dto';
import { ChangesQueries } from './changes.queries';

@ApiTags('verdicts')
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: ChangesQueries) {}

  @Get()
  @ApiOperation({ summary: '结论的变化，新的在前 / Changes of verdicts, the latest first' })
  @ZodResponse({ status: 200, type: ChangesResponse })
  list(@Query() query: ChangesQuery) {
    return this.changes.list(query);
  }
}
