import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app';

export interface TestApp {
  app: NestFastifyApplication;
  /** Where it listens, without a slash at the end. */
  url: string;
}

/** The whole HTTP application on a port that the system chooses, over the test file's own services. Close `app` after. */
export async function startTestApp(): Promise<TestApp> {
  const app = await createApp();
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
}
