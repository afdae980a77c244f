import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { CorrectionViewQueries } from './correction-view.queries';
import { CorrectionResponse, CorrectionsQuery, CorrectionsResponse, IdParams } from './desk.dto';

@ApiTags('corrections')
@Controller('corrections')
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionViewQueries) {}

  @Get()
  @ApiOperation({ summary: '更正列表 / Corrections, the newest first, withdrawn ones too' })
  @ZodResponse({ status: 200, type: CorrectionsResponse })
  list(@Query() query: CorrectionsQuery) {
    return this.corrections.list(query);
  }

  @Get(':id')
  @ApiOperation({ summary: '一条更正 / A correction' })
  @ZodResponse({ status: 200, type: CorrectionResponse })
  find(@Param() { id }: IdParams) {
    return this.corrections.find(id);
  }
}
