import { Body, Controller, Get, HttpCode, Ip, Post, Put, Query, Redirect } from '@nestjs/common';
import { ApiConsumes, ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import {
  AskedResponse,
  ChangeBody,
  ConfirmedResponse,
  LeftResponse,
  LinkBody,
  SubscribeBody,
  SubscriptionResponse,
  TokenBody,
  TokenQuery,
} from './subscription.dto';
import { SubscriptionService } from './subscription.service';

/** Subscribing to the weekly digest; who holds a signed link is known by it, without a password. */
@ApiTags('subscription')
@Controller('subscription')
export class SubscriptionController {
  constructor(private readonly subscriptions: SubscriptionService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: '订阅周报，确认后生效 / Subscribe to the digest; it takes effect when the mail is confirmed',
  })
  @ZodResponse({ status: 200, type: AskedResponse })
  async subscribe(@Body() { address, ...wish }: SubscribeBody, @Ip() client: string) {
    await this.subscriptions.subscribe(address, wish, client);
    return { asked: true as const };
  }

  @Post('link')
  @HttpCode(200)
  @ApiOperation({ summary: '索取管理链接 / Have the link to manage a subscription sent' })
  @ZodResponse({ status: 200, type: AskedResponse })
  async sendLink(@Body() { address, language }: LinkBody, @Ip() client: string) {
    await this.subscriptions.sendLink(address, language, client);
    return { asked: true as const };
  }

  // A POST, though it changes nothing: the signed part stands in no address, and so in no log.
  @Post('view')
  @HttpCode(200)
  @ApiOperation({ summary: '查看订阅 / What a signed link is for' })
  @ZodResponse({ status: 200, type: SubscriptionResponse })
  view(@Body() { token }: TokenBody) {
    return this.subscriptions.view(token);
  }

  @Post('confirm')
  @HttpCode(200)
  @ApiOperation({ summary: '确认订阅 / Confirm' })
  @ZodResponse({ status: 200, type: ConfirmedResponse })
  confirm(@Body() { token }: TokenBody) {
    return this.subscriptions.confirm(token);
  }

  @Put()
  @ApiOperation({ summary: '更改订阅 / Change what is followed' })
  @ZodResponse({ status: 200, type: SubscriptionResponse })
  change(@Body() { token, follows, ...preferences }: ChangeBody) {
    return this.subscriptions.change(token, preferences, follows);
  }

  @Post('leave')
  @HttpCode(200)
  @ApiOperation({ summary: '退订，邮件程序的按钮也发到这里 / Leave; RFC 8058 one-click too, with its own body' })
  @ApiConsumes('application/json', 'application/x-www-form-urlencoded', 'multipart/form-data')
  @ZodResponse({ status: 200, type: LeftResponse })
  async leave(@Query() { token }: TokenQuery) {
    await this.subscriptions.leave(token);
    return { left: true as const };
  }

  /** Changes nothing: mail programs and scanners open addresses by themselves. */
  @Get('leave')
  @Redirect()
  @ApiExcludeEndpoint()
  leavePage(@Query() { token }: TokenQuery) {
    return { url: this.subscriptions.leavePage(token, 'zh'), statusCode: 302 };
  }
}
