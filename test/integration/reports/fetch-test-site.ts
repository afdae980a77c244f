import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/reports/fetch/clock';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback that keeps what it was asked. */
export class TestSite {
  readonly asked: { host: string; path: string; headers: IncomingMessage['headers'] }[] = [];
  /** How many requests were open at once, at most. */
  mostAtOnce = 0;
  private open = 0;
  private routes = new Map<string, Handler>();
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Serves these paths and no others; without a `/robots.txt` there is none. */
  serve(routes: Record<string, Handler>): void {
    this.routes = new Map(Object.entries(routes));
    this.asked.length = 0;
    this.mostAtOnce = 0;
  }

  /** The paths that were asked, without robots.txt. */
  get pages(): string[] {
    return this.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.asked.push({ host: request.headers.host ?? '', path: request.url!, headers: request.headers });
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.open);
    response.on('close', () => this.open--);
    const handler = this.routes.get(request.url!);
    if (handler) handler(request, response);
    else response.writeHead(404).end('none');
  }
}

/** Time that passes only by sleeping, at once. */
export class TestClock implements Clock {
  readonly slept: number[] = [];
  private time = Date.parse('2026-01-20T08:00:00+08:00');

  now(): number {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.pass(ms);
  }

  pass(ms: number): void {
    this.time += ms;
  }
}

/** Answers with a body and headers. */
export function page(body: string | Buffer, headers: Record<string, string> = {}, status = 200): Handler {
  return (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function redirect(location: string, status = 302): Handler {
  return (_request, response) => response.writeHead(status, { location }).end();
}

/** Sends these bytes as they are, then leaves the connection to the test. */
export function raw(bytes: string, then: (socket: NonNullable<ServerResponse['socket']>) => void): Handler {
  return (_request, response) => {
    const socket = response.socket!;
    socket.write(Buffer.from(bytes, 'latin1'), () => then(socket));
  };
}

/** Answers differently each time; the last answer stays. */
export function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]!(request, response);
}
