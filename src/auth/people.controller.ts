import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { InvitationsService } from './invitations.service';
import { MinimumRole } from './minimum-role.decorator';
import {
  InvitationLinkResponse,
  InvitedResponse,
  NewPersonBody,
  PeopleLogQuery,
  PeopleLogResponse,
  PeopleResponse,
  PersonChangeBody,
  PersonParams,
  PersonResponse,
} from './people.dto';
import { PeopleLogQueries } from './people-log.queries';
import { PeopleQueries } from './people.queries';
import type { DoneBy } from './people.schema';
import { PeopleService } from './people.service';
import { personNotFound } from './person-not-found';
import { Caller } from './signed-in.decorator';

@ApiTags('people')
@Controller('people')
@MinimumRole('administrator')
export class PeopleController {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly log: PeopleLogQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: '能登录的人 / People who sign in' })
  @ZodResponse({ status: 200, type: PeopleResponse })
  async list() {
    return { items: await this.queries.list() };
  }

  @Get('log')
  @ApiOperation({ summary: '人员记录 / Who administered whom, how and when, the newest first' })
  @ZodResponse({ status: 200, type: PeopleLogResponse })
  listLog(@Query() query: PeopleLogQuery) {
    return this.log.list(query);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: '邀请一个人，得到设置密码的链接 / Invite someone: gives the link by which they set a password',
  })
  @ZodResponse({ status: 200, type: InvitedResponse })
  async invite(@Caller() by: DoneBy, @Body() { name, role }: NewPersonBody) {
    const { id } = await this.people.add(by, name, role);
    const link = await this.invitations.invite(by, id);
    return { person: await this.find(id), link };
  }

  @Patch(':id')
  @ApiOperation({ summary: '更改角色，停用或恢复 / Change a role, disable or enable' })
  @ZodResponse({ status: 200, type: PersonResponse })
  async change(@Caller() by: DoneBy, @Param() { id }: PersonParams, @Body() body: PersonChangeBody) {
    await this.people.change(by, id, body);
    return this.find(id);
  }

  @Post(':id/invitation')
  @HttpCode(200)
  @ApiOperation({ summary: '新的密码链接，旧的随即失效 / A new password link; the former works no more' })
  @ZodResponse({ status: 200, type: InvitationLinkResponse })
  async renew(@Caller() by: DoneBy, @Param() { id }: PersonParams) {
    await this.find(id);
    return this.invitations.invite(by, id);
  }

  @Delete(':id/sessions')
  @ApiOperation({ summary: '让一个人在所有设备上退出 / Sign someone out everywhere' })
  @ZodResponse({ status: 200, type: PersonResponse })
  async signOut(@Caller() by: DoneBy, @Param() { id }: PersonParams) {
    await this.find(id);
    await this.people.signOut(by, id);
    return this.find(id);
  }

  private async find(id: number) {
    const person = await this.queries.find(id);
    if (person) return person;
    throw personNotFound(id);
  }
}
