import { readFileSync } from 'node:fs';
import { projectPath } from '../../src/config/paths';
import { describeApi, formatDescription } from '../../src/openapi';
import { startTestApp, type TestApp } from '../support/test-app';

describe('web/openapi.json', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.app.close());

  it('is current; `npm run openapi` brings it up to date', () => {
    const written = readFileSync(projectPath('web', 'openapi.json'), 'utf8');
    expect(formatDescription(describeApi(test.app))).toBe(written);
  });

  it('describes what every address answers', () => {
    const operations = Object.values(describeApi(test.app).paths).flatMap(({ get, post, patch }) =>
      [get, post, patch].filter((operation) => operation !== undefined),
    );
    expect(operations.length).toBeGreaterThanOrEqual(8);
    for (const { responses, operationId } of operations)
      expect([operationId, JSON.stringify(responses['200'])]).toEqual([operationId, expect.stringContaining('schema')]);
  });
});
