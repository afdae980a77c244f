import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { SilenceParams, SilenceResponse } from './silence.dto';
import { SilenceQueries } from './silence.queries';

@ApiTags('scorecards')
@Controller('regions/:code/years/:year/silence')
export class SilenceController {
  constructor(private readonly silence: SilenceQueries) {}

  @Get()
  @ApiOperation({
    summary: '报告没有说的、改了的和自己说的 / What reports keep silent about, change, and say of themselves',
  })
  @ZodResponse({ status: 200, type: SilenceResponse })
  find(@Param() { code, year }: SilenceParams) {
    return this.silence.find(code, year);
  }
}
