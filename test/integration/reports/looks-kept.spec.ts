import { Database } from '../../../src/database/database';
import { SourcesRepository } from '../../../src/reports/sources/sources.repository';
import { startTestApp, type TestApp } from '../../support/test-app';

const KEPT = 400;

describe('the history of a source’s looks', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.app.close());

  it('is bounded, but keeps every look that brought something', async () => {
    const database = test.app.get(Database);
    const sources = test.app.get(SourcesRepository, { strict: false });
    const place = { kind: 'url' as const, regionCode: null, year: null, rhythm: 'manual' as const };
    const [id, other] = await sources.add([
      { ...place, address: 'http://example.cn/a' },
      { ...place, address: 'http://example.cn/b' },
    ]);
    await database.query(
      `INSERT INTO documents (name, media_type, sha256, size, bytes) VALUES ('a.txt', 'text/plain', 'x', 1, 'a')`,
    );
    await database.query(
      `INSERT INTO source_looks (source_id, at, outcome, line_zh, line_en, address, taken, duration_ms, document_id)
       SELECT source, now(), 'unchanged', '', '', '', look = 1, 1, CASE WHEN look = 1 THEN (SELECT id FROM documents) END
         FROM unnest($1::int[]) source, generate_series(1, ${KEPT + 50}) look ORDER BY look`,
      [[id, other]],
    );
    const finding = { outcome: 'unchanged', line: { zh: '', en: '' }, address: '', standing: 'found' as const };
    await database.transaction((client) =>
      sources.addLook(client, id!, finding, { at: new Date(), documentId: null, taken: false, durationMs: 1 }),
    );
    const { rows } = await database.query<{ source: number; looks: number; taken: number }>(
      `SELECT source_id AS source, count(*)::int AS looks, count(document_id)::int AS taken
         FROM source_looks GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { source: id, looks: KEPT + 1, taken: 1 },
      { source: other, looks: KEPT + 50, taken: 1 },
    ]);
  });
});
