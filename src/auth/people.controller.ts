import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { NotFoundError } from '../common/errors';
import { InvitationsService } from './invitations.service';
import { MinimumRole } from './minimum-role.decorator';
import {
  InvitationLinkResponse,
  InvitedResponse,
  NewPersonBody,
  PeopleResponse,
  PersonChangeBody,
  PersonParams,
  PersonResponse,
} from './people.dto';
import { PeopleQueries } from './people.queries';
import { PeopleService } from './people.service';
import { SessionsService } from './sessions.service';

@ApiTags('people')
@Controller('people')
@MinimumRole('administrator')
export class PeopleController {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @ApiOperation({ summary: '能登录的人 / People who sign in' })
  @ZodResponse({ status: 200, type: PeopleResponse })
  async list() {
    return { items: await this.queries.list() };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: '邀请一个人，得到设置密码的链接 / Invite someone: gives the link by which they set a password',
  })
  @ZodResponse({ status: 200, type: InvitedResponse })
  async invite(@Body() { name, role }: NewPersonBody) {
    const { id } = await this.people.add(name, role);
    const link = await this.invitations.invite(id);
    return { person: await this.find(id), link };
  }

  @Patch(':id')
  @ApiOperation({ summary: '更改角色，停用或恢复 / Change a role, disable or enable' })
  @ZodResponse({ status: 200, type: PersonResponse })
  async change(@Param() { id }: PersonParams, @Body() body: PersonChangeBody) {
    await this.people.change(id, body);
    return this.find(id);
  }

  @Post(':id/invitation')
  @HttpCode(200)
  @ApiOperation({ summary: '新的密码链接，旧的随即失效 / A new password link; the former works no more' })
  @ZodResponse({ status: 200, type: InvitationLinkResponse })
  async renew(@Param() { id }: PersonParams) {
    await this.find(id);
    return this.invitations.invite(id);
  }

  @Delete(':id/sessions')
  @ApiOperation({ summary: '让一个人在所有设备上退出 / Sign someone out everywhere' })
  @ZodResponse({ status: 200, type: PersonResponse })
  async signOut(@Param() { id }: PersonParams) {
    await this.sessions.endAll(id);
    return this.find(id);
  }

  private async find(id: number) {
    const person = await this.queries.find(id);
    if (person) return person;
    throw new NotFoundError('person.not_found', {
      zh: `没有编号为 ${id} 的人。`,
      en: `There is nobody with the id ${id}.`,
    });
  }
}
