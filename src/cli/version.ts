import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, MANIFEST } from './paths.ts';

/** The version of the package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(MANIFEST, 'utf8')).version;
}

/**
 * Names the program with its word lists and weights, and what it leaves out: readings of different extractors may differ
 * on the same text.
 */
export function extractorVersion(minConfidence = 0): string {
  const hash = createHash('sha256');
  for (const folder of ['lexicon', 'model']) {
    for (const file of readdirSync(join(DATA, folder)).sort()) {
      hash.update(`${folder}/${file}\0`).update(readFileSync(join(DATA, folder, file)));
    }
  }
  const left = minConfidence > 0 ? `, names from ${minConfidence}` : '';
  return `${packageVersion()}+${hash.digest('hex').slice(0, 8)}${left}`;
}
