import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../../src/config/paths';

/** Prisma's command line over the engine from npm, on a copy of the project's schema and migrations. */
describe('schema engine', () => {
  // The command line itself takes seconds to start.
  jest.setTimeout(120_000);

  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-schema-'));
    for (const name of ['node_modules', 'scripts', 'package.json']) symlinkSync(projectPath(name), join(folder, name));
    cpSync(projectPath('prisma.config.ts'), join(folder, 'prisma.config.ts'));
    cpSync(projectPath('prisma'), join(folder, 'prisma'), { recursive: true });
    mkdirSync(join(folder, 'src'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function prisma(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(projectPath('node_modules/.bin/prisma'), args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CHECKPOINT_DISABLE: '1' },
    });
    return { status, output: stdout + stderr };
  }

  const schema = () => join(folder, 'prisma/schema.prisma');
  it('agrees that every migration is applied', () => {
    expect(prisma('migrate', 'status')).toEqual({ status: 0, output: expect.stringContaining('up to date') as string });
  });

  it('finds that the migrations make what the schema says', () => {
    const [migrations, model] = ['prisma/migrations', 'prisma/schema.prisma'];
    const difference = prisma('migrate', 'diff', '--from-migrations', migrations, '--to-schema', model, '--exit-code');
    expect(difference).toMatchObject({ status: 0 });
  });

  it('writes and applies the migration of a changed schema', () => {
    const before = readFileSync(schema(), 'utf8');
    writeFileSync(schema(), `${before}\nmodel Note {\n  id Int @id\n\n  @@map("notes")\n}\n`);
    expect(prisma('migrate', 'dev', '--name', 'Add notes')).toMatchObject({ status: 0 });
    const name = readdirSync(join(folder, 'prisma/migrations')).find((migration) => migration.endsWith('_add_notes'));
    const sql = readFileSync(join(folder, 'prisma/migrations', name!, 'migration.sql'), 'utf8');
    expect(sql).toContain('CREATE TABLE "notes"');
  });
});
