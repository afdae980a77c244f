import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server in a process of its own, which ends with this one at the latest. */
export interface ServerProcess {
  /** Where it listens, without a slash at the end. */
  address: string;
  /** Tells it something and gives what it answers. */
  tell<Answer>(what: string | object): Promise<Answer>;
  stop(): void;
}

/**
 * Starts a file of this folder as a server; its first message is its address.
 * @param settings beside those of this process
 */
export async function startServer(
  file: string,
  args: readonly string[] = [],
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = fork(join(__dirname, file), args, { env: { ...process.env, ...settings } });
  return {
    address: await nextMessage<string>(child),
    tell<Answer>(what: string | object) {
      child.send(what);
      return nextMessage<Answer>(child);
    },
    stop: () => void child.kill(),
  };
}

/** In a server's process: answers what it is told, beginning with its address, and ends with who started it. */
export function answerParent<Told>(address: string, answer: (told: Told) => unknown): void {
  process.once('disconnect', () => process.exit());
  process.on('message', (told: Told) => void Promise.resolve(answer(told)).then((answered) => process.send!(answered)));
  process.send!(address);
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return ((await once(child, 'message')) as [Message])[0];
}
