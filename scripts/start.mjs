// npm start: PostgreSQL, Redis, application and worker on one machine; all of it ends with this process.
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { ROOT } from './paths.mjs';
import { findRunning, forgetRunning, noteRunning } from './running.mjs';
import { fail, say } from './say.mjs';
import { startGuarded } from './services/guarded-process.mjs';
import { startServices } from './services/start-services.mjs';

const require = createRequire(import.meta.url);

const HOST = process.env.HOST || '127.0.0.1';
const PORT = Number(process.env.PORT || 3000);
const ADDRESS = `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}`;

/** What was started, the last first: the order in which it is stopped. */
const started = [];
let stopping;

async function main() {
  refuseSecondStart();
  requirePort();
  await requireFreePort();
  ensure('packages', 'client', 'server', 'web');

  const environment = await startServices(keep);
  await prepare({ ...process.env, ...environment });
  Object.assign(process.env, environment, {
    PORT: String(PORT),
    HOST,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    LOG_FORMAT: process.env.LOG_FORMAT || 'pretty',
  });
  noteRunning({ address: ADDRESS, environment: { ...environment, HOST, PORT: String(PORT) } });

  const app = keep('application', startNode('src/main.js'));
  keep('worker', startNode('jobs/main.js'));
  await waitUntilHealthy(app);
  await ingestSamplesAtFirst();
  say(`兑现已就绪：${ADDRESS} （按 Ctrl-C 停止）`, `duixian is ready: ${ADDRESS} (Ctrl-C stops it)`);
}

function refuseSecondStart() {
  const running = findRunning();
  if (!running) return;
  throw new Error(
    `兑现已在运行：${running.address}（进程 ${running.pid}）。` +
      `duixian runs already: ${running.address} (process ${running.pid}).`,
  );
}

function requirePort() {
  if (Number.isInteger(PORT) && PORT > 0 && PORT < 65_536) return;
  throw new Error(
    `PORT=${process.env.PORT} 不是端口：请用 1 至 65535 的整数。` +
      `PORT=${process.env.PORT} is no port: give a whole number from 1 to 65535.`,
  );
}

/** Looks before anything is started, so that a port in use is told at once. */
function requireFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `端口 ${PORT} 已被占用：请先释放，或换一个端口，如 PORT=${PORT + 1} npm start。` +
                `Port ${PORT} is in use: free it, or choose another, such as PORT=${PORT + 1} npm start.`
            : `无法在 ${HOST}:${PORT} 上监听（${error.code}）：请更改 HOST 或 PORT。` +
                `Can't listen on ${HOST}:${PORT} (${error.code}): choose another HOST or PORT.`,
        ),
      ),
    );
    probe.listen(PORT, HOST, () => probe.close(resolve));
  });
}

/** Checks the settings and what they name before anything stands on it, and brings the database up to date. */
async function prepare(environment) {
  const { readConfig } = require('../dist/src/config/config.js');
  const { migrate } = require('../dist/src/database/migrate.js');
  const { connectRedis } = require('../dist/src/queue/redis.connection.js');
  const config = readConfig(environment);
  await migrate(config.database.url);
  const redis = await connectRedis(config.redis.url, 'producer');
  redis.disconnect();
}

/** Remembers a part to stop; a part that ends by itself ends everything. */
function keep(name, part) {
  started.unshift(part);
  void part.exited
    .catch((error) => error.message)
    .then((code) => stopping ?? stop(1, `${name} 意外退出（${code}）。The ${name} ended unexpectedly (${code}).`));
  return part;
}

function startNode(file, ...args) {
  return startGuarded(process.execPath, [path.join(ROOT, 'dist', file), ...args], { cwd: ROOT, output: 'inherit' });
}

async function waitUntilHealthy(app) {
  let ended = false;
  void app.exited.then(() => (ended = true));
  while (!ended) {
    const response = await fetch(`${ADDRESS}/api/health`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopping;
}

/** A first start shows something; what was ever ingested, or deleted again, is left alone. */
async function ingestSamplesAtFirst() {
  const { documents } = await (await fetch(`${ADDRESS}/api/v1/status`)).json();
  if (Object.values(documents).some((count) => count > 0)) return;
  say('首次启动，读入示例报告：', 'First start, reading the sample reports:');
  const ingestion = startNode('src/cli.js', 'ingest', 'samples');
  started.unshift(ingestion);
  await ingestion.exited;
  started.shift();
}

function stop(code, reason) {
  if (reason) process.stderr.write(`${reason}\n`);
  stopping ??= (async () => {
    for (const part of started) await part.stop();
    forgetRunning();
    process.exit(code);
  })();
  return stopping;
}

/** npm that is killed can't tell: when it is gone, this process has another parent. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && stop(1), 500).unref();
}

stopWithNpm();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
main().catch((error) => (started.length ? stop(1, error.message) : fail(error)));
