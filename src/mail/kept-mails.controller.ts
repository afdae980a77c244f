import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { z } from 'zod';
import { keptMail } from './kept-mail.schema';
import { KeptMailsService, notShown } from './kept-mails.service';

class KeptMailsResponse extends createZodDto(z.object({ items: z.array(keptMail) })) {}

@ApiTags('digests')
@Controller('mails')
export class KeptMailsController {
  constructor(private readonly mails: KeptMailsService) {}

  @Get()
  @ApiOperation({ summary: '存下的邮件，仅供开发 / Mails that were kept in place of being sent, in development only' })
  @ZodResponse({ status: 200, type: KeptMailsResponse })
  list(@Req() { headers }: FastifyRequest) {
    // Through a proxy others could ask.
    if ('x-forwarded-for' in headers || 'forwarded' in headers) throw notShown();
    return { items: this.mails.list() };
  }
}
