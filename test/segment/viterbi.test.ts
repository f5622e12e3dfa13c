import { describe, expect, it } from 'vitest';
import { type Chain, likeliestPath } from '../../src/segment/viterbi.ts';

type Weather = 'sun' | 'rain';

/** Rain stays; an umbrella speaks for it. */
const chain: Chain<Weather, boolean> = {
  states: ['sun', 'rain'],
  start: () => 0,
  step: (from, to) => (from === to ? 0 : -1),
  emission: (state, umbrella) => (umbrella === (state === 'rain') ? 0 : -1.5),
};

describe('likeliestPath', () => {
  const cases: [observations: boolean[], expected: Weather[]][] = [
    [[], []],
    [[true], ['rain']],
    [
      [false, true, true, false],
      ['sun', 'rain', 'rain', 'sun'],
    ],
    [
      [true, false, true],
      ['rain', 'rain', 'rain'],
    ],
  ];
  it.each(cases)('%j', (observations, expected) => expect(likeliestPath(chain, observations)).toEqual(expected));

  it('takes the state listed first when two are alike', () => {
    expect(likeliestPath({ ...chain, emission: () => 0 }, [true, false])).toEqual(['sun', 'sun']);
  });
});
