import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { hashOf, type Shared, sharedOf } from '../../viewer/state/url.ts';

const opening: Shared = {
  selection: { kind: 'none' },
  filters: NO_FILTERS,
  reading: null,
  camera: null,
  view: 'graph',
  coloring: 'type',
  theme: 'system',
  locale: null,
};
const documents = ['doc a&b', '文档#1'];
const roundTrip = (shared: Shared) =>
  sharedOf(`#${hashOf(shared, (index) => documents[index]!)}`, (id) => {
    const index = documents.indexOf(id);
    return index < 0 ? undefined : index;
  });

describe('a link', () => {
  it('to the opening view is empty', () => {
    expect(hashOf(opening, String)).toBe('');
  });

  it.each<[string, Partial<Shared>]>([
    ['nothing', {}],
    ['entities', { selection: { kind: 'nodes', ids: ['person:a & b', 'company:谷歌#1'] } }],
    ['a pair', { selection: { kind: 'pair', source: 'a=b', target: 'c|d' } }],
    ['a path', { selection: { kind: 'path', from: 'a', to: 'b' } }],
    ['the reader', { reading: { document: '文档#1', start: 10, end: 22 } }],
    ['the camera', { camera: { x: 0.5, y: 0.25, ratio: 1.5 } }],
    ['the rest', { view: 'list', coloring: 'community', theme: 'dark', locale: 'zh' }],
    [
      'filters',
      {
        filters: {
          types: new Set(['person', 'work']),
          kinds: new Set(),
          statuses: new Set(['negated', 'none']),
          zones: new Set(['note']),
          stances: new Set(['asks']),
          communities: new Set([0, 3]),
          document: 1,
          speaker: 'person:a,b',
          from: '2025-01',
          until: '2025-09',
          minWeight: 3,
          leastConfidence: 0.35,
          hops: 2,
          direction: 'in',
        },
      },
    ],
  ])('carries %s', (_, change) => {
    const shared = { ...opening, ...change };
    expect(roundTrip(shared)).toEqual(shared);
  });

  it.each([
    '#camera=a,b,c',
    '#camera=1,2,-3',
    '#hops=99&min=-4',
    '#read=x',
    '#in=gone',
    '#theme=pink',
    '#%E0%A4%A',
    '#from=soon',
  ])('that is mistyped is read as far as it goes: %s', (hash) => {
    const shared = sharedOf(hash, () => undefined);
    expect(shared.camera).toBeNull();
    expect(shared.reading).toBeNull();
    expect(shared.theme).toBe('system');
    expect(shared.filters.document).toBeNull();
    expect(shared.filters.from).toBeNull();
    expect(shared.filters.hops).toBeLessThanOrEqual(3);
    expect(shared.filters.minWeight).toBeGreaterThanOrEqual(1);
  });
});
