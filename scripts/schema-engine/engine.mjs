import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngineAdapter } from './adapter.mjs';
import { parseAddress } from './address.mjs';

const require = createRequire(import.meta.url);

/**
 * The schema engine on a database.
 * @returns a function of method and parameters, as the native engine's protocol names them; what the engine wants shown
 * to the person is in `print`
 */
export async function createEngine(url) {
  const { SchemaEngine } = await loadWasm();
  const { connection, schema } = parseAddress(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(new SchemaEngineAdapter(connection, schema));
  return async (method, params) => {
    if (method === 'createDatabase') return { databaseName: connection.database };
    const engine = await SchemaEngine.new({}, () => {}, adapter);
    if (method in WITHOUT_REPLAY) return WITHOUT_REPLAY[method](engine, params);
    const name = method === 'getDatabaseVersion' ? 'version' : method;
    if (!(name in engine)) throw new Error(`The schema engine does not know ${method}`);
    const result = await engine[name](params);
    return method === 'diff' ? { ...result, stdout: null, print: result.stdout ?? undefined } : (result ?? {});
  };
}

export async function engineVersion() {
  return (await loadWasm()).version();
}

async function loadWasm() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    set_message: (message) => process.stderr.write(`${message}\n`),
  };
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
  const glue = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')));
  const code = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/** In these two the WebAssembly engine can't replay the migrations that are there; its `diff` can. */
const WITHOUT_REPLAY = {
  async evaluateDataLoss(engine, params) {
    const script = await diffFromMigrations(engine, params);
    const warnings = (script?.match(LOSSY) ?? []).map((line) => ({
      message: `Look at what this does to existing rows: ${line.trim()}`,
      stepIndex: 0,
    }));
    return { migrationSteps: script ? 1 : 0, unexecutableSteps: [], warnings };
  },

  async createMigration(engine, params) {
    const script = await diffFromMigrations(engine, params);
    const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const name = params.migrationName
      ?.trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_');
    return {
      connectorType: 'postgresql',
      generatedMigrationName: [time, name].filter(Boolean).join('_'),
      migrationScript: script ?? (params.draft ? EMPTY : null),
      extension: 'sql',
    };
  },
};

const EMPTY = '-- This is an empty migration.';

// Statements that can lose data, or fail on rows that are there.
const LOSSY =
  /^.*\b(DROP TABLE|DROP COLUMN|DROP TYPE|SET DATA TYPE|SET NOT NULL|CREATE UNIQUE INDEX|ADD COLUMN .* NOT NULL(?!.*DEFAULT)).*$/gm;

async function diffFromMigrations(engine, { migrationsList, schema, filters }) {
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationsList },
    to: { tag: 'schemaDatamodel', files: schema.files },
    script: true,
    exitCode: null,
    filters,
  });
  return !stdout?.trim() || stdout.includes(EMPTY) ? null : stdout;
}
