import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { problemOfStatus } from '../common/problem';
import { sendProblem } from '../common/send-problem';

/** Refusals that happen before there is a route, let alone a filter: an address or a head that is no HTTP. */
export const EARLY_REFUSALS = {
  frameworkErrors: (error: { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply) => {
    void sendProblem(reply, problemOfStatus(error.statusCode ?? 400));
  },
  clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error);
    const status = STATUS_OF[error.code ?? ''] ?? 400;
    const body = JSON.stringify(problemOfStatus(status));
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  },
} satisfies FastifyServerOptions;

/** What Node's parser gave up on. */
const STATUS_OF: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
