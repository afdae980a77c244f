import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { MinimumRole } from '../../auth/minimum-role.decorator';
import type { Person } from '../../auth/person.schema';
import { SignedIn } from '../../auth/signed-in.decorator';
import { ActsService } from './acts.service';
import { AuditQueries } from './audit.queries';
import { CorrectionViewQueries } from './correction-view.queries';
import { DeskReportQueries } from './desk-report.queries';
import {
  ActRequestBody,
  ActResultResponse,
  ActsQuery,
  ActsResponse,
  AuditQuery,
  AuditResponse,
  DeskReportResponse,
  IdParams,
  ReasonBody,
} from './desk.dto';

@ApiTags('desk')
@Controller('desk')
@MinimumRole('editor')
export class DeskController {
  constructor(
    private readonly desk: DeskReportQueries,
    private readonly actions: ActsService,
    private readonly corrections: CorrectionViewQueries,
    private readonly log: AuditQueries,
  ) {}

  @Get('reports/:id')
  @ApiOperation({ summary: '编辑台上的一份报告 / A report on the desk, with all that lies over it' })
  @ZodResponse({ status: 200, type: DeskReportResponse })
  report(@Param() { id }: IdParams) {
    return this.desk.find(id);
  }

  @Post('acts')
  @HttpCode(200)
  @ApiOperation({ summary: '一次更正 / Makes corrections, all of them or none' })
  @ZodResponse({ status: 200, type: ActResultResponse })
  act(@SignedIn() editor: Person, @Body() request: ActRequestBody) {
    return this.actions.act(editor, request);
  }

  @Post('acts/preview')
  @HttpCode(200)
  @ApiOperation({ summary: '预览一次更正 / What corrections would do; nothing is kept' })
  @ZodResponse({ status: 200, type: ActResultResponse })
  preview(@SignedIn() editor: Person, @Body() request: ActRequestBody) {
    return this.actions.preview(editor, request);
  }

  @Get('acts')
  @ApiOperation({ summary: '更正的先后 / What editors did, the last first' })
  @ZodResponse({ status: 200, type: ActsResponse })
  acts(@SignedIn() editor: Person, @Query() { mine, ...filter }: ActsQuery) {
    return this.corrections.acts({ ...filter, person: mine === 'true' ? editor.id : undefined });
  }

  @Post('acts/:id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: '撤销一次更正 / Undoes an act' })
  @ZodResponse({ status: 200, type: ActResultResponse })
  undo(@SignedIn() editor: Person, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.actions.setDone(editor, id, false, reason);
  }

  @Post('acts/:id/redo')
  @HttpCode(200)
  @ApiOperation({ summary: '重做一次更正 / Does an act again' })
  @ZodResponse({ status: 200, type: ActResultResponse })
  redo(@SignedIn() editor: Person, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.actions.setDone(editor, id, true, reason);
  }

  @Post('corrections/:id/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: '撤回一条更正 / Takes one correction out of force' })
  @ZodResponse({ status: 200, type: ActResultResponse })
  withdraw(@SignedIn() editor: Person, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.actions.setCorrectionInForce(editor, id, false, reason);
  }

  @Post('corrections/:id/reinstate')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复一条更正 / Puts one correction in force again' })
  @ZodResponse({ status: 200, type: ActResultResponse })
  reinstate(@SignedIn() editor: Person, @Param() { id }: IdParams, @Body() { reason }: ReasonBody) {
    return this.actions.setCorrectionInForce(editor, id, true, reason);
  }

  @Get('audit')
  @ApiOperation({ summary: '更正记录 / Who did what, when and why, the newest first' })
  @ZodResponse({ status: 200, type: AuditResponse })
  audit(@Query() query: AuditQuery) {
    return this.log.list(query);
  }
}
