import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.ts';
import { apiResponse } from './api.ts';
import { type PageFiles, pageResponse, readPageFiles } from './page.ts';
import { failure, type Reply, refusal, writeReply } from './reply.ts';
import type { ViewSource } from './source.ts';

export interface ServerOptions {
  /** What is served; asked for again at each request, so a graph that has grown is shown at the next reload. */
  source: ViewSource;
  /** The folder of the built page. */
  pageFolder: string;
  /** Tried first; when it is taken, the next twenty are. 0 takes any free one. Default 4711. */
  port?: number;
  /** Default 127.0.0.1: nobody but this machine. */
  host?: string;
}

export interface RunningServer {
  url: string;
  port: number;
  /** Ends when open requests have been answered. */
  close(): Promise<void>;
}

const DEFAULT_PORT = 4711;
const PORTS_TRIED = 20;
const MOST_BODY = 1_000_000;

/** Serves the viewer and its data over HTTP until closed. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { source, pageFolder, port = DEFAULT_PORT, host = '127.0.0.1' } = options;
  const files = readPageFiles(pageFolder);
  const server = createServer((request, response) => {
    answer(request, source, files, host).then(
      (reply) => writeReply(request, response, reply),
      (error) => writeReply(request, response, failure(error)),
    );
  });
  const taken = await listen(server, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    port: taken,
    close: () => close(server),
  };
}

async function answer(request: IncomingMessage, source: ViewSource, files: PageFiles, host: string): Promise<Reply> {
  if (!isMeantForUs(request, host)) return refusal(403, 'this server answers to its own address only');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.startsWith('/api/')) {
    if (request.method === 'POST' && !isSameOrigin(request))
      return refusal(403, 'another site may not change this graph');
    return apiResponse(request.method ?? 'GET', pathname, source, () => bodyOf(request));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'only GET is possible here');
  return pageResponse(files, pathname);
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/** A page elsewhere can point its own name at this machine and read what it serves: such a name is refused. */
function isMeantForUs({ headers }: IncomingMessage, host: string): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/u, '');
  const onlyHere = LOOPBACK.test(host) || host === '::1';
  return !onlyHere || LOOPBACK.test(name);
}

const isSameOrigin = ({ headers }: IncomingMessage): boolean =>
  headers.origin === `http://${headers.host}` && (headers['content-type'] ?? '').startsWith('application/json');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BODY) throw new UsageError('the request is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const error = await tryPort(server, host, candidate);
    if (error === null) return (server.address() as AddressInfo).port;
    const last = candidate >= port + PORTS_TRIED || port === 0;
    if (error.code !== 'EADDRINUSE' || last)
      throw new UsageError(`cannot listen on ${host}:${candidate}: ${error.code}`);
  }
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const onError = (error: Error) => resolve(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
