import pg from 'pg';

/** A statement as it was sent to PostgreSQL. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Does some work and tells what this process sent to PostgreSQL meanwhile, on whatever connection. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const client = pg.Client.prototype as { query: (...sent: unknown[]) => unknown };
  const { query } = client;
  client.query = function (this: pg.Client, ...sent: unknown[]) {
    const [what, values] = sent as [string | Statement, unknown];
    const statement = typeof what === 'string' ? { text: what, values: [] } : what;
    statements.push({
      text: statement.text,
      values: Array.isArray(values) ? (values as unknown[]) : (statement.values ?? []),
    });
    return query.apply(this, sent);
  };
  try {
    await work();
  } finally {
    client.query = query;
  }
  return statements;
}
