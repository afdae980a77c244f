import type { INestApplicationContext } from '@nestjs/common';
import { fieldsOf } from '../../src/claims/corrections/claim-fields';
import { Database } from '../../src/database/database';
import type { ActResult, CorrectionInput } from '../../src/tracking/desk/act.schema';
import { ActsService } from '../../src/tracking/desk/acts.service';
import type { Editor } from '../../src/tracking/desk/done';
import { DeskReportQueries } from '../../src/tracking/desk/desk-report.queries';
import type { DeskClaim, DeskReport, DeskVerdict } from '../../src/tracking/desk/desk-report.schema';
import { claimOfView } from '../../src/tracking/region-claims';
import { forgetReports } from './forget-reports';
import { ingestDirectly } from './ingest-directly';
import { COUNTY_2021, COUNTY_2022 } from './work-reports';

export const ANNA: Editor = { id: 1, name: 'Anna' };
export const BO: Editor = { id: 2, name: 'Bo' };

/** Makes both of them, where they are not there. */
export async function addEditors(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database, { strict: false });
  for (const { id, name } of [ANNA, BO])
    await database.query(
      `INSERT INTO people (id, name, name_key, role) VALUES ($1, $2, $2, 'editor') ON CONFLICT DO NOTHING`,
      [id, name],
    );
  // Whoever is added later gets an id after theirs.
  await database.query(`SELECT setval(pg_get_serial_sequence('people', 'id'), (SELECT max(id) FROM people))`);
}

/** What is there before each test of the desk: both editors, and a county's reports of two years, just read. */
export async function layOut(app: INestApplicationContext): Promise<void> {
  await forgetReports(app.get(Database, { strict: false }));
  await addEditors(app);
  for (const text of [COUNTY_2021, COUNTY_2022]) await ingestDirectly(app, text);
}

/** A desk without its pages: what an editor sees of a report, and does. */
export class Desk {
  constructor(
    private readonly app: INestApplicationContext,
    readonly region: string,
    readonly year: number,
  ) {}

  async reportId(): Promise<number> {
    const { rows } = await this.app
      .get(Database, { strict: false })
      .query<{ id: number }>('SELECT id FROM reports WHERE region_code = $1 AND year = $2', [this.region, this.year]);
    return rows[0]!.id;
  }

  async report(): Promise<DeskReport> {
    return this.app.get(DeskReportQueries, { strict: false }).find(await this.reportId());
  }

  /** The one claim whose quote has these words. */
  async claim(words: string): Promise<DeskClaim> {
    const found = (await this.report()).claims.filter(({ quote }) => quote.includes(words));
    if (found.length === 1) return found[0]!;
    throw new Error(`${found.length} claims have the words ${words}: ${found.map(({ quote }) => quote).join(' | ')}`);
  }

  /** The verdict on the target whose quote has these words. */
  async verdict(words: string): Promise<DeskVerdict> {
    const claim = await this.claim(words);
    return claim.verdicts.find(({ target }) => target.id === claim.id)!;
  }

  async act(editor: Editor, corrections: CorrectionInput[], reason = ''): Promise<ActResult> {
    return this.acts.act(editor, { reportId: await this.reportId(), reason, corrections });
  }

  undo = (editor: Editor, { act }: ActResult, reason = '') => this.acts.setDone(editor, act.id, false, reason);
  redo = (editor: Editor, { act }: ActResult, reason = '') => this.acts.setDone(editor, act.id, true, reason);

  get acts(): ActsService {
    return this.app.get(ActsService, { strict: false });
  }
}

/** A claim's fields with some of them changed. */
export function changed(claim: DeskClaim, fields: Partial<DeskClaim>): CorrectionInput {
  return {
    kind: 'change',
    claimId: claim.id,
    seen: seen(claim),
    fields: { ...fieldsOf(claimOfView(claim)), ...fields },
  };
}

/** What `seen` says of a claim as it was loaded. */
export const seen = ({ correction }: DeskClaim): number | null => correction?.id ?? null;
