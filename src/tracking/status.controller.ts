import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { StatusResponse } from './status.dto';
import { StatusQueries } from './status.queries';

@ApiTags('status')
@Controller('status')
export class StatusController {
  constructor(private readonly status: StatusQueries) {}

  @Get()
  @ApiOperation({ summary: '已收录的数量 / How much is here' })
  @ZodResponse({ status: 200, type: StatusResponse })
  find() {
    return this.status.find();
  }
}
