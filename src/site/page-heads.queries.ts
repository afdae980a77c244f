import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors';
import { Database } from '../database/database';
import type { Verdict } from '../judgement/types';
import { RegionsQueries } from '../regions/regions.queries';
import { VERDICT_KEY } from '../tracking/verdict-key';
import { VerdictDetailQueries } from '../tracking/verdict-detail.queries';
import type { Language } from './language';
import type { PageHead } from './page-head';
import { SITE_WORDS } from './site-words';
import { VERDICT_WORDS } from '../figures/verdict-words';

const LONGEST_DESCRIPTION = 200;
const VERDICTS = Object.keys(VERDICT_WORDS.zh) as Verdict[];

/** The heads of pages that are of one thing. */
@Injectable()
export class PageHeadsQueries {
  constructor(
    private readonly database: Database,
    private readonly regions: RegionsQueries,
    private readonly verdicts: VerdictDetailQueries,
  ) {}

  /**
   * @param path of the page, without a question mark and what follows
   * @returns null where what the page is of does not exist; undefined where the page is of nothing that is known here
   */
  async find(path: string, query: URLSearchParams, language: Language): Promise<PageHead | null | undefined> {
    const [, kind, id = '', ...rest] = path.split('/');
    if (rest.length > 0) return undefined;
    switch (kind) {
      case 'regions':
        return this.region(id, query.get('year'), language);
      case 'reports':
        return this.report(id);
      case 'verdicts':
        return this.verdict(id, language);
      case 'indicators':
        return id === '' ? undefined : this.indicator(id, language);
      default:
        return undefined;
    }
  }

  private async region(code: string, asked: string | null, language: Language): Promise<PageHead | null> {
    const region = /^\d{6}$/.test(code) ? await this.regions.find(code) : null;
    if (!region) return null;
    const words = SITE_WORDS[language];
    const year = asked && /^\d{4}$/.test(asked) ? Number(asked) : null;
    if (year === null)
      return {
        title: words.region(region.name),
        description: words.regionYears(region.name, region.reportYears),
        path: `/regions/${code}`,
        feed: `regions/${code}`,
      };
    const { rows } = await this.database.query<{ verdict: Verdict; count: number }>(COUNTS, [code, year]);
    const counts = VERDICTS.flatMap((verdict) => {
      const found = rows.find((row) => row.verdict === verdict);
      return found ? words.count(VERDICT_WORDS[language][verdict], found.count) : [];
    });
    return {
      title: words.regionYear(region.name, year),
      description: counts.length > 0 ? words.counts(counts) : words.noTargets,
      path: `/regions/${code}?year=${year}`,
      feed: `regions/${code}`,
    };
  }

  private async report(id: string): Promise<PageHead | null> {
    if (!/^\d{1,9}$/.test(id)) return null;
    const { rows } = await this.database.query<{ title: string; text: string }>(REPORT, [Number(id)]);
    return rows[0] ? { title: rows[0].title, description: shortened(rows[0].text), path: `/reports/${id}` } : null;
  }

  private async verdict(key: string, language: Language): Promise<PageHead | null> {
    const found = VERDICT_KEY.test(key) ? await this.verdicts.find(key).catch(nullWhereMissing) : null;
    if (!found) return null;
    const words = SITE_WORDS[language];
    const { region, year, name, standing } = found;
    const called = (language === 'en' && standing?.indicator?.nameEn) || name;
    return {
      title: words.verdict(
        region.name,
        year,
        called,
        standing ? VERDICT_WORDS[language][standing.verdict] : words.gone,
      ),
      description: standing
        ? shortened(words.quotes(standing.target.quote, standing.outcome?.quote ?? standing.reason[language]))
        : words.gone,
      path: `/verdicts/${key}`,
    };
  }

  private async indicator(code: string, language: Language): Promise<PageHead | null> {
    const { rows } = await this.database.query<{ zh: string; en: string }>(INDICATOR, [code]);
    if (!rows[0]) return null;
    const name = rows[0][language];
    return {
      title: name,
      description: SITE_WORDS[language].indicator(name),
      path: `/indicators/${code}`,
      feed: `indicators/${code}`,
    };
  }
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof AppError && error.status === 404) return null;
  throw error;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION)}…`;
}

const COUNTS = `
  SELECT verdict, count(*)::int AS count FROM verdicts WHERE region_code = $1 AND year = $2 GROUP BY verdict`;

const REPORT = `
  SELECT p.title, left(v.text, 400) AS text
    FROM reports p
    LEFT JOIN extraction_runs x ON x.id = p.published_run_id
    JOIN revisions v ON v.id = coalesce(x.revision_id, p.current_revision_id)
   WHERE p.id = $1`;

const INDICATOR = 'SELECT name_zh AS zh, name_en AS en FROM indicators WHERE code = $1';
