import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { type GexfVersion, writeGexf } from '../../src/export/gexf.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { harbour } from '../graph/harbour.ts';
import { HOSTILE_NAMES, hostileCorpus } from './hostile.ts';
import { GEXF_SCHEMA, hasSchema, hasXmllint, networkxPython, runOn } from './programs.ts';

const gexf = (corpus: ReturnType<typeof harbour>, options = {}) => [...writeGexf(buildGraph(corpus), options)].join('');
const read = (text: string) => parse(MultiDirectedGraph, text, { respectInputGraphType: true });
const survives = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/\p{Surrogate}/gu, '');

const corpora: [string, () => ReturnType<typeof harbour>][] = [
  ['two articles', harbour],
  ['hostile names', hostileCorpus],
  ['nothing', () => ({ readings: [], entities: [] })],
];
const versions: GexfVersion[] = ['1.3', '1.2draft'];
const table = corpora.flatMap(([name, corpus]) => versions.map((version) => [name, version, corpus] as const));

describe.each(table)('GEXF of %s, %s', (_, version, corpus) => {
  const text = gexf(corpus(), { version });
  const graph = buildGraph(corpus(), { layout: false });

  it('opens in the strict parser with every node and edge', () => {
    const opened = read(text);
    expect([opened.order, opened.size]).toEqual([graph.order, graph.size]);
  });

  it('is the same every time', () => {
    expect(gexf(corpus(), { version })).toBe(text);
  });

  it('says nothing where there is nothing to say', () => {
    expect(text.match(/="(?:None|undefined|NaN|Infinity|)"|\[object Object\]/u)).toBeNull();
  });

  it('has no forbidden character and no hex colour', () => {
    expect(text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:8|11|x8|xB);|hex=/iu)).toBeNull();
    expect(text.match(/\p{Surrogate}/u)).toBeNull();
  });

  it('has unique ids', () => {
    const ids = [...text.matchAll(/<(?:node|edge) id="([^"]*)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
  });

  it.skipIf(!hasXmllint)('is well-formed', () => {
    runOn(text, 'xmllint', (file) => ['--noout', '--huge', file]);
  });

  it.skipIf(!hasSchema || version !== '1.3')('passes the RELAX NG schema', () => {
    runOn(text, 'xmllint', (file) => ['--noout', '--huge', '--relaxng', GEXF_SCHEMA, file]);
  });

  it.skipIf(!networkxPython || version !== '1.2draft')('opens in networkx', () => {
    const script = 'import networkx, sys; g = networkx.read_gexf(sys.argv[1]); print(len(g), g.number_of_edges())';
    const out = runOn(text, networkxPython!, (file) => ['-c', script, file]);
    expect(out.trim()).toBe(`${graph.order} ${graph.size}`);
  });
});

describe('what GEXF carries', () => {
  it('carries labels through a round trip', () => {
    const labels = new Set(read(gexf(hostileCorpus())).mapNodes((_, { label }) => label));
    for (const name of HOSTILE_NAMES) if (survives(name) !== '') expect(labels).toContain(survives(name));
  });

  it('carries a quote of ten thousand characters', () => {
    const quotes = read(gexf(hostileCorpus())).mapEdges((_, { quote1 }) => quote1?.length ?? 0);
    expect(Math.max(...quotes)).toBeGreaterThan(10_000);
  });

  it('carries type, aliases, counts and dates of a node', () => {
    const node = read(gexf(harbour())).getNodeAttributes('company:tern-robotics');
    expect(node).toMatchObject({
      label: 'Tern Robotics',
      kind: 'company',
      aliases: 'Tern; 燕鸥机器人',
      mentions: 5,
      documents: 2,
      first_seen: '2025-03-14',
      last_seen: '2025-09-02',
    });
  });

  it('carries relation, weight, status and words of an edge', () => {
    const graph = read(gexf(harbour()));
    const edges = graph.filterEdges(
      'person:chen-yulan',
      'company:tern-robotics',
      (_, { relation }) => relation === 'leads',
    );
    expect(graph.getEdgeAttributes(edges[0])).toMatchObject({
      weight: 2,
      statuses: 'asserted; hypothetical',
      quote1: '燕鸥机器人任命陈玉兰为首席执行官',
      place1: expect.stringMatching(/^harbour-news:\d+-\d+, 2025-09-02$/u),
    });
  });

  it('tells questions from answers, and what words ask or deny', () => {
    const graph = read(gexf(harbour()));
    const edges = graph.filterEdges((_, { in_answers }) => in_answers > 0);
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) expect(graph.getEdgeAttribute(edge, 'zones')).toContain('answer');
    const [asked] = graph.filterEdges((_, { stances }) => String(stances).includes('denies'));
    expect(graph.getEdgeAttributes(asked)).toMatchObject({ statuses: 'negated', stance1: 'denies', in_questions: 0 });
  });

  it('has a kind and a label on each edge in 1.3, a label in 1.2draft', () => {
    expect(gexf(harbour())).toMatch(/label="leads" weight="2" kind="leads"/u);
    expect(gexf(harbour(), { version: '1.2draft' })).not.toMatch(/ kind="/u);
  });

  it('is dynamic with spells when documents have dates, and static when none has', () => {
    expect(gexf(harbour())).toMatch(
      /mode="dynamic" timeformat="date"[\s\S]*<spell start="2025-03-14" end="2025-09-02"\/>/u,
    );
    const { entities, readings } = harbour();
    const undated = gexf({ entities, readings: readings.map(({ date: _, ...reading }) => reading) });
    expect(undated).not.toMatch(/dynamic|spell|first_seen" value/u);
  });

  it('drops edges with the nodes of a filter', () => {
    const text = gexf(harbour(), { nodeKinds: ['person', 'company'] });
    expect(text).not.toContain('Gothenburg"');
    expect(() => read(text)).not.toThrow();
  });

  it('writes fewer quotes when told to', () => {
    expect(gexf(harbour(), { quotes: 1 })).not.toContain('quote2');
  });
});
