import { Controller, Get, Inject, Param, Query, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { CardsService, type SentCard } from './cards.service';
import { language, type Language } from './language';
import { CARD_POLICY } from './render-card';
import { siteOrigin } from './site-origin';

/** Only cards may be framed by other sites: they have no script and know no session. */
const FRAMED_ANYWHERE = {
  helmet: {
    contentSecurityPolicy: CARD_POLICY,
    frameguard: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  },
};

/** Cards for frames in pages of others. What an address asks for that is not here gets a card that says so. */
@ApiExcludeController()
@Controller({ path: 'embed', version: VERSION_NEUTRAL })
export class CardsController {
  constructor(
    private readonly cards: CardsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('regions/:code')
  @RouteConfig(FRAMED_ANYWHERE)
  async region(
    @Param('code') code: string,
    @Query('year') year: string | undefined,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.cards.ofRegion(code, year, known(lang), siteOrigin(this.config, request)));
  }

  @Get('verdicts/:key')
  @RouteConfig(FRAMED_ANYWHERE)
  async verdict(
    @Param('key') key: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.cards.ofVerdict(key, known(lang), siteOrigin(this.config, request)));
  }
}

function send(reply: FastifyReply, { status, html }: SentCard): void {
  void reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'public, max-age=300').send(html);
}

/** A language that is not known is answered in Chinese, as by the pages. */
function known(lang: unknown): Language {
  const asked = language.safeParse(lang);
  return asked.success ? asked.data : 'zh';
}
