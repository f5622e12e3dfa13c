import { basename, extname } from 'node:path';
import { startServer } from '../serve/server.ts';
import { closeStore, openStore } from '../store/file.ts';
import type { Effects } from './effects.ts';
import { SERVED_PAGE } from './paths.ts';
import type { Terminal } from './terminal.ts';
import { graphSource } from './viewer.ts';

export interface ServingOptions {
  port?: number;
  host?: string;
  open: boolean;
  json?: boolean;
}

/** Serves the viewer for a graph file, says where, and ends when the user stops it. */
export async function serveGraph(
  graph: string,
  { port, host, open, json }: ServingOptions,
  terminal: Terminal,
  effects: Effects,
): Promise<void> {
  closeStore(openStore(graph));
  const source = graphSource(graph, basename(graph, extname(graph)));
  const at = { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) };
  const server = await startServer({ source, pageFolder: SERVED_PAGE, ...at });
  await terminal.print(json ? `${JSON.stringify({ url: server.url })}\n` : `${server.url}\n`);
  terminal.note(`shows ${graph}; stop with Ctrl-C`);
  if (open) effects.openPage(server.url);
  await effects.untilStopped();
  await server.close();
}
