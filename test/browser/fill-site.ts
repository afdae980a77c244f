import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../src/database/database';
import { SubscriptionLinks } from '../../src/digests/subscription-links';
import { addSubscribers } from '../support/digest-rows';
import { signIn } from '../support/sign-in';
import { REPORT_2021, REPORT_2022 } from './reports';
import type { Site } from './site';

const CORRECTED = REPORT_2022.replace('固定资产投资增长6.5%', '固定资产投资增长12.6%');
const FOLLOWS = [{ region: '530600', below: false, indicator: null }];
const WISH = { language: 'zh' as const, weekday: 1, kinds: ['verdict' as const], follows: FOLLOWS };

/** What `fillSite` needs before the site is started: a folder for mails, and who asks for pages elsewhere. */
export function prepareSettings(): void {
  process.env.MAIL_FOLDER = mkdtempSync(join(tmpdir(), 'duixian-mails-'));
  process.env.FETCH_CONTACT = 'https://example.org/contact';
}

/**
 * Gives a site something for each of its pages to show.
 * @returns by the name that an address has for it, what stands there: `:report` is the id of a report
 */
export async function fillSite(site: Site): Promise<Record<string, string | number>> {
  for (const text of [REPORT_2021, REPORT_2022, CORRECTED]) await site.ingest({ 'report.txt': text });
  const database = site.application.app.get(Database);
  const { rows: revisions } = await database.query<{ id: number; report: number }>(
    `SELECT v.id, v.report_id AS report FROM revisions v JOIN reports r ON r.id = v.report_id WHERE r.year = 2022
      ORDER BY v.id`,
  );
  return {
    report: revisions[0]!.report,
    from: revisions[0]!.id,
    to: revisions[1]!.id,
    verdict: await anyVerdict(site),
    source: await addSource(site),
    ...(await subscribe(site, database)),
  };
}

async function anyVerdict(site: Site): Promise<string> {
  const page = await site.open('/regions/530600?year=2021');
  const address = await page.locator('a[href^="/verdicts/"]').first().getAttribute('href');
  return address!.split('/').at(-1)!;
}

/** Nothing answers there, so that its page has a look that failed. */
async function addSource({ application }: Site): Promise<number> {
  const headers = await signIn(application, 'administrator');
  const { id } = await post<{ id: number }>(`${application.url}/api/v1/sources`, headers, {
    kind: 'url',
    address: 'http://127.0.0.1:9/report',
  });
  return id;
}

/** One who has confirmed, with the signed parts of the links that they have; and a mail to one who has not. */
async function subscribe({ application: { app, url } }: Site, database: Database): Promise<Record<string, string>> {
  const [subscriber] = await addSubscribers(database, [
    { address: 'reader@example.org', since: new Date(Date.now() - 86_400_000), follows: FOLLOWS },
  ]);
  await post(`${url}/api/v1/subscription`, {}, { address: 'other@example.org', ...WISH });
  while ((await keptMails(url)) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  const links = app.get(SubscriptionLinks, { strict: false });
  return {
    confirm: await links.sign('confirm', { subscriber: subscriber!, wish: WISH }),
    manage: await links.sign('manage', { subscriber: subscriber! }),
    leave: await links.sign('leave', { subscriber: subscriber! }),
  };
}

async function keptMails(url: string): Promise<number> {
  const { items } = (await (await fetch(`${url}/api/v1/mails`)).json()) as { items: unknown[] };
  return items.length;
}

async function post<T>(address: string, headers: Record<string, string>, body: unknown): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
