import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { FieldsResponse } from './fields.dto';
import { FieldsQueries } from './fields.queries';

@ApiTags('indicators')
@Controller('fields')
export class FieldsController {
  constructor(private readonly fields: FieldsQueries) {}

  @Get()
  @ApiOperation({ summary: '领域 / Fields of policy' })
  @ZodResponse({ status: 200, type: FieldsResponse })
  list() {
    return this.fields.findAll();
  }
}
