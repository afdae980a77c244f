import { broken, FetchFailure, slow } from './fetch-failure';
import type { Fault } from './fetch-outcome';
import type { FetchLimits } from './fetch-settings';

/** Codes of Node, OpenSSL, zlib, llhttp and undici. */
const FAULTS: readonly [RegExp, Fault][] = [
  [/^(ENOTFOUND|ENODATA)$/, 'no-such-host'],
  [/^(EAI_\w+|ESERVFAIL|ETIMEOUT)$/, 'name-service'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/, 'unreachable'],
  [/^(ECONNRESET|EPIPE|ECONNABORTED)$/, 'reset'],
  [/^(UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_INVALID_EOF_STATE|Z_BUF_ERROR|ERR_STREAM_PREMATURE_CLOSE)$/, 'truncated'],
  [/^(EPROTO|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED_CERT\w*|HOSTNAME_MISMATCH)$/, 'tls'],
  [/^(Z_\w+|ERR_?_?BROTLI\w*|ERR__ERROR_\w+|ERR_PADDING_\w+)$/, 'encoding'],
  [/^(HPE_\w+|HTTPParserError|UND_ERR_HEADERS_OVERFLOW)$/, 'protocol'],
  // Any other trouble of this machine's network, such as EMFILE; a wrong argument is a defect and none of it.
  [/^E[A-Z]+$/, 'unreachable'],
];

/**
 * Says what an error of the network means for a look.
 * @param answered whether the answer's head had come
 * @returns undefined for an error that is none of the network's
 */
export function networkFailure(error: unknown, answered: boolean, limits: FetchLimits): FetchFailure | undefined {
  if (error instanceof FetchFailure) return error;
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return slow('connect', limits.connectMs);
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return slow('first-byte', limits.firstByteMs);
  if (code === 'UND_ERR_BODY_TIMEOUT') return slow('body', limits.idleMs);
  // The other side closed the connection in good order, but too early.
  if (code === 'UND_ERR_SOCKET') return broken(answered ? 'truncated' : 'reset', code, error);
  const fault = FAULTS.find(([codes]) => codes.test(code))?.[1];
  return fault && broken(fault, code, error);
}

function codeOf(error: unknown): string | undefined {
  const { code, cause, errors, name } = (error ?? {}) as {
    code?: unknown;
    cause?: unknown;
    errors?: unknown;
    name?: unknown;
  };
  // All addresses of a host were tried, and each failed.
  if (Array.isArray(errors)) return codeOf(errors[0]);
  if (code === 'UND_ERR_SOCKET') return codeOf(cause) ?? code;
  if (typeof code === 'string') return code;
  // undici gives it a code for some of its errors only.
  return name === 'HTTPParserError' ? name : undefined;
}
