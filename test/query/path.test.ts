import { describe, expect, it } from 'vitest';
import { findPath } from '../../src/query/path.ts';
import { CORPUS } from './corpus.ts';

const chain = (from: string, to: string) =>
  findPath(CORPUS, from, to)?.map(
    ({ source, kind, target, receipt }) => `${source} ${kind} ${target}: ${receipt.quote}`,
  );

describe('findPath', () => {
  it('prefers relations, and quotes each step', () => {
    expect(chain('person:otto-brandt', 'product:lumen')).toEqual([
      'person:otto-brandt leads company:nordwind: Otto Brandt leads Nordwind.',
      'company:nordwind makes product:lumen: Nordwind makes Lumen 2.',
    ]);
  });

  it('takes a mention where no relation is as short', () => {
    expect(chain('person:ines-marchetti', 'person:otto-brandt')).toEqual([
      'person:ines-marchetti mentions person:otto-brandt: Brandt is careful, and Nordwind needs that.',
    ]);
  });

  it('is the same chain from the other end', () => {
    const there = findPath(CORPUS, 'person:ines-marchetti', 'product:lumen')!;
    const back = findPath(CORPUS, 'product:lumen', 'person:ines-marchetti')!;
    expect(back.map(({ receipt }) => receipt)).toEqual(there.map(({ receipt }) => receipt).reverse());
    expect(there[0]!.from).toBe('person:ines-marchetti');
    expect(there.at(-1)!.to).toBe('product:lumen');
  });

  it('falls back to one sentence with both, and says so', () => {
    expect(chain('person:jan-brandt', 'company:quartz')).toEqual([
      'person:jan-brandt appearsWith company:quartz: Jan Brandt met Quartz & Sons in Bremen.',
    ]);
  });

  it('finds nothing between two islands, nor for the unknown', () => {
    expect(chain('person:jan-brandt', 'person:otto-brandt')).toBeUndefined();
    expect(findPath(CORPUS, 'person:nobody', 'person:otto-brandt')).toBeNull();
  });

  it('is empty from somebody to themselves', () => {
    expect(chain('person:otto-brandt', 'person:otto-brandt')).toEqual([]);
  });
});
