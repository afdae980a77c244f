import type { INestApplicationContext } from '@nestjs/common';
import { InvitationsService } from '../auth/invitations.service';
import type { InvitationLink } from '../auth/people.schema';
import { PeopleQueries } from '../auth/people.queries';
import { PeopleService } from '../auth/people.service';
import type { Role } from '../auth/role';
import { formatDateTime } from '../common/time';
import { CONFIG, type Config } from '../config/config';
import { withApplication } from './application';

/** Adds someone and prints the link by which they set their password. */
export async function runAddPerson(name: string, role: Role): Promise<void> {
  await withApplication(async (application) => {
    const { id } = await application.get(PeopleService).add('command', name, role);
    await printLink(application, id);
  });
}

/** Prints a new link for someone who forgot their password, or whose link is too old. */
export async function runRenewLink(name: string): Promise<void> {
  await withApplication(async (application) => {
    const { id } = await application.get(PeopleService).findByName(name);
    await printLink(application, id);
  });
}

/** Prints everyone, one a line. */
export async function runListPeople(): Promise<void> {
  const people = await withApplication((application) => application.get(PeopleQueries).list());
  for (const { id, name, role, state, seenAt } of people)
    print([id, name, role, state, seenAt ? formatDateTime(new Date(seenAt)) : ''].join('\t'));
}

async function printLink(application: INestApplicationContext, personId: number): Promise<void> {
  const { token, expiresAt }: InvitationLink = await application.get(InvitationsService).invite('command', personId);
  const until = formatDateTime(new Date(expiresAt));
  console.error(
    `在此设置密码，${until}（北京时间）之前有效，只能用一次。Set the password here, once, before ${until} (China's time):`,
  );
  print(`${application.get<Config>(CONFIG).http.publicUrl}/invitation#${token}`);
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
