import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const runs = (program: string, args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).status === 0;

export const GEXF_SCHEMA = resolve(import.meta.dirname, '../../../shared/schemas/gexf-1.3/gexf.rng');
export const hasXmllint = runs('xmllint', ['--version']);
export const hasSchema = hasXmllint && existsSync(GEXF_SCHEMA);
/** Several Pythons may be installed, and networkx in one of them only. */
export const networkxPython = ['python3', '/usr/bin/python3'].find((python) => runs(python, ['-c', 'import networkx']));

/** Runs a program on a temporary file of this content; its output, or an error with what it printed. */
export function runOn(content: string, program: string, args: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'namedrop-export-'));
  try {
    const file = join(folder, 'graph.xml');
    writeFileSync(file, content);
    const { status, stdout, stderr } = spawnSync(program, args(file), { encoding: 'utf8', maxBuffer: 1e9 });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 2000)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
