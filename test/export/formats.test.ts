import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { writeEdgesCsv, writeNodesCsv } from '../../src/export/csv.ts';
import { writeGraphml } from '../../src/export/graphml.ts';
import { writeHtml } from '../../src/export/html.ts';
import { writeJson } from '../../src/export/json.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { viewOf, wholeViewOf } from '../../src/graph/view.ts';
import { harbour } from '../graph/harbour.ts';
import { HOSTILE_NAMES, hostileCorpus } from './hostile.ts';
import { hasXmllint, networkxPython, runOn } from './programs.ts';

const corpora: [string, ReturnType<typeof harbour>][] = [
  ['two articles', harbour()],
  ['hostile names', hostileCorpus()],
  ['nothing', { readings: [], entities: [] }],
];

describe.each(corpora)('JSON of %s', (_, corpus) => {
  const graph = buildGraph(corpus);
  const text = [...writeJson(graph)].join('');

  it('is read back by graphology', () => {
    const opened = Graph.from(JSON.parse(text));
    expect([opened.order, opened.size]).toEqual([graph.order, graph.size]);
    opened.forEachNode((node, { label, kind, aliases }) => {
      expect({ label, kind, aliases }).toEqual(
        (({ label, kind, aliases }) => ({ label, kind, aliases }))(graph.getNodeAttributes(node)),
      );
    });
  });

  it('takes three pieces of evidence, or as many as asked for', () => {
    const most = (options = {}) =>
      Math.max(
        0,
        ...JSON.parse([...writeJson(graph, options)].join('')).edges.map(
          (edge: { attributes: { evidence: unknown[] } }) => edge.attributes.evidence.length,
        ),
      );
    expect(most()).toBeLessThanOrEqual(3);
    expect(most({ quotes: 0 })).toBe(0);
    expect(most({ quotes: Infinity })).toBe(Math.max(0, ...graph.mapEdges((_, { weight }) => weight)));
  });
});

describe.each(corpora)('GraphML of %s', (_, corpus) => {
  const text = [...writeGraphml(buildGraph(corpus))].join('');

  it('says nothing where there is nothing to say', () => {
    expect(text.match(/>(?:None|undefined|NaN)</u)).toBeNull();
  });

  it.skipIf(!hasXmllint)('is well-formed', () => {
    runOn(text, 'xmllint', (file) => ['--noout', '--huge', file]);
  });

  it.skipIf(!networkxPython)('opens in networkx', () => {
    const script = 'import networkx, sys; g = networkx.read_graphml(sys.argv[1]); print(len(g))';
    expect(runOn(text, networkxPython!, (file) => ['-c', script, file]).trim()).toBe(String(corpus.entities.length));
  });
});

describe('CSV', () => {
  const graph = buildGraph(hostileCorpus());
  const nodes = [...writeNodesCsv(graph)];

  it('has a line for each node and edge', () => {
    expect(nodes).toHaveLength(1 + graph.order);
    expect([...writeEdgesCsv(graph)]).toHaveLength(1 + graph.size);
  });

  it('doubles quotation marks and quotes line breaks', () => {
    expect(nodes.join('')).toContain('"AT&T ""Quote"" <b>bold</b>"');
    expect(nodes.join('')).toContain('"line\nbreak\tand tab"');
  });

  it('disarms formulas', () => {
    expect(nodes.join('')).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(nodes.join('')).not.toMatch(/(?:^|,|,")=/mu);
  });

  it('leaves missing values empty', () => {
    const { entities } = harbour();
    const [, line] = [...writeNodesCsv(buildGraph({ readings: [], entities: [entities[0]!] }))];
    expect(line).toBe('company:lone-buoy,Lone Buoy,company,,0,0,,,0\r\n');
  });
});

describe('HTML', () => {
  const page = '<html><script type="application/json" id="namedrop-data"></script><script>run()</script></html>';
  const corpus = hostileCorpus();
  const view = wholeViewOf(viewOf(buildGraph(corpus), corpus, '</script><!-- hostile'), corpus);
  const html = [...writeHtml(page, view)].join('');

  it('holds the data, and it is what was given', () => {
    const data = html.slice(html.indexOf('>{') + 1, html.indexOf('</script>'));
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(view)));
    expect(data).not.toMatch(/[<>\u2028\u2029]/u);
  });

  it('adds no element', () => {
    expect(html.match(/<\/?script/gu)).toHaveLength(4);
    expect(HOSTILE_NAMES.some((name) => name.includes('<') && html.includes(name))).toBe(false);
  });

  it('refuses a page without a place for data', () => {
    expect(() => [...writeHtml('<html></html>', view)]).toThrow(/npm run build/u);
  });
});
