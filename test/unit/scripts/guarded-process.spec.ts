import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { startGuarded } from '../../../scripts/services/guarded-process.mjs';
import { projectPath } from '../../../src/config/paths';

const GUARDED = pathToFileURL(projectPath('scripts/services/guarded-process.mjs')).href;

// Names its process, then runs until it is told to stop.
const SERVICE = ['-e', 'console.log(`pid ${process.pid}.`); setInterval(() => {}, 1000)'];

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe('startGuarded', () => {
  it('runs a program until it is stopped', async () => {
    const service = startGuarded(process.execPath, SERVICE);
    await service.waitFor(/pid \d+\./);
    await service.stop();
    await expect(service.exited).resolves.toBeGreaterThan(0);
  });

  it('tells the exit code of a program that ends by itself', async () => {
    const service = startGuarded(process.execPath, ['-e', 'process.exit(7)']);
    await expect(service.exited).resolves.toBe(7);
  });

  it('tells what a program said that ended before it was ready', async () => {
    const service = startGuarded(process.execPath, ['-e', 'console.error("no room"); process.exit(1)']);
    await expect(service.waitFor(/ready/)).rejects.toThrow('no room');
  });

  it('ends the program when the process that started it is killed', async () => {
    const start = `import { startGuarded } from '${GUARDED}'; startGuarded(process.execPath, ${JSON.stringify(SERVICE)}, { output: 'inherit' });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', start], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout.setEncoding('utf8'), 'data')) as [string];
    const pid = Number(/pid (\d+)\./.exec(line)![1]);
    expect(() => process.kill(pid, 0)).not.toThrow();
    parent.kill('SIGKILL');
    await expect(isGone(pid)).resolves.toBe(true);
  });
});
