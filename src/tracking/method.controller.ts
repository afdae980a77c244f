import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { method } from './method.schema';
import { MethodService } from './method.service';

class MethodResponse extends createZodDto(method) {}

@ApiTags('status')
@Controller('method')
export class MethodController {
  constructor(private readonly method: MethodService) {}

  @Get()
  @ApiOperation({ summary: '规则、参数与版本 / The rules in words, their parameters and versions' })
  @ZodResponse({ status: 200, type: MethodResponse })
  find() {
    return this.method.describe();
  }
}
