import { Controller, Get, Inject, Param, Query, Req, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import type { FeedFormat } from './compose-feed';
import { FeedParams, FeedQuery, IndicatorFeedParams, RegionFeedParams } from './feeds.dto';
import { FeedsService, type SentFeed } from './feeds.service';
import { siteOrigin } from './site-origin';

const MEDIA_TYPES: Record<FeedFormat, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** Feeds for feed readers; their addresses stand outside the versioned API, since people subscribe to them for years. */
@ApiExcludeController()
@Controller({ path: 'feeds', version: VERSION_NEUTRAL })
export class FeedsController {
  constructor(
    private readonly feeds: FeedsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':file')
  async all(
    @Param() { file: { format } }: FeedParams,
    @Query() { lang }: FeedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, format, await this.feeds.ofAll(format, lang, siteOrigin(this.config, request)));
  }

  @Get('regions/:file')
  async region(
    @Param() { file: { subject, format } }: RegionFeedParams,
    @Query() { lang }: FeedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, format, await this.feeds.ofRegion(subject, format, lang, siteOrigin(this.config, request)));
  }

  @Get('indicators/:file')
  async indicator(
    @Param() { file: { subject, format } }: IndicatorFeedParams,
    @Query() { lang }: FeedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, format, await this.feeds.ofIndicator(subject, format, lang, siteOrigin(this.config, request)));
  }
}

/** Sends a feed, or only that it has not changed since the reader's last look. */
function send(request: FastifyRequest, reply: FastifyReply, format: FeedFormat, { text, changedAt }: SentFeed): void {
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  void reply
    .type(MEDIA_TYPES[format])
    .header('cache-control', 'public, max-age=300')
    .header('last-modified', changedAt.toUTCString());
  // The header knows seconds only; what an ETag asks goes before it.
  const isSeen = !request.headers['if-none-match'] && since >= Math.floor(changedAt.getTime() / 1000) * 1000;
  void (isSeen ? reply.code(304).send() : reply.send(text));
}
