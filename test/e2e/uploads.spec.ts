import { once } from 'node:events';
import { connect } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import iconv from 'iconv-lite';
import JSZip from 'jszip';
import { Database } from '../../src/database/database';
import type { Uploaded } from '../../src/reports/upload.schema';
import type { IngestedDocument } from '../../src/tracking/ingested-document.schema';
import { forgetReports } from '../support/forget-reports';
import { untilDone } from '../support/ingest';
import { signIn } from '../support/sign-in';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';
import { COUNTY_2021, COUNTY_2022, OTHER_COUNTY, OTHER_COUNTY_2022 } from '../support/work-reports';

const MEGABYTE = 1024 * 1024;

describe('files that are uploaded', () => {
  let test: TestApp;
  let worker: INestApplicationContext;
  let headers: Record<string, string>;

  beforeAll(async () => {
    Object.assign(process.env, { MAX_DOCUMENT_MEGABYTES: '1', MAX_UPLOAD_MEGABYTES: '2' });
    test = await startTestApp();
    worker = await startTestWorker();
    headers = await signIn(test, 'editor');
  });
  afterAll(async () => {
    await worker.close();
    await test.app.close();
  });
  beforeEach(() => forgetReports(test.app.get(Database)));

  async function send(files: [name: string, content: string | Uint8Array][], query = '') {
    const body = new FormData();
    for (const [name, content] of files) body.append('file', new Blob([content]), name);
    const response = await fetch(`${test.url}/api/v1/documents${query}`, { method: 'POST', headers, body });
    return { status: response.status, body: (await response.json()) as Uploaded & { code?: string } };
  }

  async function becameOf({ items }: Uploaded): Promise<IngestedDocument[]> {
    const ids = items.flatMap(({ id }) => (id === null ? [] : [id]));
    await untilDone(worker, ids);
    const response = await fetch(`${test.url}/api/v1/documents?ids=${ids.join(',')}`, { headers });
    return ((await response.json()) as { items: IngestedDocument[] }).items;
  }

  const kept = async () => (await test.app.get(Database).query('SELECT FROM documents')).rowCount;

  it('are read, several at once, under their Chinese names', async () => {
    const { status, body } = await send([
      ['鲁甸2021.txt', COUNTY_2021],
      ['鲁甸2022.txt', iconv.encode(COUNTY_2022, 'gb18030')],
    ]);
    expect([status, body.items.map(({ name, isNew, problem }) => [name, isNew, problem])]).toEqual([
      200,
      [
        ['鲁甸2021.txt', true, null],
        ['鲁甸2022.txt', true, null],
      ],
    ]);
    const documents = await becameOf(body);
    expect(documents.map(({ name, reports }) => [name, reports.map(({ state, current }) => [state, current])])).toEqual(
      [
        ['鲁甸2021.txt', [['ready', true]]],
        ['鲁甸2022.txt', [['ready', true]]],
      ],
    );
    expect(documents.every(({ reports }) => reports[0]!.claims > 1)).toBe(true);
  });

  it('may come as a ZIP file with names in GBK', async () => {
    const zip = new JSZip();
    zip.file('县/鲁甸二〇二一.txt', COUNTY_2021).file('县/巧家.txt', OTHER_COUNTY_2022).file('__MACOSX/县/x', 'x');
    const bytes = await zip.generateAsync({
      type: 'uint8array',
      // JSZip takes the bytes of a name where its types say text.
      encodeFileName: (name) => iconv.encode(name, 'gbk') as unknown as string,
    });
    const { body } = await send([['县.zip', unmarked(bytes)]]);
    expect(body.items.map(({ name }) => name).sort()).toEqual(['巧家.txt', '鲁甸二〇二一.txt']);
    expect((await becameOf(body)).map(({ reports }) => reports[0]!.state)).toEqual(['ready', 'ready']);
  });

  it('are told apart where one is refused, too large, empty, or here before', async () => {
    await send([['first.txt', COUNTY_2021]]);
    const { status, body } = await send([
      ['again.txt', COUNTY_2021],
      ['empty.txt', ''],
      ['large.txt', 'x'.repeat(MEGABYTE + 1)],
      ['huge.zip', new Uint8Array(2 * MEGABYTE + 1)],
      ['broken.zip', Buffer.from('PK\u0003\u0004 and no more')],
      ['picture.png', Buffer.from('89504e470d0a1a0a', 'hex')],
      ['good.txt', COUNTY_2022],
    ]);
    expect(status).toBe(200);
    expect(body.items.map(({ name, id, isNew, problem }) => [name, id !== null && isNew, problem?.code])).toEqual([
      ['again.txt', false, undefined],
      ['empty.txt', false, 'document.empty'],
      ['large.txt', false, 'document.too_large'],
      ['huge.zip', false, 'upload.too_large'],
      ['broken.zip', false, 'document.broken'],
      ['picture.png', true, undefined],
      ['good.txt', true, undefined],
    ]);
    const documents = await becameOf(body);
    expect(documents.map(({ name, state }) => [name, state])).toEqual([
      ['first.txt', 'read'],
      ['good.txt', 'read'],
      ['picture.png', 'refused'],
    ]);
    expect(documents[2]!.problem!.zh).toContain('picture.png');
  });

  it('are held where they contradict what is declared of them', async () => {
    const { body } = await send([['a.txt', COUNTY_2021]], `?region=${OTHER_COUNTY}&year=2021`);
    const [document] = await becameOf(body);
    expect(document!.reports[0]).toMatchObject({ state: 'held', problems: [{ code: 'report.region_contradicted' }] });
  });

  it.each([
    ['?region=53', 400],
    ['?year=22', 400],
  ])('are not taken with %s', async (query, status) => {
    expect((await send([['a.txt', COUNTY_2021]], query)).status).toBe(status);
    expect(await kept()).toBe(0);
  });

  it('are not taken from a request without any', async () => {
    expect(await send([])).toMatchObject({ status: 422, body: { code: 'upload.empty' } });
    const response = await fetch(`${test.url}/api/v1/documents`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(422);
  });

  it('are kept without those that are too many', async () => {
    const files = Array.from({ length: 201 }, (_, at): [string, string] => [`${at}.txt`, `第 ${at} 份`]);
    const { status, body } = await send(files);
    expect([status, body.items.length, body.items.at(-1)!.problem?.code]).toEqual([200, 201, 'upload.too_many_files']);
    expect(await kept()).toBe(200);
  });

  it('leave nothing behind where the connection breaks off within one', async () => {
    const { hostname, port } = new URL(test.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="half.txt"\r\n\r\n';
    socket.write(
      `POST /api/v1/documents HTTP/1.1\r\nhost: ${hostname}\r\n${lines(headers)}` +
        `content-type: multipart/form-data; boundary=x\r\ncontent-length: 9000\r\n\r\n${head}${COUNTY_2021}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await kept()).toBe(0);
    expect((await send([['whole.txt', COUNTY_2021]])).status).toBe(200);
  });
});

const lines = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

const UTF8_NAME = 0x800;

/** Takes away the mark by which JSZip says that names are UTF-8; systems in Chinese write GBK without it. */
function unmarked(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  for (const [signature, at] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (
      let header = zip.indexOf(signature, 0, 'latin1');
      header >= 0;
      header = zip.indexOf(signature, header + 4, 'latin1')
    )
      zip.writeUInt16LE(zip.readUInt16LE(header + at) & ~UTF8_NAME, header + at);
  return zip;
}
