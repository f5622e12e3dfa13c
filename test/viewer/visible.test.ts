import { describe, expect, it } from 'vitest';
import { activeFilters, type Filters, NO_FILTERS, only, toggled } from '../../viewer/state/filters.ts';
import { neighboursOf, visibleOf } from '../../viewer/state/visible.ts';
import { harbourModel as model } from './harbour-model.ts';

const mara = 'person:mara-lindqvist';
const chen = 'person:chen-yulan';
const tern = 'company:tern-robotics';
const quill = 'company:quillworks';

const visible = (change: Partial<Filters> = {}, focus: string[] = []) =>
  visibleOf(model, { ...NO_FILTERS, ...change }, focus);

describe('the model', () => {
  it('gives mention edges their evidence from the mentions of nodes', () => {
    const edge = model.edges.find(
      ({ source, kind, target }) => source === mara && kind === 'mentions' && target === chen,
    );
    expect(edge!.evidence).toMatchObject([{ document: 0, by: mara, zone: 'answer' }]);
  });
});

describe('visibleOf', () => {
  it('shows every node, and one pair for all kinds in one direction', () => {
    const { nodes, pairs } = visible();
    expect(nodes.size).toBe(model.nodes.size);
    expect(pairs.get(`${chen}|${tern}`)).toMatchObject({ kinds: ['worksFor', 'leads'], weight: 3 });
  });

  it.each<[string, Partial<Filters>, string[], string[]]>([
    ['a type', { types: new Set(['company']) }, [mara], [tern, quill]],
    ['a document', { document: 1 }, [chen, 'company:lone-buoy'], [quill, 'place:gothenburg']],
    ['a speaker', { speaker: mara }, [chen, tern], ['company:lone-buoy']],
    ['months', { from: '2025-06' }, [chen], [quill]],
    ['months that end', { until: '2025-06' }, [quill], ['company:lone-buoy']],
    ['zones', { zones: new Set(['note']) }, [mara], ['work:tides']],
    ['stances', { stances: new Set(['asserts']) }, [], [mara]],
    ['a least weight', { minWeight: 3 }, [chen, tern], ['work:tides', mara]],
  ])('filters by %s', (_, change, present, absent) => {
    const { nodes } = visible(change);
    for (const id of present) expect(nodes).toContain(id);
    for (const id of absent) expect(nodes).not.toContain(id);
  });

  it('leaves out what is less certain, and entities that nothing certain mentions', () => {
    const doubtful = (share: number) =>
      new Map(
        [...model.nodes].map(([id, node]) => {
          const evidence = node.evidence.map((piece) => (id === chen ? { ...piece, confidence: share } : piece));
          return [id, { ...node, evidence }] as const;
        }),
      );
    const shown = (share: number, leastConfidence: number) =>
      visibleOf({ ...model, nodes: doubtful(share) }, { ...NO_FILTERS, leastConfidence }, []);
    expect(shown(0.4, 0.5).nodes).not.toContain(chen);
    expect([...shown(0.4, 0.5).pairs.keys()].filter((key) => key.includes(chen))).toEqual([]);
    expect(shown(0.5, 0.5).nodes).toContain(chen);
    expect(shown(0.4, 0).nodes).toContain(chen);
  });

  it('has no pair without its ends', () => {
    const { nodes, pairs } = visible({ types: new Set(['company', 'place']) });
    for (const { source, target } of pairs.values()) expect(nodes.has(source) && nodes.has(target)).toBe(true);
  });

  it.each<[string, Partial<Filters>, string[]]>([
    [
      'one step out',
      { hops: 1, direction: 'out', kinds: new Set(['mentions', 'appearsWith']) },
      ['work:tides', chen, quill],
    ],
    ['one step in', { hops: 1, direction: 'in', kinds: new Set(['mentions', 'appearsWith']) }, []],
  ])('shows only %s', (_, change, expected) => {
    expect([...visible(change, [mara]).nodes].sort()).toEqual([mara, ...expected].sort());
  });

  it('draws the most mentioned and says how many it leaves out', () => {
    const { nodes, undrawn } = visibleOf(model, NO_FILTERS, [], 3);
    expect([...nodes].sort()).toEqual([chen, tern, quill].sort());
    expect(undrawn).toBe(model.nodes.size - 3);
  });

  it('knows the neighbours that visible pairs give', () => {
    expect(neighboursOf(model, visible({ kinds: new Set(['mentions', 'appearsWith']) }), mara)).toEqual(
      new Set([quill, chen, 'work:tides']),
    );
  });
});

describe('switches', () => {
  it('turn a value off and on', () => {
    expect(toggled(new Set(['a']), 'a')).toEqual(new Set());
    expect(toggled(new Set(), 'a')).toEqual(new Set(['a']));
  });

  it('leave only one value, and the second time all', () => {
    const alone = only(new Set(), 'a', ['a', 'b', 'c']);
    expect(alone).toEqual(new Set(['b', 'c']));
    expect(only(alone, 'a', ['a', 'b', 'c'])).toEqual(new Set());
  });

  it('know what differs from the opening view', () => {
    expect(activeFilters(NO_FILTERS)).toEqual([]);
    expect(activeFilters({ ...NO_FILTERS, kinds: new Set(), hops: 2 })).toEqual(['kinds', 'hops']);
  });
});
