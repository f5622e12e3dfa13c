import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/file.ts';
import { loadReadings } from '../../src/store/readings.ts';
import { READINGS } from '../query/corpus.ts';
import { checkSound, put } from './contents.ts';
import { temporaryFolder } from './folder.ts';
import { killAfter } from './kill.ts';

const at = temporaryFolder();
const ADDER = join(import.meta.dirname, 'adder.ts');

/** When to kill: after how many lines, and how many milliseconds later, so that it hits every part of a transaction. */
const MOMENTS: [lines: number, moment: number][] = [
  [1, 0],
  [1, 1],
  [2, 0],
  [3, 2],
  [9, 1],
  [20, 3],
  [60, 0],
  [120, 2],
  [250, 5],
  [420, 1],
];

describe('a writer that is killed', () => {
  it.each(MOMENTS)(
    'after %i lines and %i ms leaves whole documents, among them all that it had reported',
    async (lines, moment) => {
      const path = at(`kill-${lines}-${moment}.namedrop`);
      const [, ...reported] = await killAfter(ADDER, [path], lines, moment);
      const store = openStore(path);
      const ids = checkSound(store);
      expect(ids).toEqual(expect.arrayContaining(reported));
      expect(ids.length - new Set(reported).size).toBeLessThanOrEqual(1);
      for (const { id, text } of loadReadings(store)) {
        expect(text).toBe(READINGS.find((reading) => id.startsWith(`${reading.id}-`))!.text);
      }
      put(store, READINGS[0]!);
      expect(checkSound(store)).toContain('a1');
      closeStore(store);
    },
  );
});
