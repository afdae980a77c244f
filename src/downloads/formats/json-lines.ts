import type { Format } from './format';

/** A JSON object a line. */
export const JSON_LINES: Format = {
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  async *encode(_table, batches) {
    for await (const batch of batches) yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
  },
};
