import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { listQuery } from '../common/list-query';
import { cursorOf, pageLimit } from '../common/page';
import { rowId } from '../common/row-id';
import { invitationLink, invited, listedPerson, peopleList, peopleLogPage } from './people.schema';
import { role } from './person.schema';

export class PersonParams extends createZodDto(z.object({ id: rowId })) {}

export class NewPersonBody extends createZodDto(z.object({ name: z.string().max(200), role })) {}

export class PersonChangeBody extends createZodDto(
  z.object({ role: role.optional(), disabled: z.boolean().optional() }),
) {}

export class PeopleLogQuery extends createZodDto(listQuery({ limit: pageLimit, cursor: cursorOf(z.int32()) })) {}

export class PeopleLogResponse extends createZodDto(peopleLogPage) {}
export class PeopleResponse extends createZodDto(peopleList) {}
export class PersonResponse extends createZodDto(listedPerson) {}
export class InvitedResponse extends createZodDto(invited) {}
export class InvitationLinkResponse extends createZodDto(invitationLink) {}
