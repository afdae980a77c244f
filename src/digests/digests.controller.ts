import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../auth/minimum-role.decorator';
import { DigestService } from './digest.service';
import { DigestsResponse, PreviewQuery, PreviewResponse, RunParams, TestBody, TestResponse } from './digests.dto';

/** What editors see and do of digests. */
@ApiTags('digests')
@Controller('digests')
@MinimumRole('editor')
export class DigestsController {
  constructor(private readonly digests: DigestService) {}

  @Get()
  @ApiOperation({ summary: '周报各期、订阅人数和退信 / Runs of digests, subscribers and bounces, counted' })
  @ZodResponse({ status: 200, type: DigestsResponse })
  find() {
    return this.digests.find();
  }

  @Get('preview')
  @ApiOperation({ summary: '预览周报 / The digest of the last seven days for one who follows this' })
  @ZodResponse({ status: 200, type: PreviewResponse })
  preview(@Query() { region, below, language }: PreviewQuery) {
    return this.digests.preview([{ region, below, indicator: null }], language);
  }

  @Post('test')
  @HttpCode(200)
  @ApiOperation({ summary: '把预览发到一个邮箱 / Send the preview to an address' })
  @ZodResponse({ status: 200, type: TestResponse })
  async sendTest(@Body() { address, region, below, language }: TestBody) {
    await this.digests.sendTest(address, [{ region, below, indicator: null }], language);
    return { handedIn: true as const };
  }

  @Post(':id/pause')
  @HttpCode(200)
  @ApiOperation({ summary: '暂停一期 / Pause a run' })
  @ZodResponse({ status: 200, type: DigestsResponse })
  async pause(@Param() { id }: RunParams) {
    await this.digests.pause(id, true);
    return this.digests.find();
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: '继续一期 / Resume a run' })
  @ZodResponse({ status: 200, type: DigestsResponse })
  async resume(@Param() { id }: RunParams) {
    await this.digests.pause(id, false);
    return this.digests.find();
  }
}
