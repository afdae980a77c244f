import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { TrackRecordParams, TrackRecordResponse } from './track-record.dto';
import { TrackRecordQueries } from './track-record.queries';

@ApiTags('scorecards')
@Controller('regions/:code/record')
export class TrackRecordController {
  constructor(private readonly record: TrackRecordQueries) {}

  @Get()
  @ApiOperation({ summary: '一个地区历年目标的结果 / How the targets of a region came out, year by year' })
  @ZodResponse({ status: 200, type: TrackRecordResponse })
  find(@Param() { code }: TrackRecordParams) {
    return this.record.find(code);
  }
}
