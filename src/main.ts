import { createApp } from './app';
import { CONFIG, type Config } from './config/config';

/** The HTTP process: pages and API. */
async function main(): Promise<void> {
  const app = await createApp();
  const { host, port } = app.get<Config>(CONFIG).http;
  await app.listen(port, host);
}

main().catch((error: NodeJS.ErrnoException & { port?: number }) => {
  const inUse = error.code === 'EADDRINUSE';
  console.error(
    inUse
      ? `端口 ${error.port} 已被占用，请用 PORT 另选。Port ${error.port} is in use: choose another with PORT.`
      : error.message,
  );
  process.exit(1);
});
