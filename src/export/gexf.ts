import { edgesOf, nodesOf } from '../graph/filter.ts';
import type { EdgeAttributes, NamedropGraph, NodeAttributes } from '../graph/types.ts';
import type { EntityType } from '../model.ts';
import { edgeFields, type Field, NODE_FIELDS } from './fields.ts';
import { DEFAULT_QUOTES, type ExportOptions } from './options.ts';
import { cleanXml, escapeXml, xmlAttributes, xmlIds } from './xml.ts';

export type GexfVersion = '1.3' | '1.2draft';

export interface GexfOptions extends ExportOptions {
  /** 1.2draft is for readers that know no other: networkx before 3. Default 1.3. */
  version?: GexfVersion;
}

const NAMESPACES: Record<GexfVersion, string> = {
  '1.3': 'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"',
  '1.2draft': 'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2"',
};
/** The format knows four shapes besides images. */
const SHAPES: Record<EntityType, string> = {
  person: 'disc',
  company: 'square',
  organization: 'diamond',
  product: 'triangle',
  work: 'square',
  place: 'disc',
};
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * GEXF that every reader opens, in chunks: https://gexf.net/schema.html. Directed edges only, one for each source,
 * target and kind; with dated documents the graph is dynamic and nodes and edges have spells.
 */
export function* writeGexf(graph: NamedropGraph, options: GexfOptions = {}): Generator<string> {
  const { version = '1.3', quotes = DEFAULT_QUOTES } = options;
  const ids = xmlIds(graph.nodes());
  const fields = edgeFields(quotes);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf ${NAMESPACES[version]}>\n`;
  yield '<meta><creator>Namedrop</creator><description>Who mentions whom, with the words that say so</description></meta>\n';
  yield `<graph defaultedgetype="directed"${isDated(graph, options) ? ' mode="dynamic" timeformat="date"' : ''}>\n`;
  yield declaration('node', NODE_FIELDS);
  yield declaration('edge', fields);
  yield '<nodes>\n';
  for (const { key, attributes } of nodesOf(graph, options)) yield nodeElement(ids.get(key)!, attributes);
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for (const { source, target, attributes } of edgesOf(graph, options)) {
    const { kind, label, weight } = attributes;
    const ends = { id: `e${count}`, source: ids.get(source), target: ids.get(target), label };
    // 1.2draft has no kind; in 1.3 Gephi needs it, or merges edges of one pair.
    const head = xmlAttributes({ ...ends, weight, ...(version === '1.3' ? { kind } : {}) });
    yield `<edge${head}>${values(fields, attributes)}${spells(spanOfEdge(attributes))}${thickness(weight)}</edge>\n`;
    count += 1;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function isDated(graph: NamedropGraph, options: GexfOptions): boolean {
  for (const { attributes } of nodesOf(graph, options)) if (spells(spanOfNode(attributes)) !== '') return true;
  return false;
}

function declaration<T>(target: 'node' | 'edge', fields: readonly Field<T>[]): string {
  const lines = fields.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return `<attributes class="${target}">\n${lines.join('')}</attributes>\n`;
}

function nodeElement(id: string, attributes: NodeAttributes): string {
  const { label, kind, x, y, size, color } = attributes;
  const viz =
    `<viz:color${rgb(color)}/><viz:position x="${x}" y="${y}" z="0"/>` +
    `<viz:size value="${size}"/><viz:shape value="${SHAPES[kind]}"/>`;
  const head = xmlAttributes({ id, label: cleanXml(label).trim() ? label : id });
  return `<node${head}>${values(NODE_FIELDS, attributes)}${spells(spanOfNode(attributes))}${viz}</node>\n`;
}

function values<T>(fields: readonly Field<T>[], attributes: T): string {
  let written = '';
  for (const { id, read } of fields) {
    const value = read(attributes);
    if (value !== undefined) written += `<attvalue for="${id}" value="${escapeXml(String(value))}"/>`;
  }
  return `<attvalues>${written}</attvalues>`;
}

interface Days {
  start: string | undefined;
  end: string | undefined;
}

const spanOfNode = ({ firstSeen, lastSeen }: NodeAttributes): Days => ({ start: firstSeen, end: lastSeen });

function spanOfEdge({ evidence }: EdgeAttributes): Days {
  let start: string | undefined;
  let end: string | undefined;
  for (const { date } of evidence) {
    if (date === undefined) continue;
    if (start === undefined || date < start) start = date;
    if (end === undefined || date > end) end = date;
  }
  return { start, end };
}

function spells({ start = '', end = '' }: Days): string {
  return DAY.test(start) && DAY.test(end) ? `<spells><spell start="${start}" end="${end}"/></spells>` : '';
}

function rgb(color: string): string {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return ` r="${channel(1)}" g="${channel(3)}" b="${channel(5)}"`;
}

const thickness = (weight: number): string =>
  `<viz:thickness value="${Math.round((1 + Math.log(Math.max(1, weight))) * 100) / 100}"/>`;
