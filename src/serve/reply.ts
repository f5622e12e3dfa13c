import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  /** Whether a browser may keep it: only files whose name holds a hash of their content. */
  forever?: boolean;
}

/** Nothing from elsewhere, no inline script, no frame around the page: a name or quote can never become code. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
    "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const SMALL = 1400;

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** Something that was asked for is not there or not allowed. */
export const refusal = (status: number, error: string): Reply => json({ error }, status);

/** An error that was thrown while answering; its message is meant for people, its stack is not. */
export function failure(error: unknown): Reply {
  const theirs = error instanceof SyntaxError || (error instanceof Error && error.name === 'UsageError');
  return refusal(theirs ? 400 : 500, error instanceof Error ? error.message : 'unknown error');
}

/** Sends a reply, packed when it is worth it and the browser can unpack. */
export async function writeReply(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const { status, type, body, forever } = reply;
  const plain = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const packs = plain.length > SMALL && /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const sent = packs ? await gzipped(plain) : plain;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': type,
    'Content-Length': sent.length,
    'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache, no-store',
    ...(packs ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

const gzipped = (plain: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    gzip(plain, { level: 6 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
