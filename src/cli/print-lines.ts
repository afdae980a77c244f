import { once } from 'node:events';

/** Prints each value as a line of JSON, no faster than the reader takes them. */
export async function printLines(values: Iterable<object> | AsyncIterable<object>): Promise<void> {
  for await (const value of values)
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
