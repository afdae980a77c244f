import { rmSync } from 'node:fs';
import type { TestServices } from './test-services';

export default async function stopServices(): Promise<void> {
  const { testServices } = globalThis as { testServices?: TestServices };
  if (!testServices) return;
  await Promise.all([testServices.postgres.stop(), testServices.redis.stop()]);
  rmSync(testServices.directory, { recursive: true });
}
