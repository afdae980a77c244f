import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../../auth/minimum-role.decorator';
import type { Person } from '../../auth/person.schema';
import { SignedIn } from '../../auth/signed-in.decorator';
import {
  NextReviewRequest,
  NextReviewResponse,
  ReviewKeyParams,
  ReviewLeaseResponse,
  ReviewProgressQuery,
  ReviewProgressResponse,
  ReviewQueueQuery,
  ReviewQueueResponse,
} from './review-queue.dto';
import { ReviewQueueQueries } from './review-queue.queries';
import { ReviewQueueService } from './review-queue.service';

/** How many of the first items are tried, while other editors take them too. */
const TRIED = 20;

@ApiTags('desk')
@Controller('desk')
@MinimumRole('editor')
export class ReviewQueueController {
  constructor(
    private readonly queue: ReviewQueueQueries,
    private readonly review: ReviewQueueService,
  ) {}

  @Get('queue')
  @ApiOperation({ summary: '待核对的条目 / What is to be looked at, the most worthwhile first' })
  @ZodResponse({ status: 200, type: ReviewQueueResponse })
  find(@Query() filter: ReviewQueueQuery, @SignedIn() person: Person) {
    return this.queue.find(filter, person.id);
  }

  @Post('queue/next')
  @HttpCode(200)
  @ApiOperation({ summary: '领取下一条 / The first item that nobody else looks at, leased to the editor' })
  @ZodResponse({ status: 200, type: NextReviewResponse })
  async next(@Body() { skipped, ...filter }: NextReviewRequest, @SignedIn() person: Person) {
    return { item: await this.review.next({ ...filter, limit: TRIED }, skipped, person.id) };
  }

  @Put('queue/leases/:key')
  @ApiOperation({ summary: '领取或续用一条 / Take an item, or keep it for longer' })
  @ZodResponse({ status: 200, type: ReviewLeaseResponse })
  lease(@Param() { key }: ReviewKeyParams, @SignedIn() person: Person) {
    return this.review.lease(key, person.id);
  }

  @Delete('queue/leases/:key')
  @HttpCode(204)
  @ApiOperation({ summary: '放回一条 / Give an item back' })
  release(@Param() { key }: ReviewKeyParams, @SignedIn() person: Person): Promise<void> {
    return this.review.release(key, person.id);
  }

  @Get('progress')
  @ApiOperation({ summary: '各报告的核对进度 / How far each report has been looked through' })
  @ZodResponse({ status: 200, type: ReviewProgressResponse })
  progress(@Query() { limit, cursor, ...scope }: ReviewProgressQuery) {
    return this.queue.progress(scope, { limit, cursor });
  }
}
