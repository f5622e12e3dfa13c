import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { edgesOf, nodesOf } from '../../src/graph/filter.ts';
import { metricsOf } from '../../src/graph/metrics.ts';
import { annotated, corpusOf } from './annotated.ts';
import { harbour } from './harbour.ts';

const tobias = 'person:tobias-okafor';
const mara = 'person:mara-lindqvist';

describe('buildGraph', () => {
  const graph = buildGraph(harbour());

  it.each([
    [mara, { label: 'Mara Lindqvist', kind: 'person', mentions: 3, firstSeen: '2025-03-14', lastSeen: '2025-09-02' }],
    ['company:tern-robotics', { label: 'Tern Robotics', aliases: ['Tern', '燕鸥机器人'], mentions: 5 }],
    ['company:lone-buoy', { mentions: 1, documents: ['harbour-news'] }],
  ])('node %s', (id, expected) => {
    expect(graph.getNodeAttributes(id)).toMatchObject(expected);
  });

  it('has no node for someone who is never named', () => {
    expect(graph.hasNode(tobias)).toBe(false);
  });

  it.each([
    ['person:chen-yulan|leads|company:tern-robotics', { weight: 2, statuses: ['asserted', 'hypothetical'] }],
    [
      `${mara}|mentions|person:chen-yulan`,
      { weight: 1, statuses: [], zones: ['answer'], questions: 0, answers: 1, stances: ['asserts'] },
    ],
    ['company:tern-robotics|acquired|company:quillworks', { weight: 1, statuses: ['negated'], stances: ['denies'] }],
    ['company:quillworks|appearsWith|person:chen-yulan', { weight: 1 }],
  ])('edge %s', (key, expected) => {
    expect(graph.getEdgeAttributes(key)).toMatchObject(expected);
  });

  it.each([
    'person:chen-yulan|appearsWith|company:quillworks',
    'person:mara-lindqvist|appearsWith|product:tern-pilot',
    `${mara}|interviewed|${tobias}`,
  ])('no edge %s', (key) => {
    expect(graph.hasEdge(key)).toBe(false);
  });

  it('backs every edge with words that stand in a document', () => {
    const texts = new Map(harbour().readings.map(({ id, text }) => [id, text]));
    graph.forEachEdge((_, { evidence, weight }) => {
      expect(evidence).toHaveLength(weight);
      for (const { document, quote, quoteStart, start, end } of evidence) {
        expect(texts.get(document)!.slice(quoteStart, quoteStart + quote.length)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(quoteStart);
        expect(end).toBeLessThanOrEqual(quoteStart + quote.length);
      }
    });
  });

  it('keeps a self-mention, in the mention edges only', () => {
    const self = buildGraph(
      corpusOf([
        annotated({
          id: 'a',
          paragraphs: [{ zone: 'answer', speaker: mara, text: `I, [[${mara}|Mara]], am [[${mara}|Mara]].` }],
        }),
      ]),
    );
    expect(self.edges()).toEqual([`${mara}|mentions|${mara}`]);
  });

  it('takes only the first sixteen of a long list to appear together', () => {
    const list = Array.from({ length: 40 }, (_, i) => `[[person:p${i}|Name${i}]]`).join(', ');
    const built = buildGraph(corpusOf([annotated({ id: 'a', paragraphs: [{ zone: 'body', text: list }] })]));
    expect([built.order, built.size]).toEqual([40, (16 * 15) / 2]);
  });

  it('is empty for an empty corpus', () => {
    expect(buildGraph({ readings: [], entities: [] }).order).toBe(0);
  });
});

describe('layout', () => {
  const places = (graph: ReturnType<typeof buildGraph>) => graph.mapNodes((node, { x, y }) => [node, x, y]);

  it('is the same every time', () => {
    expect(places(buildGraph(harbour()))).toEqual(places(buildGraph(harbour())));
  });

  it('gives every node finite coordinates and a place of its own', () => {
    const built = places(buildGraph(harbour()));
    expect(built.every(([, x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(new Set(built.map(([, x, y]) => `${x},${y}`)).size).toBe(built.length);
  });

  it('keeps discs apart', () => {
    const nodes = buildGraph(harbour()).mapNodes((_, { x, y, size }) => ({ x, y, size }));
    for (const a of nodes) {
      for (const b of nodes) {
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.size + b.size);
      }
    }
  });

  it('can be left out', () => {
    expect(buildGraph(harbour(), { layout: false }).getNodeAttributes(mara)).toMatchObject({
      x: 0,
      y: 0,
      community: 0,
    });
  });

  it('places a single node', () => {
    const single = corpusOf([annotated({ id: 'a', paragraphs: [{ zone: 'body', text: `[[${mara}|Mara]]` }] })]);
    expect(places(buildGraph(single))).toEqual([[mara, expect.any(Number), expect.any(Number)]]);
  });
});

describe('filters', () => {
  const graph = buildGraph(harbour());
  const keys = (entries: Iterable<{ key: string }>) => [...entries].map(({ key }) => key);

  it('leaves no edge without its ends', () => {
    const filter = { nodeKinds: ['person', 'company'] as const };
    const nodes = new Set(keys(nodesOf(graph, filter)));
    expect(nodes.has('place:gothenburg')).toBe(false);
    for (const { source, target } of edgesOf(graph, filter)) expect(nodes.has(source) && nodes.has(target)).toBe(true);
  });

  it('takes kinds and least weights of edges', () => {
    expect(keys(edgesOf(graph, { edgeKinds: ['leads'] }))).toEqual(['person:chen-yulan|leads|company:tern-robotics']);
    expect(keys(edgesOf(graph, { edgeKinds: ['leads'], minWeight: 3 }))).toEqual([]);
  });
});

describe('metrics', () => {
  it('counts edges and ranks nodes', () => {
    const metrics = metricsOf(buildGraph(harbour()));
    expect(metrics.get('company:lone-buoy')).toMatchObject({ inDegree: 0, outDegree: 0, betweenness: 0 });
    expect(metrics.get('person:chen-yulan')!.pagerank).toBeGreaterThan(metrics.get('company:lone-buoy')!.pagerank);
  });

  it('leaves betweenness out when told to', () => {
    expect(metricsOf(buildGraph(harbour()), { betweenness: false }).get(mara)).not.toHaveProperty('betweenness');
  });
});
