import fs from 'node:fs';
import path from 'node:path';
import { findFreePort } from './free-port.mjs';
import { startGuarded } from './guarded-process.mjs';
import { findRedis } from './find-redis.mjs';

/**
 * Starts a Redis on a port that the system chooses, with nothing evicted and everything kept in an append-only file.
 * @param {{ directory: string, password: string, durable?: boolean, databases?: number, port?: number }} options
 */
export async function startRedis({ directory, password, durable = true, databases = 16, port = undefined }) {
  const { command, env } = findRedis();
  port ??= await findFreePort();
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const config = path.join(directory, 'redis.conf');
  const settings = {
    bind: '127.0.0.1',
    port,
    requirepass: password,
    dir: `"${directory}"`,
    databases,
    appendonly: durable ? 'yes' : 'no',
    save: '""',
    'maxmemory-policy': 'noeviction',
  };
  fs.writeFileSync(
    config,
    Object.entries(settings)
      .map((pair) => pair.join(' '))
      .join('\n'),
    { mode: 0o600 },
  );
  const server = startGuarded(command, [config], { env: { ...process.env, ...env } });
  await server.waitFor(/Ready to accept connections/);
  return { stop: server.stop, exited: server.exited, url: `redis://:${password}@127.0.0.1:${port}` };
}
