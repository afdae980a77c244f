import { z } from 'zod';

/** How many rows a list gives at once. */
export const pageLimit = z.coerce
  .number('limit 须为数字 / limit is a number')
  .int('limit 须为整数 / limit is a whole number')
  .min(1, 'limit 至少为1 / limit is at least 1')
  .max(100, 'limit 至多为100 / limit is at most 100')
  .default(20);

const LONGEST_CURSOR = 2_000;

/**
 * A cursor as a request gives it: what `nextCursor` of the page before was, word for word. What it says inside is the
 * sort key of that page's last row, and nobody's business but ours.
 * @param key schema of the sort key
 */
export function cursorOf<Key extends z.ZodType>(key: Key) {
  return z
    .string()
    .max(LONGEST_CURSOR, INVALID)
    .transform((text, context): z.output<Key> => {
      const { success, data } = key.safeParse(decode(text));
      if (success) return data;
      context.addIssue({ code: 'custom', message: INVALID });
      return z.NEVER;
    })
    .optional()
    .meta({ description: 'nextCursor of the page before; without it the first page' });
}

const INVALID =
  'cursor 须原样取自上一页的 nextCursor；不写则从头开始 / cursor is the nextCursor of the page before, unchanged; without it the list starts anew';

/** The last property of every page. */
export const nextCursor = z
  // Named, since the description of the interface takes a nullable string without a name for a list of strings.
  .string()
  .meta({ id: 'Cursor' })
  .nullable()
  .describe('given as cursor for the next page; null on the last');

/**
 * A page from the rows of a query that asked for one more than the page holds, which tells whether there is a next page.
 * @param keyOf gives the sort key of a row, as the list's cursor holds it
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => unknown,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? encode(keyOf(items.at(-1)!)) : null };
}

const encode = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
