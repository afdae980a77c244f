import { Injectable } from '@nestjs/common';
import { claimViewJson, joinReportOfClaim } from '../../claims/claim-view.queries';
import type { ClaimView } from '../../claims/claim.schema';
import { correctionRefJson } from '../../claims/corrections/correction-ref.queries';
import { fieldsOf } from '../../claims/corrections/claim-fields';
import { NotFoundError } from '../../common/errors';
import { Database, type Transaction } from '../../database/database';
import { regionRefJson } from '../../regions/region-ref.queries';
import { codesOverTime } from '../../regions/same-region.queries';
import type { ReportRef } from '../../reports/report.schema';
import { claimOfView } from '../region-claims';
import { selectVerdictRows } from '../verdict-row.queries';
import { CorrectionViewQueries } from './correction-view.queries';
import type { CorrectionRef } from './correction-view.schema';
import type { DeskClaim, DeskReport, DeskVerdict } from './desk-report.schema';

type Kind = CorrectionRef['kind'];

interface LaidRow {
  kind: Kind;
  state: 'applied' | 'needless';
  ref: CorrectionRef;
  claimId: number | null;
  laidClaimId: number | null;
  hides: boolean;
  outcomeClaimId: number | null;
  /** Whether it is this reading that its target or claim stands in. */
  isOwnEnd: boolean;
}

type StoredVerdict = Omit<DeskVerdict, 'link' | 'unlinked' | 'overrule'>;

const OF_FIELDS: readonly Kind[] = ['confirm', 'change', 'add', 'reject'];

/** A report as an editor works on it. */
@Injectable()
export class DeskReportQueries {
  constructor(
    private readonly database: Database,
    private readonly corrections: CorrectionViewQueries,
  ) {}

  /** @throws NotFoundError where there is no such report */
  find(id: number): Promise<DeskReport> {
    return this.database.snapshot((transaction) => this.findIn(transaction, id));
  }

  /** The same, as the transaction sees it. */
  async findIn(transaction: Transaction, id: number): Promise<DeskReport> {
    const { rows } = await transaction.query<
      Omit<DeskReport, 'claims' | 'corrections' | 'previousReport' | 'nextReport'>
    >(REPORT, [id]);
    const [found] = rows;
    if (!found)
      throw new NotFoundError('report.not_found', {
        zh: `没有编号为 ${id} 的报告；请从队列或地区页面进入。`,
        en: `There is no report with the id ${id}; start from the queue or from the page of its region.`,
      });
    const { region, year } = found.report;
    const neighbours = await transaction.query<ReportRef>(NEIGHBOURS, [region?.code ?? null, year]);
    return {
      ...found,
      claims: found.runId === null ? [] : await this.claims(transaction, id, found.runId),
      corrections: region && year ? await this.corrections.ofReport(transaction, region.code, year) : [],
      previousReport: neighbours.rows.find((report) => report.year === year! - 1) ?? null,
      nextReport: neighbours.rows.find((report) => report.year === year! + 1) ?? null,
    };
  }

  private async claims(transaction: Transaction, reportId: number, runId: number): Promise<DeskClaim[]> {
    const { rows: claims } = await transaction.query<{ claim: ClaimView }>(CLAIMS, [reportId, runId]);
    const { rows: laid } = await transaction.query<LaidRow>(LAID, [runId]);
    const { rows: verdicts } = await transaction.query<StoredVerdict>(VERDICTS, [runId]);
    const views = new Map(claims.map(({ claim }) => [claim.id, claim]));
    const ofFields = laid.filter(
      ({ kind, claimId, laidClaimId }) => OF_FIELDS.includes(kind) && (laidClaimId ?? claimId),
    );
    const over = new Map(ofFields.map((row) => [row.laidClaimId ?? row.claimId, row]));
    const replaced = new Set(
      ofFields.flatMap(({ hides, laidClaimId, claimId }) => (hides && laidClaimId ? [claimId] : [])),
    );
    const decided = verdicts.map((verdict) => withDecisions(verdict, laid));
    return claims
      .filter(({ claim }) => !replaced.has(claim.id))
      .map(({ claim }) => {
        const row = over.get(claim.id);
        const read = row?.laidClaimId && row.claimId ? views.get(row.claimId) : undefined;
        return {
          ...claim,
          correction: row?.ref ?? null,
          rejected: row?.kind === 'reject',
          read: read ? { ...fieldsOf(claimOfView(read)), id: read.id, quote: read.quote, offset: read.offset } : null,
          verdicts: decided.filter(({ target, outcome }) => target.id === claim.id || outcome?.id === claim.id),
        };
      });
  }
}

function withDecisions(verdict: StoredVerdict, laid: readonly LaidRow[]): DeskVerdict {
  const own = laid.filter(({ claimId, isOwnEnd }) => claimId === verdict.target.id && isOwnEnd);
  const links = (kind: Kind) =>
    own.filter((row) => row.kind === kind).map(({ ref, outcomeClaimId }) => ({ ...ref, outcomeClaimId }));
  return {
    ...verdict,
    link: links('link').at(-1) ?? null,
    unlinked: links('unlink'),
    overrule: own.find(({ kind }) => kind === 'overrule')?.ref ?? null,
  };
}

const REF = correctionRefJson('k', 'a');

const REPORT = `
  SELECT json_build_object('id', p.id, 'year', p.year, 'title', p.title, 'state', p.state, 'problems', p.problems,
           'region', CASE WHEN r.code IS NOT NULL
                          THEN ${regionRefJson('r')} END) AS report,
         p.published_run_id AS "runId", v.text,
         (SELECT ${REF} FROM corrections k JOIN acts a ON a.id = k.act_id
           WHERE k.kind = 'identify' AND k.withdrawn_at IS NULL
             AND (k.content_hash = v.content_hash OR k.address = d.address)
           ORDER BY k.content_hash = v.content_hash DESC, k.id DESC LIMIT 1) AS identity
    FROM reports p
    LEFT JOIN regions r ON r.code = p.region_code
    LEFT JOIN extraction_runs x ON x.id = p.published_run_id
    JOIN revisions v ON v.id = coalesce(x.revision_id, p.current_revision_id)
    JOIN documents d ON d.id = v.document_id
   WHERE p.id = $1`;

const NEIGHBOURS = `
  SELECT p.id, p.year, p.title, ${regionRefJson('r')} AS region
    FROM reports p JOIN regions r ON r.code = p.region_code
   WHERE p.region_code IN ${codesOverTime('$1')} AND p.year IN ($2::int - 1, $2::int + 1) AND p.state <> 'held'
   ORDER BY p.region_code = $1 DESC`;

// What the rules read, and what corrections lay: what neither is in force nor was read is left out.
const CLAIMS = `
  SELECT ${claimViewJson('c', 'p')} AS claim
    FROM claims c JOIN reports p ON p.id = $1
   WHERE c.run_id = $2
     AND (c.correction_id IS NULL OR EXISTS (SELECT FROM laid_corrections l WHERE l.laid_claim_id = c.id))
   ORDER BY c."offset", c.seq, c.id`;

const LAID = `
  SELECT k.kind, l.state, ${REF} AS ref, l.claim_id AS "claimId", l.laid_claim_id AS "laidClaimId", l.hides,
         other.claim_id AS "outcomeClaimId", p.year = k.year AS "isOwnEnd"
    FROM laid_corrections l
    JOIN corrections k ON k.id = l.correction_id
    JOIN acts a ON a.id = k.act_id
    JOIN reports p ON p.published_run_id = l.run_id
    LEFT JOIN LATERAL (
      SELECT o.claim_id FROM laid_corrections o JOIN reports q ON q.published_run_id = o.run_id
       WHERE o.correction_id = k.id AND o.run_id <> l.run_id AND q.year = k.other_year LIMIT 1) other ON true
   WHERE l.run_id = $1 AND l.state IN ('applied', 'needless')
   ORDER BY k.id`;

const DECIDED_BY = `
  v.year,
  (SELECT q.id FROM reports q
    WHERE q.region_code IN ${codesOverTime('target_report.region_code')} AND q.year = v.year + 1 AND q.state <> 'held'
    ORDER BY q.region_code = target_report.region_code DESC LIMIT 1) AS "outcomeReportId",
  coalesce((SELECT json_agg(json_build_object('claim', ${claimViewJson('c', 'runner_report')}, 'confidence', (runner.value ->> 'confidence')::float)
             ORDER BY runner.place)
     FROM jsonb_array_elements(v.runners_up) WITH ORDINALITY AS runner (value, place)
     JOIN claims c ON c.id = (runner.value ->> 'claimId')::int
     ${joinReportOfClaim('c', 'runner_report')}), '[]') AS "runnersUp"`;

const VERDICTS = `${selectVerdictRows(DECIDED_BY)}
   WHERE v.id IN (SELECT d.id FROM claims c JOIN verdicts d ON d.target_claim_id = c.id WHERE c.run_id = $1
                  UNION SELECT d.id FROM claims c JOIN verdicts d ON d.outcome_claim_id = c.id WHERE c.run_id = $1)
   ORDER BY v.year DESC, t.seq, v.id`;
