import type { Clock } from './clock';

/** Lets one request at a time go to a host, with a pause between two. */
export interface HostTurns {
  /**
   * Waits for the host's turn and for the pause since its last request, then does the work.
   * @param pauseMs from the end of the last work at this host
   * @param signal ends the waiting, not the work; the turns of the others stay as they are
   */
  take<T>(host: string, pauseMs: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

interface Host {
  /** Ends when the last one in the line is done. */
  line: Promise<void>;
  inLine: number;
  lastEnd: number;
}

const REMEMBERED_HOSTS = 10_000;

/** For one process. */
export class InProcessHostTurns implements HostTurns {
  private readonly hosts = new Map<string, Host>();

  constructor(private readonly clock: Clock) {}

  async take<T>(host: string, pauseMs: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const state = this.stateOf(host);
    const before = state.line;
    let leave = () => {};
    const mine = new Promise<void>((resolve) => (leave = resolve));
    // Who leaves the line early must not let the next one in while the one before is still at work.
    state.line = before.then(() => mine);
    state.inLine++;
    try {
      await unlessAborted(before, signal);
      const wait = state.lastEnd + pauseMs - this.clock.now();
      if (wait > 0) await this.clock.sleep(wait, signal);
      try {
        return await work();
      } finally {
        state.lastEnd = this.clock.now();
      }
    } finally {
      state.inLine--;
      leave();
    }
  }

  private stateOf(host: string): Host {
    const known = this.hosts.get(host);
    if (known) return known;
    this.forgetIdle();
    const state: Host = { line: Promise.resolve(), inLine: 0, lastEnd: -Infinity };
    this.hosts.set(host, state);
    return state;
  }

  private forgetIdle(): void {
    if (this.hosts.size < REMEMBERED_HOSTS) return;
    for (const [host, { inLine }] of this.hosts) if (inLine === 0) this.hosts.delete(host);
  }
}

async function unlessAborted(wait: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (!signal) return wait;
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => (stop = () => reject(signal.reason as Error)));
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([wait, aborted]).finally(() => signal.removeEventListener('abort', stop));
}
