import { join } from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's command line downloads its schema engine, from a host that many can't reach. This one is the same engine as
// WebAssembly, from npm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(__dirname, 'scripts', 'schema-engine', 'main.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:5432/duixian' },
});
