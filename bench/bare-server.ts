import fastify from 'fastify';
import pg from 'pg';
import type { Statement } from './record-statements';
import { answerParent } from './server-process';

/** A Fastify without anything: sends the statements of a path to PostgreSQL and answers with the rows they give. */
async function serve(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  let answers: Record<string, Statement[]> = {};
  const server = fastify();
  server.get('*', async (request) => {
    const client = await pool.connect();
    try {
      const rows: unknown[] = [];
      for (const { text, values } of answers[request.url]!)
        rows.push(...(await client.query<object>(text, values)).rows);
      return rows;
    } finally {
      client.release();
    }
  });
  answerParent(await server.listen({ port: 0, host: '127.0.0.1' }), (given: typeof answers) => {
    answers = given;
    return 'ready';
  });
}

void serve(process.argv[2]!);
