import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { InternalError } from '../errors.ts';
import { type Reply, refusal } from './reply.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** URL path → file. Read once: no path of a request ever reaches the file system. */
export type PageFiles = ReadonlyMap<string, Buffer>;

/** Reads the built page. Throws InternalError when it has not been built. */
export function readPageFiles(folder: string): PageFiles {
  if (!existsSync(join(folder, 'index.html'))) throw new InternalError('the viewer is not built; run npm run build');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/u, '/'), readFileSync(file)];
    }),
  );
}

export function pageResponse(files: PageFiles, pathname: string): Reply {
  const path = pathname === '/' ? '/index.html' : pathname;
  const body = files.get(path);
  if (body === undefined) return refusal(404, `there is no ${pathname}`);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { status: 200, type, body, forever: path.startsWith('/assets/') };
}
