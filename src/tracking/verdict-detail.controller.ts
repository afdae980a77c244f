import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { VerdictDetailResponse, VerdictParams } from './verdict-detail.dto';
import { VerdictDetailQueries } from './verdict-detail.queries';

@ApiTags('verdicts')
@Controller('verdicts')
export class VerdictDetailController {
  constructor(private readonly verdicts: VerdictDetailQueries) {}

  @Get(':id')
  @ApiOperation({ summary: '一个结论及其变化 / A verdict and its changes' })
  @ZodResponse({ status: 200, type: VerdictDetailResponse })
  find(@Param() { id }: VerdictParams) {
    return this.verdicts.find(id);
  }
}
