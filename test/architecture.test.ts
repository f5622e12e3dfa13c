import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The road that a text takes: a folder imports only from itself, from folders before it, and from the files on top. */
const ROAD = [
  'read',
  'segment',
  'tag',
  'recognize',
  'resolve',
  'attribute',
  'relate',
  'link',
  'graph',
  'query',
  'export',
  'store',
  'serve',
  'cli',
];
const ON_TOP = ['model.ts', 'errors.ts', 'lexicon.ts'];
/** Folders that may touch files, network, clock or terminal. */
const SHELLS = new Set(['read', 'store', 'serve', 'cli']);
const SRC = resolve(import.meta.dirname, '../src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map((match) => match[1]!);
const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : file);

function allowed(from: string, to: string): boolean {
  if (ON_TOP.includes(to)) return true;
  if (from === 'reading.ts') return ROAD.indexOf(to) <= ROAD.indexOf('relate') && ROAD.includes(to);
  if (to === 'reading.ts') return SHELLS.has(from);
  return ROAD.includes(to) && ROAD.indexOf(to) <= ROAD.indexOf(from);
}

describe('architecture', () => {
  it.each(files)('%s imports only what stands above it', (file) => {
    for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
      const to = folderOf(relative(SRC, resolve(SRC, file, '..', target)));
      expect(allowed(folderOf(file), to), `${file} imports ${target}`).toBe(true);
    }
  });

  it.each(files.filter((file) => !SHELLS.has(folderOf(file))))('%s is pure', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual([]);
  });
});
