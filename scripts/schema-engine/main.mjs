#!/usr/bin/env node
// What Prisma's command line takes for its native schema engine, which it would otherwise download. This is the same
// engine as WebAssembly, from npm, over Prisma's own driver for pg; it speaks the engine's JSON-RPC on stdin and stdout.
import readline from 'node:readline';
import { administer } from './administer.mjs';
import { createEngine, engineVersion } from './engine.mjs';
import { report } from './report.mjs';

const args = process.argv.slice(2);
const option = (name) => args[args.indexOf(name) + 1];
const datasource = args.includes('--datasource') ? JSON.parse(option('--datasource')) : {};
const url = datasource.url ?? process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:5432/duixian';

if (args.includes('--version')) {
  console.log(`schema-engine-cli ${await engineVersion()}`);
} else if (args.includes('cli')) {
  process.exitCode = await administer(option('cli'), url);
} else {
  await serve(await createEngine(url));
}

/** Answers request by request, in order, until stdin ends. */
async function serve(engine) {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const request = JSON.parse(line);
    if (request.method) await answer(engine, request);
  }
  process.exit(0);
}

async function answer(engine, { id, method, params }) {
  try {
    const { print, ...result } = await engine(method, params);
    if (print !== undefined) send({ id: 1_000_000 + id, method: 'print', params: { content: print } });
    send({ id, result });
  } catch (error) {
    report('ERROR', error.message);
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code };
    send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } });
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
