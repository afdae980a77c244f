import { Database } from '../../src/database/database';
import { DocumentsRepository } from '../../src/reports/documents.repository';
import { newDocument } from '../../src/reports/document.service';
import { startTestApp, type TestApp } from '../support/test-app';

const NAME = '登录 (1)’s.html';
const BYTES = Buffer.from([...Buffer.from('<script>alert(1)</script>'), 0xff, 0x00]);
const BESIDE = { code: 'source.login_page', zh: '取到的是登录页面。', en: 'A login page came.' };

describe('the bytes of a document', () => {
  let test: TestApp;
  let id: number;

  beforeAll(async () => {
    test = await startTestApp();
    const documents = test.app.get(DocumentsRepository, { strict: false });
    ({ id } = await documents.store({ ...newDocument(NAME, BYTES, {}), beside: BESIDE }));
  });
  afterAll(() => test.app.close());

  async function ask(which: number | string) {
    const response = await fetch(`${test.url}/api/v1/documents/${which}/content`);
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  it('are given as they came, to be saved and never shown as a page', async () => {
    const { status, headers, bytes } = await ask(id);
    expect(status).toBe(200);
    expect(bytes).toEqual(BYTES);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const [disposition, name] = headers.get('content-disposition')!.split("; filename*=UTF-8''");
    expect(disposition).toBe(`attachment; filename="document-${id}"`);
    expect(name).toMatch(/^[\w.%-]+$/);
    expect(decodeURIComponent(name!)).toBe(NAME);
  });

  it.each([
    ['received', 404],
    ['refused', 404],
    ['read', 200],
  ])('of one that is %s: %d', async (state, status) => {
    await test.app.get(Database).query('UPDATE documents SET state = $2 WHERE id = $1', [id, state]);
    expect((await ask(id)).status).toBe(status);
  });

  it.each([
    [2_000_000_000, 404],
    ['0', 400],
    ['x', 400],
  ])('are not there for %s', async (which, status) => {
    const answer = await ask(which);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
