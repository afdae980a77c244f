import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DATA, ROOT } from '../paths.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { canReach, serviceUser } from './service-user.mjs';

const DATABASE = 'duixian';

/**
 * Starts the services that the environment does not name already; their data lasts.
 * @param {(name: string, service: object) => unknown} keep is told of each service as soon as it runs
 * @returns {Promise<{ DATABASE_URL: string, REDIS_URL: string }>}
 */
export async function startServices(keep) {
  const environment = { DATABASE_URL: process.env.DATABASE_URL, REDIS_URL: process.env.REDIS_URL };
  if (!environment.DATABASE_URL) {
    const directory = postgresDirectory();
    const postgres = await startPostgres({ directory, password: readPassword() }).catch(
      explain('PostgreSQL', directory),
    );
    keep('PostgreSQL', postgres);
    await createDatabase(postgres.url('postgres'));
    environment.DATABASE_URL = postgres.url(DATABASE);
  }
  if (!environment.REDIS_URL) {
    const directory = path.join(DATA, 'redis');
    const redis = await startRedis({ directory, password: readPassword() }).catch(explain('Redis', directory));
    keep('Redis', redis);
    environment.REDIS_URL = redis.url;
  }
  return environment;
}

/** A service's own log is long; its last line says why it ended. */
function explain(service, directory) {
  return (error) => {
    const lines = error.message.trim().split('\n');
    const reason = lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1);
    throw new Error(
      `${service} 无法启动：${reason} 数据在 ${directory}，移走它即可重新开始。` +
        `${service} does not start: ${reason} Its data is in ${directory}; move it away to begin anew.`,
      { cause: error },
    );
  };
}

/** Beside the sources; but where these are closed to the user that PostgreSQL runs as, where the system keeps data. */
function postgresDirectory() {
  const { uid } = serviceUser();
  if (uid === undefined || canReach(ROOT, uid)) return path.join(DATA, 'postgres');
  const checkout = createHash('sha256').update(ROOT).digest('hex').slice(0, 12);
  const directory = path.join('/var/lib/duixian', checkout);
  fs.mkdirSync(directory, { recursive: true, mode: 0o711 });
  return directory;
}

/** Made once: the services listen on this machine only, but it may have other users. */
function readPassword() {
  const file = path.join(DATA, 'password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

async function createDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
