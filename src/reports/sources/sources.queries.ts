import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { instantSql } from '../../database/instant-sql';
import type { Source, SourceDetail, SourceKind, SourcePage, SourceState } from './source.schema';

export interface SourceFilter {
  state?: SourceState | undefined;
  kind?: SourceKind | undefined;
  /** With those of the regions below it. */
  region?: string | undefined;
  /** A part of the address. */
  address?: string | undefined;
  limit: number;
  cursor?: number | undefined;
}

const MAX_LOOKS = 100;

/** Sources with their looks, as pages show them. */
@Injectable()
export class SourcesQueries {
  constructor(private readonly database: Database) {}

  /** Sources, the newest first. */
  async list({ state, kind, region, address, limit, cursor }: SourceFilter): Promise<SourcePage> {
    const { rows } = await this.database.query<{ source: Source }>(
      `SELECT ${SOURCE} AS source ${FROM}
        WHERE ($1::text IS NULL OR ${STATE} = $1) AND ($2::source_kind IS NULL OR s.kind = $2)
          AND ($3::text IS NULL OR s.region_code LIKE $3) AND ($4::text IS NULL OR strpos(lower(s.address), lower($4)) > 0)
          AND ($5::int IS NULL OR s.id < $5)
        ORDER BY s.id DESC LIMIT $6`,
      [
        state ?? null,
        kind ?? null,
        region ? `${region.replace(/(00)+$/, '')}%` : null,
        address ?? null,
        cursor ?? null,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit).map(({ source }) => source);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }

  /** @returns null where there is no such source */
  async find(id: number): Promise<SourceDetail | null> {
    const { rows } = await this.database.query<{ source: SourceDetail }>(
      `SELECT ${SOURCE}::jsonb || jsonb_build_object(
                'looks', (SELECT coalesce(jsonb_agg(${LOOK} ORDER BY l.id DESC), '[]')
                            FROM (SELECT * FROM source_looks WHERE source_id = s.id ORDER BY id DESC LIMIT ${MAX_LOOKS}) l
                            LEFT JOIN documents d ON d.id = l.document_id),
                'reports', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'year', p.year)
                                     ORDER BY p.year DESC, p.id), '[]')
                              FROM reports p
                             WHERE EXISTS (SELECT FROM source_looks l JOIN revisions v ON v.document_id = l.document_id
                                            WHERE l.source_id = s.id AND l.taken AND v.report_id = p.id))) AS source
         ${FROM} WHERE s.id = $1`,
      [id],
    );
    return rows[0]?.source ?? null;
  }
}

const STATE = `CASE WHEN NOT s.enabled THEN 'off' WHEN s.last_look_at IS NULL THEN 'new'
                    WHEN s.failures > 0 THEN 'trouble' ELSE 'fine' END`;

const LOOK = `jsonb_build_object('id', l.id, 'at', ${instantSql('l.at')}, 'outcome', l.outcome,
  'line', jsonb_build_object('zh', l.line_zh, 'en', l.line_en), 'address', l.address, 'taken', l.taken,
  'document', CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'name', d.name, 'state', d.state) END,
  'durationMs', l.duration_ms)`;

const SOURCE = `jsonb_build_object('id', s.id, 'kind', s.kind, 'address', s.address,
  'region', CASE WHEN r.code IS NOT NULL THEN jsonb_build_object('code', r.code, 'name', r.name, 'level', r.level) END,
  'year', s.year, 'rhythm', s.rhythm, 'state', ${STATE}, 'enabled', s.enabled, 'listingId', s.listing_id,
  'failures', s.failures, 'lastLookAt', ${instantSql('s.last_look_at')}, 'lastChangeAt', ${instantSql('s.last_change_at')},
  'nextLookAt', ${instantSql('s.next_look_at')}, 'lastLook', last.look)`;

const FROM = `
  FROM sources s
  LEFT JOIN regions r ON r.code = s.region_code
  LEFT JOIN LATERAL (SELECT ${LOOK} AS look FROM source_looks l LEFT JOIN documents d ON d.id = l.document_id
                      WHERE l.source_id = s.id ORDER BY l.id DESC LIMIT 1) last ON true`;
