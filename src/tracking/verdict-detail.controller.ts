import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { VerdictDetailResponse, VerdictParams } from './verdict-detail.dto';
import { VerdictDetailQueries } from './verdict-detail.queries';

@ApiTags('verdicts')
@Controller('verdicts')
export class VerdictDetailController {
  constructor(private readonly verdicts: VerdictDetailQueries) {}

  @Get(':key')
  @ApiOperation({ summary: '一个结论及其依据与变化 / A verdict with what it rests on and its changes' })
  @ZodResponse({ status: 200, type: VerdictDetailResponse })
  find(@Param() { key }: VerdictParams) {
    return this.verdicts.find(key);
  }
}
