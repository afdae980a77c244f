import pg from 'pg';
import { parseAddress } from './address.mjs';
import { report } from './report.mjs';

const FAILURES = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' };

const COMMANDS = {
  'can-connect-to-database': { where: (connection) => connection, statement: () => 'SELECT 1' },
  'create-database': { where: elsewhere, statement: (name) => `CREATE DATABASE ${name}` },
  'drop-database': { where: elsewhere, statement: (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)` },
};

/** Does what Prisma asks of the engine outside the protocol. Gives the exit code. */
export async function administer(command, url) {
  const { connection } = parseAddress(url);
  try {
    const { where, statement } = COMMANDS[command];
    const client = new pg.Client(where(connection));
    await client.connect();
    await client.query(statement(client.escapeIdentifier(connection.database))).finally(() => client.end());
    report('INFO', `${command} done`);
    return 0;
  } catch (error) {
    const place = `${connection.host}:${connection.port}/${connection.database}`;
    report('ERROR', `${place}: ${error.message}`, {
      error_code: FAILURES[error.code] ?? 'P1001',
      is_panic: false,
      meta: null,
    });
    return 1;
  }
}

/** A database can neither be made nor dropped from within. */
function elsewhere(connection) {
  return { ...connection, database: 'postgres' };
}
