let isFirst = true;

/** Writes a line of the engine's log; Prisma drops the first line of stderr, so that one is empty. */
export function report(level, message, fields = {}) {
  if (isFirst) process.stderr.write('\n');
  isFirst = false;
  const line = { timestamp: new Date().toISOString(), level, fields: { message, ...fields }, target: 'schema_engine' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
